import type { ProgressBoardQuery } from '@muster/contract/programme';
import type { ReactNode } from 'react';
import { Bar, Facts, Picture, Section, Table } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useProgressTexts } from './progress.texts.ts';

export type ProgressFigure = ProgressBoardQuery['progressBoard']['figures'][number];

/** More bodies than these scroll by themselves, so that the next indicator stays near. */
const MOST_IN_VIEW = 12;

/** 0.123 as 12.3%. */
export const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

function useFigureWords(): { name: (figure: ProgressFigure) => string; ratio: (figure: ProgressFigure) => string; target: (figure: ProgressFigure) => string; gap: (figure: ProgressFigure) => string } {
  const t = useProgressTexts();
  const language = useLanguage();
  return {
    name: ({ organisationJa, organisationEn, tier }) => `${inLanguage(language, organisationJa, organisationEn) ?? t('country')}${tier ? ` ${tier}` : ''}`,
    ratio: ({ numerator, denominator }) => t('people', { n: numberText(numerator), of: numberText(denominator) }),
    target: ({ target, indicator }) => (target === null ? '—' : indicator.code === 'ROSTER' ? numberText(target) : percent(target)),
    gap: ({ gap }) => (gap === null ? '—' : gap === 0 ? t('ahead') : t('points', { n: (gap * 100).toFixed(1) })),
  };
}

/** Figures of the country, then of the bodies that are measured against each other. */
function groupsOf(figures: readonly ProgressFigure[]): { peers: NonNullable<ProgressFigure['benchmark']>['peers'] | null; rows: ProgressFigure[] }[] {
  const groups = [...Map.groupBy(figures, ({ benchmark }) => benchmark?.peers ?? null)].map(([peers, rows]) => ({ peers, rows }));
  return (['MINISTRY', 'LOCAL_GOVERNMENT'] as const).reduce((sorted, peers) => [...sorted, ...groups.filter((one) => one.peers === peers)], groups.filter(({ peers }) => peers === null));
}

/** What makes the numbers figures. */
function Words({ figures }: { figures: readonly ProgressFigure[] }): ReactNode {
  const t = useProgressTexts();
  const language = useLanguage();
  const { indicator } = figures[0]!;
  return (
    <div className="mt-4 text-solid-gray-700">
      <Facts facts={[
        [t('definition'), inLanguage(language, indicator.definitionJa, indicator.definitionEn)], [t('denominator'), inLanguage(language, indicator.denominatorJa, indicator.denominatorEn)], [t('source'), inLanguage(language, indicator.sourceJa, indicator.sourceEn)],
        ...groupsOf(figures).flatMap(({ rows }) => rows[0]!.benchmark ?? []).map(({ value, peers, leaders, bodies, methodJa, methodEn }) => [t('leadersOf', { peers: t(`peers.${peers}`) }), t('leaders', { value: percent(value), leaders, n: bodies, method: inLanguage(language, methodJa, methodEn) })] as const),
      ]} />
    </div>
  );
}

/** One indicator: of the country, then of each body, with what makes its number a figure. */
export function IndicatorSection({ figures, children }: { figures: readonly ProgressFigure[]; children?: ReactNode }): ReactNode {
  const t = useProgressTexts();
  const language = useLanguage();
  const say = useFigureWords();
  const { indicator, onDay } = figures[0]!;
  const text = (figure: ProgressFigure): string => [
    t('withRatio', { value: percent(figure.value), ratio: say.ratio(figure) }), figure.target === null || indicator.code === 'ROSTER' ? '' : t('of', { target: say.target(figure) }), figure.gap === null ? '' : figure.gap === 0 ? t('level') : `${t('gap')}: ${say.gap(figure)}`,
  ].filter(Boolean).map((part) => part.replaceAll(' ', '\u00a0')).join('\u00a0/ ');
  const isGood = ({ gap, target, value }: ProgressFigure): boolean => gap === 0 || (target !== null && indicator.code !== 'ROSTER' && value >= target);
  const isLong = figures.length > MOST_IN_VIEW;
  const bars = groupsOf(figures).map(({ peers, rows }) => (
    <div key={peers} className="space-y-3">
      {peers ? <h3 className="text-std-16B-170">{t(`peers.${peers}`)}</h3> : null}
      {rows.map((figure) => <Bar key={`${figure.organisationId} ${figure.tier}`} label={say.name(figure)} value={figure.value * 100} of={100} text={text(figure)} tone={isGood(figure) ? 'good' : 'key'} />)}
    </div>
  ));
  const table = (
    <Table caption={t('bodies')} hideCaption rows={groupsOf(figures).flatMap(({ rows }) => rows)} rowKey={({ organisationId, tier }) => `${organisationId} ${tier}`} columns={[
      { key: 'body', title: t('body'), wide: true, cell: say.name }, { key: 'value', title: t('value'), number: true, cell: ({ value }) => percent(value) }, { key: 'ratio', title: t('ratio'), number: true, cell: say.ratio },
      { key: 'target', title: t('target'), number: true, cell: say.target }, { key: 'benchmark', title: t('benchmark'), number: true, cell: ({ benchmark }) => (benchmark ? percent(benchmark.value) : '—') }, { key: 'gap', title: t('gap'), number: true, cell: say.gap },
    ]} />
  );
  return (
    <Section title={inLanguage(language, indicator.nameJa, indicator.nameEn)}>
      <Picture titleShown title={t('asOf', { on: dayText(language, onDay) })} picture={isLong ? <div className="space-y-3"><p className="text-std-16N-170 text-solid-gray-700">{t('scroll', { bodies: figures.filter(({ organisationId }) => organisationId !== null).length })}</p><div role="region" aria-label={t('bodies')} tabIndex={0} className="relative max-h-[36rem] space-y-5 overflow-y-auto rounded-8 border border-solid-gray-300 p-3">{bars}</div></div> : <div className="space-y-5">{bars}</div>} table={table} />
      <Words figures={figures} />
      {children}
    </Section>
  );
}
