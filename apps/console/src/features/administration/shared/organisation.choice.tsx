import { useLazyQuery } from '@apollo/client/react';
import { OrganisationsNamedDocument } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { Button, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { defineTexts } from '../../../shared/texts/language.ts';
import { useTypedSearch } from '../../../shared/typed-search.ts';

export const useChoiceTexts = defineTexts('organisationChoice', {
  ja: { help: '名称の一部を入れてください。', choose: '{{name}}を選ぶ', nobody: '見つかりません。', drop: '選び直す', none: 'ありません。', remove: '外す', removeOf: '{{name}}を外す' },
  en: { help: 'A part of the name.', choose: 'Choose {{name}}', nobody: 'Nothing found.', drop: 'Choose another', none: 'None.', remove: 'Remove', removeOf: 'Remove {{name}}' },
});

export interface Chosen { id: string; nameJa: string; nameEn: string }

const MOST = 8;

/** Finds an organisation by part of its name; those of `without` are not offered. */
export function OrganisationChoice({ label, help, without, onChoose }: { label: string; help?: string; without: readonly string[]; onChoose: (one: Chosen) => void }): ReactNode {
  const t = useChoiceTexts();
  const fact = useFactName();
  const [text, setText] = useState('');
  const [find, { data, loading }] = useLazyQuery(OrganisationsNamedDocument);
  useTypedSearch(text, find);
  const found = text.trim() === '' ? [] : (data?.organisationsNamed ?? []).filter(({ id }) => !without.includes(id)).slice(0, MOST);
  const choose = ({ id, nameJa, nameEn }: Chosen): void => { onChoose({ id, nameJa, nameEn }); setText(''); };
  return (
    <div className="space-y-2">
      <TextField type="search" label={label} help={help ?? t('help')} value={text} onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
      {found.length > 0 ? <ul className="flex flex-wrap gap-2">{found.map((one) => <li key={one.id}><Button look="outline" onPress={() => choose(one)}>{t('choose', { name: fact(one) })}</Button></li>)}</ul> : null}
      {text.trim() !== '' && data && !loading && found.length === 0 ? <p role="status">{t('nobody')}</p> : null}
    </div>
  );
}

/** Several organisations, each found by part of its name. */
export function OrganisationChoices({ label, chosen, without = [], onChange }: { label: string; chosen: readonly Chosen[]; without?: readonly string[]; onChange: (chosen: Chosen[]) => void }): ReactNode {
  const t = useChoiceTexts();
  const fact = useFactName();
  return (
    <div className="space-y-3">
      {chosen.length === 0 ? <p>{t('none')}</p> : <ul className="space-y-2">{chosen.map((one) => <li key={one.id} className="flex flex-wrap items-center justify-between gap-3">{fact(one)}<Button look="plain" aria-label={t('removeOf', { name: fact(one) })} onPress={() => onChange(chosen.filter(({ id }) => id !== one.id))}>{t('remove')}</Button></li>)}</ul>}
      <OrganisationChoice label={label} without={[...without, ...chosen.map(({ id }) => id)]} onChoose={(one) => onChange([...chosen, one])} />
    </div>
  );
}
