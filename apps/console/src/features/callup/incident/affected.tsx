import { useLazyQuery } from '@apollo/client/react';
import { OrganisationsNamedDocument } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { Button, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useTypedSearch } from '../../../shared/typed-search.ts';
import { useIncidentTexts } from './incident.texts.ts';

export interface Affected { id: string; nameJa: string; nameEn: string }

/** The organisations that an incident is about, found by part of their name. */
export function AffectedOrganisations({ affected, onChange, problem }: { affected: readonly Affected[]; onChange: (next: readonly Affected[]) => void; problem: string | null }): ReactNode {
  const t = useIncidentTexts();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [find, { data }] = useLazyQuery(OrganisationsNamedDocument);
  useTypedSearch(text, find);
  const found = text.trim() === '' ? [] : (data?.organisationsNamed ?? []).filter(({ id }) => affected.every((one) => one.id !== id)).slice(0, 8);
  const nameOf = ({ nameJa, nameEn }: Affected): string => inLanguage(language, nameJa, nameEn);
  return (
    <div className="space-y-2">
      <TextField label={t('affected')} help={t('affectedHelp')} type="search" value={text} problem={problem} onChange={(event) => setText(event.target.value)} />
      <ul className="flex flex-wrap gap-2">
        {found.map((one) => <li key={one.id}><Button look="outline" onPress={() => { onChange([...affected, one]); setText(''); }}>{t('add', { name: nameOf(one) })}</Button></li>)}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {affected.map((one) => <li key={one.id}><Button look="plain" onPress={() => onChange(affected.filter(({ id }) => id !== one.id))}>{t('remove', { name: nameOf(one) })}</Button></li>)}
      </ul>
    </div>
  );
}
