import type { Actor } from '@muster/identity';
import { fiscalYear as daysOf, isUuid, todayInJapan, type Day, type Locale } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reachedBodies, reaches } from '../careers.access.ts';
import { CareerFigure } from '../figures/career-figure.types.ts';
import { DEFINITIONS } from './appointment-figures.text.ts';
import { begunIn, endsWithPost, inForceIn, offersMadeIn, type FigureScope } from './appointment-figures.query.ts';
import { meanTermShare, offersAccepted, shareExtended, vacancyAfter } from './appointment-figures.rule.ts';
import { AppointmentFigures, DeclinedFor } from './appointment-figures.types.ts';
import { appointmentLaws } from './appointment-law.query.ts';

/** Fewer declined offers with one reason are not shown: they could tell who it was. */
const FEWEST = 5;

/** Figures of appointments; each says what it is, over how many, from where and as of when. */
@Injectable()
export class AppointmentFigureBook {
  constructor(private readonly database: DataSource) {}

  /** The figures of a fiscal year, of one body or of all that the caller looks after. */
  async of(actor: Actor, fiscalYear: number, organisationId: string | null): Promise<AppointmentFigures | CareerEntryInvalid | CareerRecordUnknown> {
    if (fiscalYear < 2000 || fiscalYear > 2199) return new CareerEntryInvalid(actor.locale, NO_YEAR);
    if (organisationId !== null && !(isUuid(organisationId) && reaches(actor, organisationId))) return new CareerRecordUnknown(actor.locale, 'organisationId');
    const em = this.database.manager;
    const scope: FigureScope = { bodies: organisationId === null ? reachedBodies(actor) : [organisationId], ...daysOf(fiscalYear) };
    const offers = offersAccepted(await offersMadeIn(em, scope));
    const asOf = await todayInJapan(em);
    const parts = { ...await this.terms(em, scope, asOf), OFFERS_ACCEPTED: { value: offers.share, denominator: offers.of } };
    return Object.assign(new AppointmentFigures(), {
      fiscalYear, organisationId, figures: Object.entries(parts).map(([code, part]) => figure(actor.locale, code as keyof typeof DEFINITIONS, part, asOf)),
      declined: offers.reasons.map(({ reason, count }) => Object.assign(new DeclinedFor(), { reason, count: count < FEWEST ? null : count })),
    });
  }

  private async terms(em: EntityManager, scope: FigureScope, asOf: Day): Promise<Record<'TERM_GRANTED' | 'SHARE_EXTENDED' | 'VACANCY_AFTER_END', { value: number | null; denominator: number }>> {
    const granted = meanTermShare(await begunIn(em, scope), await appointmentLaws(em));
    const extended = shareExtended(await inForceIn(em, scope));
    const vacancies = (await endsWithPost(em, scope)).map(({ end, holders, abolishedOn }) => vacancyAfter(end, holders, asOf, abolishedOn));
    const mean = vacancies.length === 0 ? null : vacancies.reduce((sum, days) => sum + days, 0) / vacancies.length;
    return {
      TERM_GRANTED: { value: granted.mean, denominator: granted.of },
      SHARE_EXTENDED: { value: extended.share, denominator: extended.of },
      VACANCY_AFTER_END: { value: mean, denominator: vacancies.length },
    };
  }
}

const figure = (locale: Locale, code: keyof typeof DEFINITIONS, part: { value: number | null; denominator: number }, asOf: Day): CareerFigure =>
  new CareerFigure(locale, { code, ...DEFINITIONS[code], ...part, asOf });

const NO_YEAR: CareerProblem = {
  code: 'NO_YEAR', field: 'fiscalYear', message: { ja: 'この年度はありません。', en: 'There is no such fiscal year.' }, remedy: { ja: '2000 から 2199 の年度を指定してください。', en: 'Give a year from 2000 to 2199.' },
};
