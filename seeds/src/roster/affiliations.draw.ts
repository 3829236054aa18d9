import type { DemoIds } from '../random/demo-id.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { dayOf, shifted } from './days.ts';
import { DEMO_COMPANIES, DEMO_OPERATORS } from './employers.ts';
import { FAMILY_NAMES } from './family-names.ts';
import type { AffiliationRow, ExpertRow, FormerNameRow } from './roster.types.ts';

const PUBLIC_TITLES = new Weighted(['係員', 30], ['係長', 25], ['課長補佐', 25], ['専門官', 12], ['室長', 6], ['課長', 2]);
const PRIVATE_TITLES = new Weighted(['エンジニア', 35], ['主任', 25], ['マネージャー', 20], ['コンサルタント', 12], ['部長', 6], ['CISO', 2]);
const EMPLOYERS = [...DEMO_COMPANIES, ...DEMO_OPERATORS].map(({ slug }) => slug);
/** Who changed employers within memory, holds a second post, and bears another name than at registration. */
const CHANGED_SHARE = 0.35;
const BESIDE_SHARE = 0.02;
const RENAMED_SHARE = 0.02;
/** Places in a block of ids that belong to one person. */
const EACH = 4;

/** Draws to whom somebody belongs and belonged: the employer of the entry, one before it, a post beside it. */
export function drawAffiliations(expert: ExpertRow, ordinal: number, now: Date, ids: DemoIds, random: Random): AffiliationRow[] {
  const [changed, beside, years, before] = [random.chance(CHANGED_SHARE), random.chance(BESIDE_SHARE), random.integer(2, 20), random.integer(1, 8)];
  const titles = expert.sector === 'PUBLIC' ? PUBLIC_TITLES : PRIVATE_TITLES;
  const [title, earlier, second] = [titles.pick(random), random.pick(EMPLOYERS), random.pick(EMPLOYERS)];
  if (expert.organisation === null) return [];
  const fromOn = aprilFirst(now, years);
  const row = (place: number, parts: Partial<AffiliationRow>): AffiliationRow => ({
    id: ids.at('affiliation', ordinal * EACH + place), expertId: expert.id, organisation: expert.organisation!, title, fromOn, untilOn: 'infinity', main: true, ...parts,
  });
  return [
    row(0, {}),
    ...changed && earlier !== expert.organisation ? [row(1, { organisation: earlier, title: null, fromOn: aprilFirst(now, years + before), untilOn: dayBefore(fromOn) })] : [],
    ...beside && second !== expert.organisation ? [row(2, { organisation: second, title: null, fromOn: aprilFirst(now, 1), main: false })] : [],
  ];
}

/** Draws the family name that somebody bore before, for a few; none for most. */
export function drawFormerName(expert: ExpertRow, ordinal: number, now: Date, ids: DemoIds, random: Random): FormerNameRow[] {
  const [renamed, daysAgo, family] = [random.chance(RENAMED_SHARE), random.integer(30, 800), random.pick(FAMILY_NAMES)];
  if (!renamed || family.kanji === expert.familyName) return [];
  const { givenName, givenKana, givenRomaji } = expert;
  return [{
    id: ids.at('name', ordinal), expertId: expert.id, familyName: family.kanji, givenName, familyKana: family.kana, givenKana, familyRomaji: family.romaji, givenRomaji,
    untilOn: dayOf(shifted(now, -daysAgo)),
  }];
}

/** The first day of a fiscal year, so many years before the last one that began. */
function aprilFirst(now: Date, yearsBefore: number): string {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  return `${year - yearsBefore}-04-01`;
}

function dayBefore(day: string): string {
  return dayOf(shifted(new Date(`${day}T00:00:00+09:00`), -1));
}
