import type { Locale } from '@muster/platform';
import { ALL_PERMISSIONS, type Permission, type Role } from './permissions.ts';

/** Who acts: a signed-in user, the system itself, or the holder of an answer link. */
export interface Actor {
  kind: 'user' | 'system' | 'link';
  userId: string | null;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
  /** The expert that this actor is, if any. */
  expertId: string | null;
  /** The organisation on whose behalf this actor looks, if any. */
  organisationId: string | null;
  locale: Locale;
  displayName: string;
}

/** The system itself: timers, workers, migrations. */
export const SYSTEM: Actor = Object.freeze({
  kind: 'system', userId: null, roles: [], permissions: new Set(ALL_PERMISSIONS),
  expertId: null, organisationId: null, locale: 'ja', displayName: 'Muster',
} satisfies Actor);

/** Whoever holds an expert's answer link: may answer that invitation and nothing else. */
export function linkActor(expertId: string, locale: Locale): Actor {
  return {
    kind: 'link', userId: null, roles: [], permissions: new Set<Permission>(['callup:answer-own']),
    expertId, organisationId: null, locale, displayName: '',
  };
}
