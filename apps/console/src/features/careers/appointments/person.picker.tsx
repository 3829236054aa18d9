import { useQuery } from '@apollo/client/react';
import { BodiesNamedDocument, OwnPeopleDocument } from '@muster/contract/careers';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useNewAppointmentTexts } from './new-appointment.texts.ts';

/** Finds one of the viewer's own people by name. */
export function PersonPicker({ value, onChange, problem }: { value: string; onChange: (id: string) => void; problem: string | null }): ReactNode {
  const t = useNewAppointmentTexts();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(OwnPeopleDocument, { variables: { filter: asked ? { text: asked } : null } });
  const people = data?.experts.nodes ?? [];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label={t('find')} help={t('findHelp')} value={text} onChange={({ target }) => setText(target.value)} />
      <Select label={t('person')} required value={value} problem={problem} help={data && people.length === 0 ? t('nobody') : undefined} onChange={({ target }) => onChange(target.value)} options={[{ value: '', text: t('choose') }, ...people.map(({ id, kanji }) => ({ value: id, text: `${kanji.family} ${kanji.given}` }))]} />
    </div>
  );
}

/** Finds the body or company from which somebody comes. */
export function HomePicker({ value, onChange, problem }: { value: string; onChange: (id: string) => void; problem: string | null }): ReactNode {
  const t = useNewAppointmentTexts();
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
