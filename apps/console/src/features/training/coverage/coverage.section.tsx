import type { TrainingCoverageQuery } from '@muster/contract/training';
import type { ReactNode } from 'react';
import { Bar, Empty, Facts, Picture, Section, Table } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useLayers } from '../shared/layers.ts';
import { useCoverageTexts } from './coverage.texts.ts';

export type Coverage = Extract<TrainingCoverageQuery['trainingCoverage'], { totals: unknown }>;

/** How many of each layer attended, in all and by body, with what it is counted over. */
export function CoverageSection({ coverage }: { coverage: Coverage }): ReactNode {
  const t = useCoverageTexts();
  const language = useLanguage();
  const { layerName } = useLayers();
  const shareOf = (part: number, whole: number): string => (whole === 0 ? '—' : part > 0 && part / whole < 0.0005 ? t('under') : `${((part / whole) * 100).toFixed(1)}%`);
  const text = ({ attended, people }: { attended: number; people: number }): string => t('of', { attended: numberText(attended), people: numberText(people), share: shareOf(attended, people) });
  const picture = <div className="space-y-4">{coverage.totals.map((total) => <Bar key={total.layer} label={layerName(total.layer)} value={total.attended} of={total.people} text={text(total)} />)}</div>;
  const table = (
    <Table caption={t('totals')} hideCaption rows={coverage.totals} rowKey={({ layer }) => layer} columns={[
      { key: 'layer', wide: true, title: t('layer'), cell: ({ layer }) => layerName(layer) }, { key: 'people', title: t('people'), number: true, cell: ({ people }) => numberText(people) },
      { key: 'attended', title: t('attended'), number: true, cell: ({ attended }) => numberText(attended) }, { key: 'share', title: t('share'), number: true, cell: ({ attended, people }) => shareOf(attended, people) },
    ]} />
  );
  const leftOut = Math.max(0, ...coverage.totals.map((total) => total.leftOut));
  return (
    <>
      <Section title={t('totals')}>
        <Picture titleShown title={t('asOf', { on: dayText(language, coverage.on) })} picture={picture} table={table} />
        {leftOut > 0 ? <p className="mt-4">{t('leftOut', { n: leftOut })}</p> : null}
        <div className="mt-4"><Facts facts={[[t('definition'), inLanguage(language, coverage.definitionJa, coverage.definitionEn)], [t('sourceOf'), inLanguage(language, coverage.sourceJa, coverage.sourceEn)]]} /></div>
      </Section>
      <Section title={t('bodies')}>
        {coverage.bodies.length === 0 ? <Empty title={t('noBodies.title')}>{t('noBodies.text')}</Empty> : <Table caption={t('bodies')} hideCaption rows={coverage.bodies} rowKey={({ organisationId, layer }) => `${organisationId} ${layer}`} columns={[
          { key: 'body', title: t('body'), wide: true, cell: ({ organisationJa, organisationEn }) => inLanguage(language, organisationJa, organisationEn) }, { key: 'layer', wide: true, title: t('layer'), cell: ({ layer }) => layerName(layer) },
          { key: 'people', title: t('people'), number: true, cell: ({ people }) => (people === null ? t('unknown') : numberText(people)) }, { key: 'known', title: t('known'), number: true, cell: ({ known }) => numberText(known) },
          { key: 'attended', title: t('attended'), number: true, cell: ({ attended }) => numberText(attended) }, { key: 'share', title: t('share'), number: true, cell: ({ attended, people }) => shareOf(attended, people ?? 0) },
          { key: 'source', title: t('source'), wide: true, cell: ({ peopleSource, peopleFrom }) => (peopleSource && peopleFrom ? t('from', { source: peopleSource, from: dayText(language, peopleFrom) }) : t('unknown')) },
          ...(coverage.bodies.some(({ fault }) => fault) ? [{ key: 'fault', title: t('fault'), cell: ({ fault }: Coverage['bodies'][number]) => t(fault ? `faults.${fault}` : 'sound') }] : []),
        ]} />}
      </Section>
    </>
  );
}
