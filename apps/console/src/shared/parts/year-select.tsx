import type { ReactNode } from 'react';
import { fiscalYearOf, todayInJapan } from '../days.ts';
import { defineTexts } from '../texts/language.ts';
import { Select } from './field.tsx';

const useTexts = defineTexts('yearSelect', { ja: { label: '年度', year: '{{year}}年度' }, en: { label: 'Fiscal year', year: 'FY{{year}}' } });

/** A fiscal year: from five years back to two ahead. */
export function YearSelect({ value, onChange, problem }: { value: number; onChange: (year: number) => void; problem?: string | null }): ReactNode {
  const t = useTexts();
  const present = fiscalYearOf(todayInJapan());
  const years = [...new Set([...Array.from({ length: 8 }, (_, n) => present + 2 - n), value])].sort((one, other) => other - one);
  return <Select label={t('label')} value={String(value)} problem={problem} onChange={({ target }) => onChange(Number(target.value))} options={years.map((year) => ({ value: String(year), text: t('year', { year }) }))} />;
}
