import type { ProgressBoardQuery } from '@muster/contract/programme';
import type { ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { Bar, Facts, Picture, Section, Table } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useProgressTexts } from './progress.texts.ts';

export type ProgressFigure = ProgressBoardQuery['progressBoard']['figures'][number];

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

function useFigureWords(): { name: (figure: ProgressFigure) => string; ratio: (figure: ProgressFigure) => string; target: (figure: ProgressFigure) => string; gap: (figure: ProgressFigure) => string } {
  const t = useProgressTexts();
  const { nameOf } = useBodies();
  return {
    name: ({ organisationId, tier }) => `${organisationId === null ? t('country') : nameOf(organisationId) ?? t('body')}${tier ? ` ${tier}` : ''}`,
    ratio: ({ numerator, denominator }) => t('people', { n: numberText(numerator), of: numberText(denominator) }),
    target: ({ target }) => (target === null ? '—' : target > 1 ? numberText(target) : percent(target)),
    gap: ({ gap }) => (gap === null ? '—' : gap === 0 ? t('ahead') : t('points', { points: (gap * 100).toFixed(1) })),
  };
}

/** One indicator: of the country, then of each body, with what makes its number a figure. */
export function IndicatorSection({ figures }: { figures: readonly ProgressFigure[] }): ReactNode {
  const t = useProgressTexts();
  const language = useLanguage();
  const say = useFigureWords();
  const { indicator, onDay } = figures[0]!;
  const mark = figures.find(({ benchmark }) => benchmark !== null)?.benchmark ?? null;
  const bars = (rows: readonly ProgressFigure[]): ReactNode => rows.map((figure) => (
    <Bar key={`${figure.organisationId} ${figure.tier}`} label={say.name(figure)} value={figure.value * 100} of={100} text={[`${percent(figure.value)} (${say.ratio(figure)})`, figure.gap === null ? '' : `${t('gap')}: ${say.gap(figure)}`].filter(Boolean).join(' / ')} tone={figure.gap === 0 || (figure.target !== null && figure.value >= figure.target) ? 'good' : 'key'} />
  ));
  const table = (
    <Table caption={t('bodies')} hideCaption rows={figures} rowKey={({ organisationId, tier }) => `${organisationId} ${tier}`} columns={[
      { key: 'body', title: t('body'), wide: true, cell: say.name }, { key: 'value', title: t('value'), number: true, cell: ({ value }) => percent(value) }, { key: 'ratio', title: t('ratio'), number: true, cell: say.ratio },
      { key: 'target', title: t('target'), number: true, cell: say.target }, { key: 'benchmark', title: t('benchmark'), number: true, cell: ({ benchmark }) => (benchmark ? percent(benchmark.value) : '—') }, { key: 'gap', title: t('gap'), number: true, cell: say.gap },
    ]} />
  );
  return (
    <Section title={inLanguage(language, indicator.nameJa, indicator.nameEn)}>
      <Picture titleShown title={t('asOf', { on: dayText(language, onDay) })} picture={<div className="space-y-3">{bars(figures)}</div>} table={table} />
      <details className="mt-4">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-key-900 underline">{t('show')}<span className="sr-only">: {inLanguage(language, indicator.nameJa, indicator.nameEn)}</span></summary>
        <Facts facts={[
          [t('definition'), inLanguage(language, indicator.definitionJa, indicator.definitionEn)], [t('denominator'), inLanguage(language, indicator.denominatorJa, indicator.denominatorEn)], [t('source'), inLanguage(language, indicator.sourceJa, indicator.sourceEn)],
          ...(mark ? [[t('benchmark'), `${percent(mark.value)} ${t('leaders', { bodies: mark.bodies, leaders: mark.leaders })}`] as const, [t('method'), inLanguage(language, mark.methodJa, mark.methodEn)] as const] : []),
        ]} />
      </details>
    </Section>
  );
}
