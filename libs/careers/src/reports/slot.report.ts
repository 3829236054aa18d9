import type { Day, Report } from '@muster/platform';
import { CANDIDATE_COLUMNS, CANDIDATE_SOURCE, SLOT_COLUMNS, SLOT_SOURCE } from './report.columns.ts';
import type { CandidateSummary } from './candidate-summary.fold.ts';
import type { ReportBody } from './report.query.ts';
import { sumOf, type SlotSummary } from './slot-summary.fold.ts';

const ALL = { ja: '合計', en: 'All' };
const nameOf = ({ nameJa, nameEn }: ReportBody) => ({ ja: nameJa, en: nameEn });
const share = (count: number, of: number): number | null => (of === 0 ? null : count / of);

/** The period that a report is about. */
export function yearScope(from: number, until: number): Report['scope'] {
  return from === until ? { ja: `${from}年度`, en: `Fiscal year ${from}` } : { ja: `${from}〜${until}年度`, en: `Fiscal years ${from} to ${until}` };
}

/** Requested, granted, filled and net by body and fiscal year, with the sum of each year. */
export function slotReport(bodies: readonly ReportBody[], lines: readonly SlotSummary[], years: { from: number; until: number }, asOf: Day): Report {
  const cells = (of: Omit<SlotSummary, 'organisationId' | 'fiscalYear'>) => [of.requested, of.assessed, of.granted, of.advertised, of.filled, of.abolished, of.net, of.open];
  const rows = Array.from({ length: years.until - years.from + 1 }, (_, at) => years.from + at).flatMap((year) => {
    const ofYear = lines.filter(({ fiscalYear }) => fiscalYear === year);
    const byBody = new Map(ofYear.map((line) => [line.organisationId, line]));
    return [...bodies.flatMap((body) => {
      const line = byBody.get(body.id);
      return line ? [[nameOf(body), String(year), ...cells(line)]] : [];
    }), [ALL, String(year), ...cells(sumOf(ofYear))]];
  });
  return { name: 'slots', title: { ja: '採用枠(組織・年度別)', en: 'Hiring slots by body and fiscal year' }, scope: yearScope(years.from, years.until), source: SLOT_SOURCE, asOf, columns: SLOT_COLUMNS, rows };
}

/** How far candidates came, by body. */
export function candidateReport(bodies: readonly ReportBody[], lines: readonly CandidateSummary[], year: number, asOf: Day): Report {
  const byBody = new Map(lines.map((line) => [line.organisationId, line]));
  const cells = (of: Omit<CandidateSummary, 'organisationId'>) => [of.shortlisted, of.interviewed, of.offered, of.accepted, of.declined, of.appointed, share(of.accepted, of.offered)];
  const sum = (key: keyof Omit<CandidateSummary, 'organisationId'>): number => lines.reduce((all, line) => all + line[key], 0);
  const all = { shortlisted: sum('shortlisted'), interviewed: sum('interviewed'), offered: sum('offered'), accepted: sum('accepted'), declined: sum('declined'), appointed: sum('appointed') };
  const rows = [...bodies.flatMap((body) => {
    const line = byBody.get(body.id);
    return line ? [[nameOf(body), ...cells(line)]] : [];
  }), [ALL, ...cells(all)]];
  return { name: 'candidates', title: { ja: '候補者(組織別)', en: 'Candidates by body' }, scope: yearScope(year, year), source: CANDIDATE_SOURCE, asOf, columns: CANDIDATE_COLUMNS, rows };
}
