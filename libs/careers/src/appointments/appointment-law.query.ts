import type { EntityManager } from 'typeorm';
import type { AppointmentLaw, PayRateLaw } from './appointment-law.rule.ts';
import type { TlpCeiling } from './tlp-ceiling.rule.ts';

const LAW = `law_ja as "lawJa", law_en as "lawEn"`;

/** Every row on kinds of appointment, of whatever day. */
export function appointmentLaws(em: Pick<EntityManager, 'query'>): Promise<AppointmentLaw[]> {
  return em.query(
    `select kind, k.name_ja as "kindJa", k.name_en as "kindEn", valid_from::text as "validFrom", most_months as "mostMonths", most_months_extended as "mostMonthsExtended", ends_with_fiscal_year as "endsWithFiscalYear",
       beside, needs_main as "needsMain", needs_home as "needsHome", home_barred as "homeBarred", pay, pay_scales as "payScales", side_jobs as "sideJobs", ${LAW}
     from appointment_rule join appointment_kind k on k.code = kind order by k.position, valid_from`);
}

/** Every row of these pay tables, or of all. */
export function payRates(em: Pick<EntityManager, 'query'>, scales: readonly string[] | null = null): Promise<PayRateLaw[]> {
  return em.query(
    `select scale, grade, valid_from::text as "validFrom", yen, per, ${LAW} from pay_rate where $1::text[] is null or scale = any($1) order by scale, length(grade), grade, valid_from`, [scales]);
}

/** Every row on the highest label. */
export function tlpCeilings(em: Pick<EntityManager, 'query'>): Promise<(TlpCeiling & { basisJa: string; basisEn: string })[]> {
  return em.query('select standing, valid_from::text as "validFrom", highest, basis_ja as "basisJa", basis_en as "basisEn" from tlp_ceiling order by standing, valid_from');
}
