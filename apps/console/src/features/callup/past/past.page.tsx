import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Page, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { CallUpsFound } from './call-ups.section.tsx';
import { IncidentsFound } from './incidents.section.tsx';
import { addressOf, INCIDENT_STATES, KINDS, searchOf, STAGES, type Search } from './past.search.ts';
import { usePastTexts } from './past.texts.ts';

function SearchForm({ search, onFind }: { search: Search; onFind: (search: Search) => void }): ReactNode {
  const t = usePastTexts();
  const [draft, setDraft] = useState(search);
  const set = (part: Partial<Search>): void => setDraft({ ...draft, ...part });
  const find = (event: FormEvent): void => { event.preventDefault(); onFind(draft); };
  // The address need not change, where nothing was searched for yet; what is typed goes all the same.
  const clear = (): void => { const none = searchOf({}); setDraft(none); onFind(none); };
  return (
    <Section title={t('search')}>
      <form onSubmit={find} role="search" className="space-y-4">
        <TextField label={t('text')} help={t('textHelp')} type="search" maxLength={100} className="max-w-xl" value={draft.text} onChange={({ target }) => set({ text: target.value })} />
        <div className="grid gap-4 sm:grid-cols-3">
          <Select label={t('stage')} value={draft.stage} onChange={({ target }) => set({ stage: target.value as Search['stage'] })} options={STAGES.map((value) => ({ value, text: t(`stages.${value}`) }))} />
          <Select label={t('kind')} value={draft.kind} onChange={({ target }) => set({ kind: target.value as Search['kind'] })} options={KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))} />
          <Select label={t('incidentState')} value={draft.incident} onChange={({ target }) => set({ incident: target.value as Search['incident'] })} options={INCIDENT_STATES.map((value) => ({ value, text: t(`incidentStates.${value}`) }))} />
        </div>
        <div className="flex flex-wrap gap-3"><Button type="submit">{t('find')}</Button><Button look="plain" onPress={clear}>{t('clear')}</Button></div>
      </form>
    </Section>
  );
}

/** Every call-up and every incident, to be found again whenever and however it ended. */
export default function PastPage(): ReactNode {
  const t = usePastTexts();
  const navigate = useNavigate();
  const search = searchOf(useSearch({ strict: false }));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchForm key={JSON.stringify(search)} search={search} onFind={(next) => void navigate({ to: '/call-ups', search: addressOf(next) as never })} />
      <CallUpsFound search={search} />
      <IncidentsFound search={search} />
    </Page>
  );
}
