import { CLEAR } from './obstacle.query.ts';
import { EXCLUSIONS, type AudienceRequest, type Exclusion } from './audience.types.ts';
import { runAudience } from './planner.settings.ts';
import { audienceSql } from './targeting.query.ts';
import type { EntityManager } from 'typeorm';

/** People by message language. */
export interface ByLanguage {
  ja: number;
  en: number;
}

/** An audience in numbers: counts only, never who. */
export interface AudienceCounts {
  /** People whom the filter selects. */
  population: number;
  /** People who would be called. */
  recipients: number;
  /** Of the recipients, who have a usable phone. */
  phone: ByLanguage;
  /** Of the recipients, who have a usable e-mail address. */
  mail: ByLanguage;
  /** Why the others are not called; every person once, under the first reason; reasons that nobody has are left out. */
  exclusions: { reason: Exclusion; people: number }[];
  /** Recipients per line; a person who fits several lines counts on each. */
  lines: { position: number; people: number }[];
}

/** Counts, and where the recipients live; places where nobody does are left out. */
export interface CountedAudience extends AudienceCounts {
  places: { prefectureCode: string; people: number }[];
}

/**
 * The final select over `population`, `staged` and `judged`; one row of numbers. Who is not active, on a pause or fits no line needs no
 * judging one by one: that is what remains.
 */
export const COUNT_SELECT = `
select p.population, j.recipients, j.phone_ja, j.phone_en, j.mail_ja, j.mail_en,
  jsonb_strip_nulls(jsonb_build_object('NOT_ACTIVE', nullif(p.inactive, 0), 'PAUSED', nullif(p.paused, 0),
    'NO_FITTING_LINE', nullif(p.population - p.inactive - p.paused - j.fitting, 0))) || (
    select coalesce(jsonb_object_agg(reason, people), '{}') from (
      select reason, count(*)::int as people from judged where reason is not null group by reason) r) as exclusions,
  (select coalesce(jsonb_object_agg(position, people), '{}') from (
    select position, count(*)::int as people from staged
    where stage = ${CLEAR} and id not in (select id from judged where reason is not null) group by position) l) as lines
from (
  select count(*)::int as population, count(*) filter (where status <> 'ACTIVE')::int as inactive,
    count(*) filter (where status = 'ACTIVE' and paused_at is not null)::int as paused from population) p
cross join (
  select count(*)::int as fitting, count(*) filter (where reason is null)::int as recipients,
    count(*) filter (where reason is null and phone and message_language = 'ja')::int as phone_ja,
    count(*) filter (where reason is null and phone and message_language = 'en')::int as phone_en,
    count(*) filter (where reason is null and mail and message_language = 'ja')::int as mail_ja,
    count(*) filter (where reason is null and mail and message_language = 'en')::int as mail_en
  from judged) j`;

/** The row that {@link COUNT_SELECT} gives. */
export interface CountRow {
  population: number;
  recipients: number;
  phone_ja: number;
  phone_en: number;
  mail_ja: number;
  mail_en: number;
  exclusions: Partial<Record<Exclusion, number>>;
  lines: Record<string, number>;
}

/** Puts a row of counts in order: reasons as they are tried, every line of the request, also one that nobody fits. */
export function countsOf(row: CountRow, request: AudienceRequest): AudienceCounts {
  return {
    population: row.population,
    recipients: row.recipients,
    phone: { ja: row.phone_ja, en: row.phone_en },
    mail: { ja: row.mail_ja, en: row.mail_en },
    exclusions: EXCLUSIONS.flatMap((reason) => {
      const people = row.exclusions[reason];
      return people === undefined ? [] : [{ reason, people }];
    }),
    lines: request.lines.map((line) => ({ position: line.position, people: row.lines[line.position] ?? 0 })),
  };
}

/** Where they live who are called, beside {@link COUNT_SELECT}. */
const PLACES = `
  select coalesce(jsonb_object_agg(prefecture_code, people), '{}') from (
    select prefecture_code, count(*)::int as people from judged where reason is null group by 1) l`;

/** Counts an audience, in a transaction. An empty list of lines, or a filter that selects nobody, counts nobody. */
export async function countAudience(em: EntityManager, request: AudienceRequest): Promise<CountedAudience> {
  const audience = audienceSql(request, 'COUNT');
  const [row] = await runAudience<CountRow & { places: Record<string, number> }>(
    em, `${audience.with}\nselect c.*, (${PLACES}) as places from (${COUNT_SELECT}) c`, audience.params.values, 'KEPT');
  const places = Object.entries(row!.places).map(([prefectureCode, people]) => ({ prefectureCode, people }));
  return { ...countsOf(row!, request), places: places.sort((one, other) => one.prefectureCode.localeCompare(other.prefectureCode)) };
}
