import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noDay, type CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid } from '../career.refusals.ts';
import { appointmentLaws, payRates, tlpCeilings } from './appointment-law.query.ts';
import { inForceOn, type PayRateLaw } from './appointment-law.rule.ts';
import { AppointmentKind, AppointmentLawBook, AppointmentRule, PayRate, TlpLimit, type AppointmentRuleInput, type PayRateInput, type TlpLimitInput } from './appointment-law.types.ts';
import { limitEntryProblem, rateEntryProblem, ROW_THERE, ruleEntryProblem } from './law-entry.rule.ts';

type Outcome = AppointmentLawBook | CareerEntryInvalid;

/** The most rows of a pay table at once. */
const MOST_ROWS = 2_000;

/** What the law allows of appointments. Rows hold from a day on; they are added and never changed. */
@Injectable()
export class AppointmentLaws {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Every row, and which are in force on a day; today when none is given. */
  async book({ locale }: Actor, on: string | null): Promise<Outcome> {
    if (on !== null && !isDay(on)) return new CareerEntryInvalid(locale, noDay('on'));
    return this.read(this.database.manager, locale, on);
  }

  /** Adds a row on a kind. */
  addRule(actor: Actor, input: AppointmentRuleInput): Promise<Outcome> {
    return this.add(actor, `${input.kind} ${input.validFrom}`, async (em) => ruleEntryProblem(input, await kindsOf(em)) ?? await inserted(em,
      `insert into appointment_rule (kind, valid_from, most_months, most_months_extended, ends_with_fiscal_year, beside, needs_main, needs_home, home_barred, pay, pay_scales, side_jobs, law_ja, law_en)
       values ($1, $2::date, $3, $4, $5, $6::text[], $7, $8, $9, $10, $11::text[], $12, $13, $14) on conflict do nothing returning 1`,
      [input.kind, input.validFrom, input.mostMonths, input.mostMonthsExtended, input.endsWithFiscalYear, input.beside, input.needsMain, input.needsHome, input.homeBarred,
        input.pay, input.payScales, input.sideJobs, input.lawJa.trim(), input.lawEn.trim()]));
  }

  /** Adds rows of pay tables, all or none. */
  addRates(actor: Actor, rows: readonly PayRateInput[]): Promise<Outcome> {
    return this.add(actor, `${rows.length}`, async (em) => {
      if (rows.length === 0 || rows.length > MOST_ROWS) return TOO_MANY;
      const there = new Set((await payRates(em, rows.map(({ scale }) => scale))).map(keyOf));
      for (const [at, row] of rows.entries()) {
        const problem = rateEntryProblem(row) ?? (there.has(keyOf(row)) ? ROW_THERE : null);
        if (problem) return { ...problem, field: `rows.${at}.${problem.field}` };
        there.add(keyOf(row));
      }
      await em.query(
        `insert into pay_rate (scale, grade, valid_from, yen, per, law_ja, law_en)
         select r.scale, r.grade, r."validFrom", r.yen, r.per, r."lawJa", r."lawEn"
         from jsonb_to_recordset($1::jsonb) as r(scale text, grade text, "validFrom" date, yen int, per text, "lawJa" text, "lawEn" text)`, [JSON.stringify(rows)]);
      return null;
    });
  }

  /** Adds a row on the highest label of a standing. */
  addLimit(actor: Actor, input: TlpLimitInput): Promise<Outcome> {
    return this.add(actor, `${input.standing} ${input.validFrom}`, async (em) => limitEntryProblem(input, await kindsOf(em)) ?? await inserted(em,
      'insert into tlp_ceiling (standing, valid_from, highest, basis_ja, basis_en) values ($1, $2::date, $3, $4, $5) on conflict do nothing returning 1',
      [input.standing, input.validFrom, input.highest, input.basisJa.trim(), input.basisEn.trim()]));
  }

  /** A refusal comes before the first row is written, so that nothing has to be taken back. */
  private add(actor: Actor, what: string, act: (em: EntityManager) => Promise<CareerProblem | null>): Promise<Outcome> {
    return this.database.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('appointment law'))`);
      const problem = await act(em);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      await this.audit.append(em, { actor, action: 'appointment-law.add', subjectType: 'appointment_law', subjectId: null, detail: { what } });
      return this.read(em, actor.locale, null);
    });
  }

  private async read(em: EntityManager, locale: Actor['locale'], asked: string | null): Promise<AppointmentLawBook> {
    const on = asked ?? await todayInJapan(em);
    const laws = await appointmentLaws(em);
    const kinds: AppointmentKind[] = await em.query('select code, name_ja as "nameJa", name_en as "nameEn" from appointment_kind order by position');
    const current = new Set(kinds.map(({ code }) => inForceOn(laws.filter(({ kind }) => kind === code), on)));
    return Object.assign(new AppointmentLawBook(), {
      on, kinds: kinds.map((kind) => Object.assign(new AppointmentKind(), kind)),
      rules: laws.map((row) => new AppointmentRule(locale, { ...row, inForce: current.has(row) })),
      payRates: (await payRates(em)).map((row) => new PayRate(locale, row)),
      tlpLimits: (await tlpCeilings(em)).map((row) => new TlpLimit(locale, row)),
    });
  }
}

const keyOf = ({ scale, grade, validFrom }: PayRateInput | PayRateLaw): string => `${scale} ${grade} ${validFrom}`;

async function kindsOf(em: EntityManager): Promise<Set<string>> {
  return new Set((await em.query<{ code: string }[]>('select code from appointment_kind')).map(({ code }) => code));
}

async function inserted(em: EntityManager, sql: string, values: unknown[]): Promise<CareerProblem | null> {
  const rows: unknown[] = await em.query(sql, values);
  return rows.length === 0 ? ROW_THERE : null;
}

const TOO_MANY: CareerProblem = {
  code: 'OUT_OF_RANGE', field: 'rows', message: { ja: '行がないか、多すぎます。', en: 'There are no rows, or too many.' }, remedy: { ja: `1 から ${MOST_ROWS} 行にしてください。`, en: `Give 1 to ${MOST_ROWS} rows.` },
};
