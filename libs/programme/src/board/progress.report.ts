import type { Day, FigureColumn, LabelColumn, Report, Text } from '@muster/platform';
import { BENCHMARK_METHOD } from '../figures/benchmark.rule.ts';
import type { ProgressFigure } from './board.types.ts';

const label = (ja: string, en: string): LabelColumn => ({ kind: 'LABEL', label: { ja, en } });
const figure = (kind: FigureColumn['kind'], ja: string, en: string, definition: Text, denominator: Text): FigureColumn => ({ kind, label: { ja, en }, definition, denominator });
const OWN: Text = { ja: '「定義」の列のとおり', en: 'As the column "Definition" says' };
const DENOMINATOR: Text = { ja: '「分母の定義」の列のとおり', en: 'As the column "Denominator is" says' };
const PEERS: Text = { ja: 'その指標の値がある同種の組織(府省庁、または地方公共団体)', en: 'Bodies of the same kind (ministries and agencies, or local governments) that have the figure' };

const COLUMNS: Report['columns'] = [
  label('指標', 'Indicator'), label('組織', 'Body'), label('段階', 'Tier'), label('基準日', 'As of'),
  figure('COUNT', '分子', 'Numerator', OWN, DENOMINATOR), figure('COUNT', '分母', 'Denominator', DENOMINATOR, DENOMINATOR), figure('SHARE', '値', 'Value', OWN, DENOMINATOR),
  figure('SHARE', 'ベンチマーク', 'Benchmark', BENCHMARK_METHOD, PEERS), figure('SHARE', '差', 'Gap', { ja: 'ベンチマークに足りない分', en: 'What is lacking to the benchmark' }, PEERS),
  label('定義', 'Definition'), label('分母の定義', 'Denominator is'), label('出典', 'Source'),
];

/** Figures of the board as a table, each line with the words that make it a figure. */
export function progressReport(figures: readonly ProgressFigure[], scope: Text, asOf: Day): Report {
  const rows = figures.map(({ indicator: i, organisationId, organisationJa, organisationEn, tier, onDay, numerator, denominator, value, benchmark, gap }) => [
    { ja: i.nameJa, en: i.nameEn }, organisationId === null ? COUNTRY : { ja: organisationJa!, en: organisationEn! }, tier, onDay, numerator, denominator, value, benchmark?.value ?? null, gap,
    { ja: i.definitionJa, en: i.definitionEn }, { ja: i.denominatorJa, en: i.denominatorEn }, { ja: i.sourceJa, en: i.sourceEn },
  ]);
  return { name: 'progress', title: { ja: '進捗ボード', en: 'Progress board' }, scope, source: { ja: '各行の「出典」の列のとおり', en: 'As the column "Source" of each line says' }, asOf, columns: COLUMNS, rows };
}

const COUNTRY: Text = { ja: '全国', en: 'The whole country' };
