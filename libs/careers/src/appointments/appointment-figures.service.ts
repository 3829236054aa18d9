import type { Actor } from '@muster/identity';
import { fiscalYear as daysOf, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reachedBodies, reaches } from '../careers.access.ts';
import { CareerFigure } from '../figures/career-figure.types.ts';
import { DEFINITIONS } from './appointment-figures.text.ts';
import { appointmentYear } from './appointment-figures.query.ts';
import { appointmentFigures, FEWEST_SHOWN, offersAccepted } from './appointment-figures.rule.ts';
import { AppointmentFigures, DeclinedFor } from './appointment-figures.types.ts';
import { appointmentLaws } from './appointment-law.query.ts';

/** Figures of appointments; each says what it is, over how many, from where and as of when. */
@Injectable()
export class AppointmentFigureBook {
  constructor(private readonly database: DataSource) {}

  /** The figures of a fiscal year, of one body or of all that the caller looks after. */
  async of(actor: Actor, fiscalYear: number, organisationId: string | null): Promise<AppointmentFigures | CareerEntryInvalid | CareerRecordUnknown> {
    if (fiscalYear < 2000 || fiscalYear > 2199) return new CareerEntryInvalid(actor.locale, NO_YEAR);
    if (organisationId !== null && !(isUuid(organisationId) && reaches(actor, organisationId))) return new CareerRecordUnknown(actor.locale, 'organisationId');
    const em = this.database.manager;
    const [asOf, days] = [await todayInJapan(em), daysOf(fiscalYear)];
    const year = await appointmentYear(em, { bodies: organisationId === null ? reachedBodies(actor) : [organisationId], from: days.from, until: days.until < asOf ? days.until : asOf });
    const figures = appointmentFigures(year, await appointmentLaws(em), days.from, asOf);
    return Object.assign(new AppointmentFigures(), {
      fiscalYear, organisationId, figures: DEFINED.map((code) => new CareerFigure(actor.locale, { code, ...DEFINITIONS[code], ...figures[code], asOf })),
      declined: offersAccepted(year.offers).reasons.map(({ reason, count }) => Object.assign(new DeclinedFor(), { reason, count: count < FEWEST_SHOWN ? null : count })),
    });
  }
}

const DEFINED = Object.keys(DEFINITIONS) as (keyof typeof DEFINITIONS)[];

const NO_YEAR: CareerProblem = {
  code: 'NO_YEAR', field: 'fiscalYear', message: { ja: 'この年度はありません。', en: 'There is no such fiscal year.' }, remedy: { ja: '2000 から 2199 の年度を指定してください。', en: 'Give a year from 2000 to 2199.' },
};
