import type { ReactNode } from 'react';
import { Button, Select } from '../../../shared/parts/index.ts';
import { defineTexts } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('chosenList', { ja: { choose: '選んで加える', none: '選ばれていません。', remove: '外す', removeOf: '{{name}}を外す' }, en: { choose: 'Choose to add', none: 'None is chosen.', remove: 'Remove', removeOf: 'Remove {{name}}' } });

/** Several of a long list: each is chosen, and stands below until it is taken out. */
export function ChosenList({ label, value, onChange, options, problem = null }: { label: string; value: readonly string[]; onChange: (ids: string[]) => void; options: readonly { value: string; text: string }[]; problem?: string | null }): ReactNode {
  const t = useTexts();
  const textOf = (id: string): string => options.find((one) => one.value === id)?.text ?? id;
  return (
    <div className="min-w-0 space-y-2">
      <div><Select label={label} value="" problem={problem} onChange={({ target }) => { if (target.value) onChange([...value, target.value]); }} options={[{ value: '', text: t('choose') }, ...options.filter((one) => !value.includes(one.value))]} /></div>
      {value.length === 0 ? <p className="text-std-16N-170 text-solid-gray-700">{t('none')}</p> : (
        <ul aria-label={label}>
          {value.map((id) => <li key={id} className="flex flex-wrap items-center gap-x-3 border-t border-solid-gray-300"><span className="min-w-0">{textOf(id)}</span><Button look="plain" aria-label={t('removeOf', { name: textOf(id) })} onPress={() => onChange(value.filter((one) => one !== id))}>{t('remove')}</Button></li>)}
        </ul>
      )}
    </div>
  );
}
