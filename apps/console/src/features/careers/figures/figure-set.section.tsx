import type { CareerFiguresQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { Figure, Section, Table } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useFiguresTexts } from './figures.texts.ts';

export type CareerFigure = Extract<CareerFiguresQuery['appointmentFigures'], { figures: unknown }>['figures'][number];

/** A value in its unit; in words where there is nothing to count. */
export function useValueText(): (value: number | null, unit: string) => string {
  const t = useFiguresTexts();
  return (value, unit) => (value === null ? t('nothing') : unit === 'SHARE' ? `${numberText(value * 100, 1)}%` : unit === 'DAYS' ? t('days', { n: numberText(value, 1) }) : numberText(value));
}

/** Figures, and under them what makes each of them one. */
export function FigureSetSection({ title, figures }: { title: string; figures: readonly CareerFigure[] }): ReactNode {
  const t = useFiguresTexts();
  const language = useLanguage();
  const text = useValueText();
  return (
    <Section title={title}>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
        {figures.map(({ code, name, value, unit, denominator }) => <Figure key={code} name={name} note={t(unit === 'DAYS' ? 'over' : 'of', { n: numberText(denominator) })}>{text(value, unit)}</Figure>)}
      </div>
      <details className="mt-4">
        <summary className="min-h-11 cursor-pointer py-2 text-key-900 underline underline-offset-4">{t('meaning')}</summary>
        <Table caption={`${title}: ${t('meaning')}`} hideCaption rows={figures} rowKey={({ code }) => code} columns={[
          { key: 'figure', wide: true, title: t('figure'), cell: ({ name }) => name }, { key: 'value', title: t('value'), number: true, cell: ({ value, unit }) => text(value, unit) },
          { key: 'of', title: t('denominator'), number: true, cell: ({ denominator }) => numberText(denominator) }, { key: 'definition', wide: true, title: t('definition'), cell: ({ definition }) => definition },
          { key: 'counts', wide: true, title: t('counts'), cell: ({ denominatorIs }) => denominatorIs }, { key: 'source', wide: true, title: t('source'), cell: ({ source }) => source },
          { key: 'on', title: t('asOf'), cell: ({ asOf }) => dayText(language, asOf) },
        ]} />
      </details>
    </Section>
  );
}
