import { useLazyQuery } from '@apollo/client/react';
import { OrganisationsNamedDocument } from '@muster/contract/administration';
import { useEffect, useState, type ReactNode } from 'react';
import { Button, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

export interface Chosen { id: string; nameJa: string; nameEn: string }

const CALM_MS = 300;
const MOST = 8;

/** Finds an organisation by part of its name; those of `without` are not offered. */
export function OrganisationChoice({ label, without, onChoose }: { label: string; without: readonly string[]; onChoose: (one: Chosen) => void }): ReactNode {
  const t = useOrganisationsTexts();
  const fact = useFactName();
  const [text, setText] = useState('');
  const [find, { data, loading }] = useLazyQuery(OrganisationsNamedDocument);
  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(() => void find({ variables: { text } }).catch(() => undefined), CALM_MS);
    return () => clearTimeout(timer);
  }, [text, find]);
  const found = text.trim() === '' ? [] : (data?.organisationsNamed ?? []).filter(({ id }) => !without.includes(id)).slice(0, MOST);
  const choose = ({ id, nameJa, nameEn }: Chosen): void => { onChoose({ id, nameJa, nameEn }); setText(''); };
  return (
    <div className="space-y-2">
      <TextField type="search" label={label} help={t('choice.help')} value={text} onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
      {found.length > 0 ? <ul className="flex flex-wrap gap-2">{found.map((one) => <li key={one.id}><Button look="outline" onPress={() => choose(one)}>{t('choice.choose', { name: fact(one) })}</Button></li>)}</ul> : null}
      {text.trim() !== '' && data && !loading && found.length === 0 ? <p role="status">{t('choice.nobody')}</p> : null}
    </div>
  );
}
