import { GOVERNMENT_BODIES } from '../reference/government.ts';
import { PREFECTURAL_GOVERNMENTS, prefectureSlug } from '../reference/public-bodies.ts';
import type { OrganisationFact } from '../reference/organisation.types.ts';

const MINISTRIES = ['cao', 'mic', 'moj', 'mofa', 'mof', 'mext', 'mhlw', 'maff', 'meti', 'mlit', 'env', 'mod'];
const AGENCIES = ['cas', 'npa-police', 'fsa', 'digital', 'ppc', 'fdma', 'nta', 'anre'];
const PREFECTURES = ['01', '13', '27', '40'].map(prefectureSlug);

/** The 25 bodies whose posts, slots and people the demo shows: the authority, ministries, agencies and some prefectures. */
export const DEMO_BODIES: readonly OrganisationFact[] = ['nco', ...MINISTRIES, ...AGENCIES, ...PREFECTURES].map((slug) =>
  [...GOVERNMENT_BODIES, ...PREFECTURAL_GOVERNMENTS].find((body) => body.slug === slug)!);
