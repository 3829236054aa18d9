import type { Text } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Peers } from '../figures/benchmark.rule.ts';
import type { Tier } from '../figures/figure.rule.ts';
import type { ProgressTarget, ProgressTargetInput } from './board.types.ts';

/** A figure as it is kept, with its words and marks beside it. Numbers come as texts where PostgreSQL keeps them exactly. */
export interface FigureRow {
  code: string;
  nameJa: string;
  nameEn: string;
  definitionJa: string;
  definitionEn: string;
  denominatorJa: string;
  denominatorEn: string;
  sourceJa: string;
  sourceEn: string;
  better: 'HIGHER' | 'LOWER';
  organisationId: string | null;
  organisationJa: string | null;
  organisationEn: string | null;
  tier: Tier | null;
  onDay: string;
  numerator: string;
  denominator: string;
  target: string | null;
  benchmark: string | null;
  /** Whose benchmark it is. */
  peers: Peers | null;
  leaders: number | null;
  bodies: number | null;
  /** How the benchmark is computed. */
  methodJa: string | null;
  methodEn: string | null;
}

/** The words of an indicator, as columns of `i`. */
export const WORDS = `i.name_ja as "nameJa", i.name_en as "nameEn", i.definition_ja as "definitionJa", i.definition_en as "definitionEn", i.denominator_ja as "denominatorJa",
  i.denominator_en as "denominatorEn", i.source_ja as "sourceJa", i.source_en as "sourceEn", i.better`;

/** Figures of the last computed day up to `$1`, with the words in force, the benchmark of the body's group and the target in force on that day; as far as the policies show them. The roster's target is its denominator. */
export const FIGURES_ON = `
  with day as (select max(f.on_day) as on_day from figure f where f.on_day <= $1::date)
  select f.indicator_code as code, i.position, i.name_ja, i.name_en, i.definition_ja, i.definition_en, i.denominator_ja, i.denominator_en, i.source_ja, i.source_en, i.better,
    f.organisation_id, f.tier, f.on_day, f.numerator, f.denominator, b.value as benchmark, b.leaders, b.bodies, case when f.indicator_code = 'ROSTER' then f.denominator else (
      select t.value from target t where t.indicator_code = f.indicator_code and t.tier is not distinct from f.tier and (t.at at time zone 'Asia/Tokyo')::date <= f.on_day
        and (t.organisation_id is not distinct from f.organisation_id or t.organisation_id is null) order by t.organisation_id nulls last, t.id desc limit 1) end as target, o.name_ja as organisation_ja, o.name_en as organisation_en, b.peers
  from day join figure f on f.on_day = day.on_day
    join lateral (select * from indicator i where i.code = f.indicator_code and i.valid_from <= f.on_day order by i.valid_from desc limit 1) i on true
    left join organisation o on o.id = f.organisation_id
    left join benchmark b on b.indicator_code = f.indicator_code and b.on_day = f.on_day
      and b.peers = case when o.kind in ('AUTHORITY', 'MINISTRY', 'AGENCY') then 'MINISTRY' when o.kind = 'LOCAL_GOVERNMENT' then 'LOCAL_GOVERNMENT' end`;

/** The latest figures up to a day, by indicator; of the country, then of the bodies. */
export function figuresUpTo(em: EntityManager, day: string, method: Text): Promise<FigureRow[]> {
  return em.query(
    `select i.code, ${WORDS}, i.organisation_id as "organisationId", i.organisation_ja as "organisationJa", i.organisation_en as "organisationEn", i.tier, i.on_day::text as "onDay", i.numerator::text, i.denominator::text, i.target::text, i.benchmark::text, i.peers, i.leaders, i.bodies, $2::text as "methodJa", $3::text as "methodEn"
     from (${FIGURES_ON}) i order by i.position, i.organisation_id is not null, i.tier nulls first, i.organisation_ja`, [day, method.ja, method.en]);
}

/** Whether there is such an indicator on a day. */
export async function isIndicator(em: EntityManager, code: string, day: string): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from indicator where code = $1 and valid_from <= $2::date', [code, day]);
  return row !== undefined;
}

/** Sets a target; what was set before stays on record. */
export async function addTarget(em: EntityManager, t: ProgressTargetInput, byUser: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    'insert into target (indicator_code, tier, organisation_id, value, due_on, basis, by_user) values ($1, $2, $3, $4, $5::date, $6, $7) returning id',
    [t.indicatorCode, t.tier, t.organisationId, t.value, t.dueOn, t.basis.trim(), byUser]);
  return row!.id;
}

/** The targets in force: for each indicator, tier and body the last word. */
export function targets(em: EntityManager): Promise<(Omit<ProgressTarget, 'value'> & { value: string })[]> {
  return em.query(
    `select distinct on (t.indicator_code, t.tier, t.organisation_id) t.indicator_code as "indicatorCode", t.tier, t.organisation_id as "organisationId", o.name_ja as "organisationJa",
       o.name_en as "organisationEn", t.value::text, t.due_on::text as "dueOn", t.basis
     from target t left join organisation o on o.id = t.organisation_id order by t.indicator_code, t.tier nulls first, t.organisation_id nulls first, t.id desc`);
}
