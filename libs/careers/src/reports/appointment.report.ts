import { fiscalYear, type Day, type FigureColumn, type Report, type Text } from '@muster/platform';
import { DEFINITIONS } from '../appointments/appointment-figures.text.ts';
import { appointmentFigures, FEWEST_SHOWN, offersAccepted, yearsByBody, type AppointmentYear } from '../appointments/appointment-figures.rule.ts';
import type { AppointmentLaw } from '../appointments/appointment-law.rule.ts';
import { END_STEPS, endsAhead, type EndsAhead, type RunningTerm } from '../appointments/ends-ahead.fold.ts';
import { DECLINE_REASON_NAMES } from '../candidates/decline-reason.text.ts';
import { byBody } from '../figures/by-body.rule.ts';
import { figureCells, figureColumns } from './figure.columns.ts';
import { BODY, CANDIDATE_SOURCE } from './report.columns.ts';
import type { ReportBody } from './report.query.ts';
import { yearScope } from './slot.report.ts';

const CODES = Object.keys(DEFINITIONS) as (keyof typeof DEFINITIONS)[];
const DEFINED = CODES.map((code) => DEFINITIONS[code]);
const ALL: Text = { ja: '合計', en: 'All' };
/** Where the figures of several bodies are shares and means, and no sums. */
const TOGETHER: Text = { ja: '全体', en: 'All' };
const nameOf = ({ nameJa, nameEn }: ReportBody): Text => ({ ja: nameJa, en: nameEn });

/** Terms, extensions, vacancies and offers of a fiscal year by body, with those of all together. */
export function appointmentReport(bodies: readonly ReportBody[], all: AppointmentYear, laws: readonly AppointmentLaw[], year: number, asOf: Day): Report {
  const cells = (of: AppointmentYear): (number | null)[] => {
    const figures = appointmentFigures(of, laws, fiscalYear(year).from, asOf);
    return figureCells(DEFINED, CODES.map((code) => figures[code]));
  };
  const years = yearsByBody(all);
  const rows = bodies.map((body) => [nameOf(body), ...cells(years.get(body.id)!)]);
  return {
    name: 'appointments', title: { ja: '任用(組織別)', en: 'Appointments by body' }, scope: yearScope(year, year), asOf, columns: figureColumns(DEFINED), rows: [...rows, [TOGETHER, ...cells(all)]],
    source: { ja: 'Muster の任用台帳・在任記録・候補者記録', en: "Muster's registers of appointments, of who holds posts, and of candidates" },
  };
}

const IN_FORCE: Text = { ja: '基準日に在任中の任用の数', en: 'Appointments in force on the day' };
const count = (ja: string, en: string, definition: Text): FigureColumn => ({ kind: 'COUNT', label: { ja, en }, definition, denominator: IN_FORCE });
const ends = (from: number, until: number): FigureColumn => count(
  from === 0 ? `${until}日以内` : `${from}〜${until}日`, from === 0 ? `Within ${until} days` : `${from} to ${until} days`, { ja: `終了日まで${from}日から${until}日の任用の数`, en: `Appointments that end ${from} to ${until} days after the day` });
const END_COLUMNS: Report['columns'] = [
  BODY, count('在任中', 'In force', IN_FORCE), ...END_STEPS.map((until, at) => ends(at === 0 ? 0 : END_STEPS[at - 1]! + 1, until)),
  count(`${END_STEPS.at(-1)! + 1}日〜18か月`, `${END_STEPS.at(-1)! + 1} days to 18 months`, { ja: `終了日まで${END_STEPS.at(-1)! + 1}日以上、18か月以内の任用の数`, en: `Appointments that end more than ${END_STEPS.at(-1)} days after the day, within 18 months` }),
  count('18か月より後・任期なし', 'Later, or no end', { ja: '終了日が18か月より後か、任期の定めのない任用の数', en: 'Appointments that end after 18 months, or have no last day' }),
];

/** When the appointments in force end, by body: how many within which time, and nobody's name. */
export function endReport(bodies: readonly ReportBody[], terms: readonly (RunningTerm & { organisationId: string })[], today: Day): Report {
  const cells = ({ inForce, within, ahead, later }: EndsAhead): number[] => [inForce, ...within, ahead, later];
  const own = byBody(terms);
  return {
    name: 'ends', title: { ja: '任用の終了予定(組織別)', en: 'Ends of appointments by body' }, scope: { ja: `${today}現在`, en: `On ${today}` }, asOf: today, columns: END_COLUMNS,
    rows: [...bodies.map((body) => [nameOf(body), ...cells(endsAhead(own.get(body.id)!, today))]), [ALL, ...cells(endsAhead(terms, today))]],
    source: { ja: 'Muster の任用台帳', en: "Muster's register of appointments" },
  };
}

const DECLINED: Text = { ja: '年度内に行った採用の打診のうち、辞退されたもの', en: 'Offers made in the fiscal year that were declined' };
const DECLINED_COLUMNS: Report['columns'] = [
  { kind: 'LABEL', label: { ja: '辞退の理由', en: 'Reason' } },
  { kind: 'COUNT', label: { ja: '件数', en: 'Offers' }, definition: { ja: `この理由で辞退された打診の数(${FEWEST_SHOWN}件未満は示さない)`, en: `Offers declined for the reason; fewer than ${FEWEST_SHOWN} are not shown` }, denominator: DECLINED },
  { kind: 'SHARE', label: { ja: '割合', en: 'Share' }, definition: { ja: '辞退された打診に占める割合', en: 'Share of the declined offers' }, denominator: DECLINED },
];

/** Why offers of a fiscal year were declined, over all bodies that the reader looks after; never by whom. */
export function declinedReport({ offers }: AppointmentYear, year: number, asOf: Day): Report {
  const { reasons } = offersAccepted(offers);
  const declined = reasons.reduce((sum, one) => sum + one.count, 0);
  const rows = reasons.map(({ reason, count: of }) => [
    DECLINE_REASON_NAMES[reason] ?? reason, ...of < FEWEST_SHOWN ? [{ ja: `${FEWEST_SHOWN}件未満`, en: `fewer than ${FEWEST_SHOWN}` }, null] : [of, of / declined],
  ]);
  return {
    name: 'declined', title: { ja: '打診を辞退した理由', en: 'Why offers were declined' }, scope: yearScope(year, year), source: CANDIDATE_SOURCE, asOf, columns: DECLINED_COLUMNS,
    rows: [...rows, [ALL, declined, declined === 0 ? null : 1]],
  };
}
