import type { Day, FigureColumn, LabelColumn, Report, Text } from '@muster/platform';
import type { Course } from '../courses/course.types.ts';
import { LAYER_NAMES } from '../courses/layer.ts';
import { coverageFault, share, total } from '../coverage/coverage.rule.ts';
import type { LayerRow } from '../coverage/coverage.query.ts';
import { COVERAGE_SOURCE } from '../coverage/coverage.text.ts';
import type { Exercise } from '../exercises/exercise.types.ts';
import { addBalances } from '../seats/seat-ledger.rule.ts';
import { SEGMENT_NAMES } from '../seats/segment.ts';

const label = (ja: string, en: string): LabelColumn => ({ kind: 'LABEL', label: { ja, en } });
const figure = (kind: FigureColumn['kind'], ja: string, en: string, definition: Text, denominator: Text): FigureColumn => ({ kind, label: { ja, en }, definition, denominator });
const ALL: Text = { ja: '合計', en: 'All' };

const HEADS: Text = { ja: '各組織が届け出た層ごとの現員', en: 'The headcount of the layer that the body reported' };
const KNOWN: Text = { ja: '職員番号で登録された在職者', en: 'Present staff who are on record by number' };
const coverageColumns = (definition: Text): Report['columns'] => [
  label('組織', 'Body'), label('層', 'Layer'), label('現員の出典', 'Source of the headcount'),
  figure('COUNT', '受講', 'Attended', definition, HEADS), figure('COUNT', '登録', 'Known', KNOWN, HEADS), figure('COUNT', '現員', 'People', HEADS, HEADS),
  figure('SHARE', '受講率', 'Share attended', definition, HEADS),
];

/** Coverage of a course by body and layer; a layer with a fault has no share, and is in no total. */
export function coverageReport(course: Course, definition: Text, rows: readonly LayerRow[], on: Day): Report {
  const { attended, people } = total(rows);
  const lines = rows.map((row) => [{ ja: row.organisationJa, en: row.organisationEn }, LAYER_NAMES[row.layer], row.peopleSource, row.attended, row.known, row.people, share(row)]);
  return {
    name: 'coverage', title: { ja: `研修の受講率 ${course.code}`, en: `Coverage of course ${course.code}` }, scope: { ja: `${course.titleJa} ${on} 現在`, en: `${course.titleEn}, on ${on}` },
    source: COVERAGE_SOURCE, asOf: on, columns: coverageColumns(definition), rows: [...lines, [ALL, null, null, attended, rows.reduce((sum, row) => sum + (coverageFault(row) === null ? row.known : 0), 0), people, people === 0 ? null : attended / people]],
  };
}

const LEDGER: Text = { ja: 'その演習・区分の席の台帳の記録', en: 'Entries of the ledger of the exercise and segment' };
const SEAT_COLUMNS: Report['columns'] = [
  label('演習', 'Exercise'), label('開始日', 'Begins'), label('区分', 'Segment'),
  figure('COUNT', '提供', 'Offered', { ja: '主催者が提供した席', en: 'Seats that the host offered' }, LEDGER),
  figure('COUNT', '希望', 'Asked for', { ja: '組織・区分が希望した席', en: 'Seats that bodies or the segment asked for' }, LEDGER),
  figure('COUNT', '充足', 'Filled', { ja: '充足した席', en: 'Seats that were filled' }, LEDGER),
  figure('COUNT', '不足', 'Unfilled', { ja: '希望から充足を引いた席', en: 'Asked for, less filled' }, { ja: '希望された席', en: 'Seats asked for' }),
];

/** Seats of the exercises of a fiscal year by segment; cancelled ones are left out. */
export function seatReport(exercises: readonly Exercise[], year: number, asOf: Day): Report {
  const held = exercises.filter(({ state }) => state !== 'CANCELLED');
  const cells = ({ offered, demanded, filled, unmet }: Exercise['seats'][number]): number[] => [offered, demanded, filled, unmet];
  const lines = held.flatMap(({ titleJa, titleEn, fromOn, seats }) => seats.map((one) => [{ ja: titleJa, en: titleEn }, fromOn, SEGMENT_NAMES[one.segment], ...cells(one)]));
  const sums = addBalances(held.map(({ seats }) => seats)).map((one) => [ALL, null, SEGMENT_NAMES[one.segment], ...cells(one)]);
  return {
    name: 'seats', title: { ja: '演習の席', en: 'Seats in exercises' }, scope: { ja: `${year}年度に始まる演習`, en: `Exercises that begin in fiscal year ${year}` },
    source: { ja: 'Muster の演習の席の台帳(seat_event)', en: "Muster's ledger of seats (seat_event)" }, asOf, columns: SEAT_COLUMNS, rows: [...lines, ...sums],
  };
}
