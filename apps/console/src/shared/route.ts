import type { ComponentType } from 'react';

/** One screen of a feature, as the shell needs to know it. */
export interface Screen {
  /** Its address: '/incidents/$incidentId'. */
  path: string;
  /** Its code, fetched when it is opened; the default export is the component. */
  page: () => Promise<{ default: ComponentType }>;
  /** Every one of these permissions is needed; who lacks one does not see the way there. Empty: whoever is signed in. */
  may: readonly string[];
  /** Roles that alone have it, where the permission alone says too little. */
  roles?: readonly string[];
  /** For whoever comes, signed in or not: what a link in a mail opens. */
  open?: boolean;
  /** Only where the data is made up. */
  demoOnly?: boolean;
  /** Where it stands in the menu; left out: it is reached from other screens. */
  menu?: { order: number; ja: string; en: string };
  /** Where these roles begin. */
  homeOf?: readonly string[];
}
