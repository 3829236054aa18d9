import type { ReactNode } from 'react';
import { useBodies } from '../bodies.ts';
import { defineTexts, inLanguage, useLanguage } from '../texts/language.ts';
import { Select } from './field.tsx';

const useTexts = defineTexts('bodySelect', {
  ja: { body: '組織', all: 'すべての組織', choose: '選んでください' },
  en: { body: 'Body', all: 'All bodies', choose: 'Choose one' },
});

/** One of the public bodies that the viewer looks after; `all`: or every one of them, in words of the screen's own where it says so. */
export function BodySelect({ value, onChange, all = false, allText, label, problem, required }: { value: string; onChange: (id: string) => void; all?: boolean; allText?: string; label?: string; problem?: string | null; required?: boolean }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const { bodies } = useBodies();
  const first = { value: '', text: all && allText ? allText : t(all ? 'all' : 'choose') };
  return (
    <Select label={label ?? t('body')} value={value} required={required} problem={problem} onChange={({ target }) => onChange(target.value)}
      options={[first, ...bodies.map(({ id, nameJa, nameEn }) => ({ value: id, text: inLanguage(language, nameJa, nameEn) }))]} />
  );
}
