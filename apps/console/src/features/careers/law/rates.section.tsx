import { useState, type ReactNode } from 'react';
import { Empty, Section, Select, Table } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { useScaleName } from '../shared/scale-name.ts';
import { StandingLabel, type PartProps } from './law.parts.tsx';
import { useLawTexts } from './law.texts.ts';
import { RatesDialog } from './rates.dialog.tsx';
import { standingOn } from './standing.rule.ts';

const GRADES = ['ORDINARY', 'SPECIAL'] as const;

/** What each grade of a pay table is paid. */
export function RatesSection({ law, past, mayAmend, onDone }: PartProps): ReactNode {
  const t = useLawTexts();
  const language = useLanguage();
  const scaleName = useScaleName();
  const scales = [...new Set([...law.payRates.map(({ scale }) => scale), ...law.rules.flatMap(({ payScales }) => payScales)])];
  const [chosen, setChosen] = useState('');
  const scale = chosen || scales[0] || '';
  const rows = standingOn(law.payRates.filter((rate) => rate.scale === scale), ({ grade }) => grade, law.on).filter(({ stands }) => past || stands !== 'PAST');
  const gradeName = (grade: string): string => { const named = GRADES.find((one) => one === grade); return named ? t(`grades.${named}`) : grade; };
  return (
    <Section title={t('rates')} actions={mayAmend ? <RatesDialog {...{ scales, scale, onDone }} /> : undefined}>
      <div className="space-y-4">
        {scales.length > 0 ? <Select className="max-w-xl" label={t('scale')} value={scale} onChange={({ target }) => setChosen(target.value)} options={scales.map((value) => ({ value, text: scaleName(value) }))} /> : null}
        {rows.length === 0 ? <Empty title={t('none')}>{t('noneText')}</Empty> : (
          <>
            <p>{t('rateCount', { n: numberText(rows.length) })}</p>
            <Table caption={t('rates')} hideCaption rows={rows} rowKey={({ grade, validFrom }) => `${grade} ${validFrom}`} columns={[
              { key: 'grade', title: t('grade'), cell: ({ grade }) => gradeName(grade) },
              { key: 'amount', title: t('amount'), number: true, cell: ({ yen }) => <span className="whitespace-nowrap">{t('yen', { yen: numberText(yen) })}</span> },
              { key: 'per', title: t('per'), cell: ({ per }) => t(`pers.${per}`) },
              { key: 'stands', title: t('standing'), cell: ({ stands }) => <StandingLabel stands={stands} /> },
              { key: 'from', title: t('from'), cell: ({ validFrom }) => dayText(language, validFrom) },
              { key: 'law', title: t('law'), wide: true, cell: (rate) => keepNumbers(rate.law) },
            ]} />
          </>
        )}
      </div>
    </Section>
  );
}
