import { useLazyQuery, useQuery } from '@apollo/client/react';
import { ExpertNameDocument, ExpertsNamedDocument } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { Button, TextField, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useTypedSearch } from '../../../shared/typed-search.ts';
import type { DraftAudience } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';

/** A person's name by his id: what is kept of a draft holds no names. */
function PersonName({ id }: { id: string }): ReactNode {
  const name = usePersonName();
  const { data } = useQuery(ExpertNameDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  return data?.expert ? name(data.expert) : '…';
}

function Chosen({ title, ids, onDrop }: { title: string; ids: readonly string[]; onDrop: (id: string) => void }): ReactNode {
  const t = useFlowTexts();
  if (ids.length === 0) return null;
  return (
    <div>
      <h3 className="text-std-16B-170">{title}</h3>
      <ul className="flex flex-wrap gap-x-4">
        {ids.map((id) => <li key={id} className="flex items-center gap-1"><span><PersonName id={id} /></span><Button look="plain" onPress={() => onDrop(id)}>{t('people.undo')}</Button></li>)}
      </ul>
    </div>
  );
}

/** People added or left out by hand, whatever the conditions say; what excludes somebody still holds. */
export function PeopleChoice({ audience, set }: { audience: DraftAudience; set: (part: Partial<DraftAudience>) => void }): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const name = usePersonName();
  const [text, setText] = useState('');
  const [find, { data, error }] = useLazyQuery(ExpertsNamedDocument);
  useTypedSearch(text, find);
  const { addExpertIds, removeExpertIds } = audience;
  const taken = new Set([...addExpertIds, ...removeExpertIds]);
  const found = text.trim() === '' ? [] : (data?.experts.nodes ?? []).filter(({ id }) => !taken.has(id));
  const drop = (id: string): void => set({ addExpertIds: addExpertIds.filter((one) => one !== id), removeExpertIds: removeExpertIds.filter((one) => one !== id) });
  return (
    <div className="space-y-4">
      <TextField label={t('people.search')} help={t('people.help')} type="search" className="max-w-xl" value={text} onChange={(event) => setText(event.target.value)} />
      {error ? <Trouble error={error} /> : null}
      <ul className="space-y-2">
        {found.map(({ id, kana, organisation, ...person }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            <span className="min-w-48">{name(person)} ({kana.full}){organisation ? ` ${inLanguage(language, organisation.nameJa, organisation.nameEn)}` : ''}</span>
            <Button look="outline" onPress={() => set({ addExpertIds: [...addExpertIds, id] })}>{t('people.add')}</Button>
            <Button look="outline" onPress={() => set({ removeExpertIds: [...removeExpertIds, id] })}>{t('people.leaveOut')}</Button>
          </li>
        ))}
      </ul>
      <Chosen title={t('people.added')} ids={addExpertIds} onDrop={drop} />
      <Chosen title={t('people.leftOut')} ids={removeExpertIds} onDrop={drop} />
    </div>
  );
}
