import { useQuery } from '@apollo/client/react';
import { OrganisationsOfExercisesDocument } from '@muster/contract/training';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Button, Select, TextField } from '../../../shared/parts/index.ts';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('organisationPicker', {
  ja: { find: '組織名の一部', help: '任意です。入力すると、候補から選べます。', found: '候補', none: '指定しない', change: '選び直す' },
  en: { find: 'Part of a body’s name', help: 'Optional. Write, then choose from what is found.', found: 'What is found', none: 'None', change: 'Choose another' },
});

export interface Picked { id: string; nameJa: string; nameEn: string }

/** One organisation by part of its name, or none. */
export function OrganisationPicker({ label, value, onChange, problem = null }: { label: string; value: Picked | null; onChange: (one: Picked | null) => void; problem?: string | null }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(OrganisationsOfExercisesDocument, { variables: { text: asked }, skip: asked === '' || value !== null });
  const found = data?.organisationsNamed ?? [];
  const nameOf = ({ nameJa, nameEn }: Picked): string => inLanguage(language, nameJa, nameEn);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-std-16B-170">{label}</legend>
      {value ? <p className="flex flex-wrap items-center gap-x-3">{nameOf(value)}<Button look="plain" onPress={() => onChange(null)}>{t('change')}</Button></p> : (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t('find')} help={t('help')} value={text} onChange={({ target }) => setText(target.value)} />
          <Select className="self-end" label={t('found')} value="" problem={problem} onChange={({ target }) => onChange(found.find(({ id }) => id === target.value) ?? null)} options={[{ value: '', text: t('none') }, ...found.map((one) => ({ value: one.id, text: nameOf(one) }))]} />
        </div>
      )}
    </fieldset>
  );
}
