import type { ExpertSearchQueryVariables } from '@muster/contract/registry';
import { fromLocalInput } from '../../../shared/texts/format.ts';

export type ExpertFilter = NonNullable<ExpertSearchQueryVariables['filter']>;

/** What stands in the form; empty: no condition. The address keeps it. */
export interface FilterForm {
  text?: string;
  role?: string;
  level?: string;
  verified?: string;
  /** A JIS code, or `b:` and the name of a block. */
  place?: string;
  sector?: string;
  status?: string;
  language?: string;
  freeAt?: string;
}

const KEYS = ['text', 'role', 'level', 'verified', 'place', 'sector', 'status', 'language', 'freeAt'] as const satisfies readonly (keyof FilterForm)[];

/** What an address holds of the form. The router reads figures as numbers. */
export function formOf(search: Record<string, unknown>): FilterForm {
  return Object.fromEntries(KEYS.flatMap((key) => (search[key] === undefined || search[key] === '' ? [] : [[key, String(search[key])]])));
}

/** The form as the api wants it. */
export function filterOf({ text, role, level, verified, place, sector, status, language, freeAt }: FilterForm): ExpertFilter {
  const from = freeAt ? fromLocalInput(freeAt) : null;
  return {
    ...(text?.trim() ? { text: text.trim() } : {}), ...(role ? { roleId: role } : {}), ...(level ? { minLevel: Number(level) } : {}), ...(verified ? { verifiedOnly: true } : {}),
    ...(place ? place.startsWith('b:') ? { blocks: [place.slice(2)] } : { prefectureCodes: [place.padStart(2, '0')] } : {}),
    ...(sector ? { sector: sector as ExpertFilter['sector'] } : {}), ...(status ? { status: [status] as ExpertFilter['status'] } : {}),
    ...(language ? { languages: [language] } : {}), ...(from ? { availableAt: { from } } : {}),
  };
}
