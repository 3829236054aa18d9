import type { ClientBase } from 'pg';
import { APPOINTMENT_KINDS, APPOINTMENT_RULES, PAY_RATES, TLP_CEILINGS } from '../reference/appointment-law.ts';
import { arrayText } from './copy-text.ts';
import { upsert } from './upsert.ts';

const RULE_COLUMNS = {
  kind: 'text', valid_from: 'date', most_months: 'int2', most_months_extended: 'int2', ends_with_fiscal_year: 'bool', beside: 'text', needs_main: 'bool',
  needs_home: 'bool', home_barred: 'bool', pay: 'text', pay_scales: 'text', side_jobs: 'text', law_ja: 'text', law_en: 'text',
};

/** Writes what the law allows of appointments; rows of other days, which administrators recorded, stay. */
export async function seedAppointmentLaw(client: ClientBase): Promise<void> {
  await upsert(
    client,
    { table: 'appointment_kind', key: ['code'], columns: { code: 'text', position: 'int2', name_ja: 'text', name_en: 'text' } },
    APPOINTMENT_KINDS.map((kind, at) => [kind.code, at + 1, kind.nameJa, kind.nameEn]),
  );
  await seedRules(client);
  await upsert(
    client,
    { table: 'tlp_ceiling', key: ['standing', 'valid_from'], columns: { standing: 'text', valid_from: 'date', highest: 'text', basis_ja: 'text', basis_en: 'text' } },
    TLP_CEILINGS.map((one) => [one.standing, one.validFrom, one.highest, one.basisJa, one.basisEn]),
  );
  await upsert(
    client,
    { table: 'pay_rate', key: ['scale', 'grade', 'valid_from'], columns: { scale: 'text', grade: 'text', valid_from: 'date', yen: 'int4', per: 'text', law_ja: 'text', law_en: 'text' } },
    PAY_RATES.map((rate) => [rate.scale, rate.grade, rate.validFrom, rate.yen, rate.per, rate.lawJa, rate.lawEn]),
  );
}

async function seedRules(client: ClientBase): Promise<void> {
  const rows = APPOINTMENT_RULES.map((rule) => [
    rule.kind, rule.validFrom, rule.mostMonths, rule.mostMonthsExtended, rule.endsWithFiscalYear, arrayText(rule.beside), rule.needsMain,
    rule.needsHome, rule.homeBarred, rule.pay, arrayText(rule.payScales), rule.sideJobs, rule.lawJa, rule.lawEn,
  ]);
  const names = Object.keys(RULE_COLUMNS);
  const cast = (name: string): string => (name === 'beside' || name === 'pay_scales' ? `${name}::text[]` : name);
  const others = names.slice(2);
  await client.query(
    `insert into appointment_rule as current (${names.join(', ')})
     select ${names.map(cast).join(', ')} from unnest(${Object.values(RULE_COLUMNS).map((type, at) => `$${at + 1}::${type}[]`).join(', ')}) as given (${names.join(', ')})
     on conflict (kind, valid_from) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
     where (${others.map((name) => `current.${name}`).join(', ')}) is distinct from (${others.map((name) => `excluded.${name}`).join(', ')})`,
    names.map((_, column) => rows.map((row) => row[column] ?? null)));
}
