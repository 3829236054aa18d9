import { useLazyQuery } from '@apollo/client/react';
import { MyOrganisationsNamedDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { Button, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useTypedSearch } from '../../../shared/typed-search.ts';
import { useRecordTexts } from './record.texts.ts';

export interface Organisation { id: string; nameJa: string; nameEn: string }

const MOST = 8;

/** One organisation, found by part of its name. */
export function OrganisationChoice({ chosen, onChange }: { chosen: Organisation | null; onChange: (one: Organisation | null) => void }): ReactNode {
  const t = useRecordTexts();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [find, { data, loading }] = useLazyQuery(MyOrganisationsNamedDocument);
  useTypedSearch(text, find);
  const nameOf = ({ nameJa, nameEn }: Organisation): string => inLanguage(language, nameJa, nameEn);
  if (chosen) return <p className="flex flex-wrap items-center gap-x-3">{t('organisation.chosen', { name: nameOf(chosen) })}<Button look="plain" onPress={() => onChange(null)}>{t('organisation.change')}</Button></p>;
  const found = text.trim() === '' ? [] : (data?.organisationsNamed ?? []).slice(0, MOST);
  return (
    <div className="space-y-2">
      <TextField label={t('organisation.search')} help={t('organisation.help')} type="search" value={text} onChange={({ target }) => setText(target.value)} />
      <ul className="flex flex-wrap gap-2">{found.map((one) => <li key={one.id}><Button look="outline" onPress={() => onChange(one)}>{t('organisation.choose', { name: nameOf(one) })}</Button></li>)}</ul>
      {text.trim() !== '' && data && !loading && found.length === 0 ? <p role="status">{t('organisation.nobody')}</p> : null}
    </div>
  );
}
