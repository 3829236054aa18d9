import { useQuery } from '@apollo/client/react';
import { BodiesNamedDocument, OwnPeopleDocument } from '@muster/contract/careers';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Select, TextField } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('personPicker', {
  ja: { find: '氏名で探す', findHelp: '担当する組織の登録者から探します。', choose: '選んでください', person: '対象者', nobody: '該当する人がいません。', home: '出向元・交流元', homeHelp: '組織の名称の一部を入力して選びます。', homeSearch: '名称' },
  en: { find: 'Find by name', findHelp: 'Among the registered people of your bodies.', choose: 'Choose one', person: 'Person', nobody: 'Nobody is called so.', home: 'Seconded from', homeHelp: 'Enter a part of the name, then choose.', homeSearch: 'Name' },
});

/** Finds one of the viewer's own people by name. */
export function PersonPicker({ value, onChange, problem }: { value: string; onChange: (id: string) => void; problem: string | null }): ReactNode {
  const t = useTexts();
  const name = usePersonName();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(OwnPeopleDocument, { variables: { filter: asked ? { text: asked } : null } });
  const people = data?.experts.nodes ?? [];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label={t('find')} help={t('findHelp')} value={text} onChange={({ target }) => setText(target.value)} />
      <Select label={t('person')} required value={value} problem={problem} help={data && people.length === 0 ? t('nobody') : undefined} onChange={({ target }) => onChange(target.value)} options={[{ value: '', text: t('choose') }, ...people.map((one) => ({ value: one.id, text: name(one) }))]} />
    </div>
  );
}

/** Finds the body or company from which somebody comes. */
export function HomePicker({ value, onChange, problem }: { value: string; onChange: (id: string) => void; problem: string | null }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(BodiesNamedDocument, { variables: { text: asked }, skip: asked === '' });
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-std-16B-170">{t('home')}</legend>
      <TextField label={t('homeSearch')} help={t('homeHelp')} value={text} onChange={({ target }) => setText(target.value)} />
      <Select label={t('home')} required value={value} problem={problem} onChange={({ target }) => onChange(target.value)} options={[{ value: '', text: t('choose') }, ...(data?.organisationsNamed ?? []).map(({ id, nameJa, nameEn }) => ({ value: id, text: inLanguage(language, nameJa, nameEn) }))]} />
    </fieldset>
  );
}
