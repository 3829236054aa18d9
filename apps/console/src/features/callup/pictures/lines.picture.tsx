import type { ReactNode } from 'react';
import { Bar, Picture, Table } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useWords } from '../shared/words.ts';
import { useBoardTexts } from './board.texts.ts';

interface Line {
  readonly id: string; readonly position: number; readonly minLevel: number; readonly headCount: number; readonly reserveCount: number;
  readonly assigned: number; readonly reserve: number; readonly yes: number; readonly fitting: number;
  readonly workRole: { readonly nameJa: string; readonly nameEn: string } | null;
}

/** How far each line is covered: filled bars beside what is needed. */
export function LinesPicture({ lines }: { lines: readonly Line[] }): ReactNode {
  const t = useBoardTexts();
  const words = useWords();
  const language = useLanguage();
  const nameOf = ({ position, workRole, minLevel }: Line): string => `${position + 1}. ${workRole ? inLanguage(language, workRole.nameJa, workRole.nameEn) : words('anyRole')} (${words('level', { n: minLevel })})`;
  const sum = (of: (line: Line) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const of = (assigned: number, need: number): string => t('lines.of', { assigned: numberText(assigned), need: numberText(need) });
  const need = sum(({ headCount }) => headCount);
  const assigned = sum((line) => line.assigned);
  const picture = (
    <div className="space-y-4">
      <Bar label={t('lines.all')} value={assigned} of={need} text={of(assigned, need)} tone={assigned >= need ? 'good' : 'key'} />
      <ul className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {lines.map((line) => (
          <li key={line.id}>
            <Bar label={nameOf(line)} value={line.assigned} of={line.headCount} text={of(line.assigned, line.headCount)} tone={line.assigned >= line.headCount ? 'good' : 'key'} />
            <p className="text-dns-14N-130 text-solid-gray-700">{line.reserveCount > 0 ? `${t('lines.reserve', { n: line.reserve, of: line.reserveCount })} ・ ` : ''}{t('lines.yes', { n: numberText(line.yes) })} ・ {t('lines.fitting', { n: numberText(line.fitting) })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
  const table = (
    <Table caption={t('lines.title')} hideCaption rows={lines} rowKey={({ id }) => id} columns={[
      { key: 'line', title: t('lines.line'), cell: nameOf },
      { key: 'need', title: t('lines.need'), number: true, cell: ({ headCount }) => numberText(headCount) },
      { key: 'assigned', title: t('lines.assigned'), number: true, cell: (line) => numberText(line.assigned) },
      { key: 'reserve', title: t('lines.reserves'), number: true, cell: ({ reserve, reserveCount }) => `${numberText(reserve)} / ${numberText(reserveCount)}` },
      { key: 'yes', title: t('lines.yesCol'), number: true, cell: ({ yes }) => numberText(yes) },
      { key: 'fitting', title: t('lines.fittingCol'), number: true, cell: ({ fitting }) => numberText(fitting) },
    ]} />
  );
  return <Picture title={t('lines.title')} {...{ picture, table }} />;
}
