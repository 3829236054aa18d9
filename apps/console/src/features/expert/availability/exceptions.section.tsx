import type { MyAvailabilityQuery } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { Button, RadioGroup, Section, Table, TextField } from '../../../shared/parts/index.ts';
import { fromLocalInput, momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useAvailabilityTexts } from './availability.texts.ts';

export type Exception = NonNullable<MyAvailabilityQuery['myAvailability']>['exceptions'][number];
export type NewException = Omit<Exception, 'id' | '__typename'>;

function AddException({ isBusy, onAdd }: { isBusy: boolean; onAdd: (exception: NewException) => void }): ReactNode {
  const t = useAvailabilityTexts();
  const [draft, setDraft] = useState({ can: 'no' as 'yes' | 'no', from: '', until: '', note: '' });
  const [from, until] = [fromLocalInput(draft.from), fromLocalInput(draft.until)];
  return (
    <form className="mt-4 grid gap-4 border-t border-solid-gray-300 pt-4 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); if (from && until) onAdd({ available: draft.can === 'yes', from, until, note: draft.note || null }); }}>
      <TextField type="datetime-local" required label={t('quietFrom')} value={draft.from} onChange={({ target }) => setDraft({ ...draft, from: target.value })} />
      <TextField type="datetime-local" required label={t('quietUntil')} value={draft.until} onChange={({ target }) => setDraft({ ...draft, until: target.value })} />
      <RadioGroup label={t('what')} value={draft.can} onChange={(can) => setDraft({ ...draft, can })} options={[{ value: 'no', text: t('cannot') }, { value: 'yes', text: t('can') }]} />
      <TextField className="self-start" label={t('note')} maxLength={200} value={draft.note} onChange={({ target }) => setDraft({ ...draft, note: target.value })} />
      <div><Button type="submit" look="outline" isBusy={isBusy}>{t('addException')}</Button></div>
    </form>
  );
}

/** Days that differ from the week. */
export function ExceptionsSection({ exceptions, isBusy, onAdd, onDrop }: { exceptions: readonly Exception[]; isBusy: boolean; onAdd: (one: NewException) => void; onDrop: (one: Exception) => void }): ReactNode {
  const t = useAvailabilityTexts();
  const language = useLanguage();
  const when = ({ from, until }: Exception): string => `${momentText(language, from)} – ${momentText(language, until)}`;
  return (
    <Section title={t('exceptions')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('exceptionsLead')}</p>
      {exceptions.length === 0 ? <p>{t('exceptionsNone')}</p> : (
        <Table caption={t('exceptions')} hideCaption rows={exceptions} rowKey={({ id }) => id} columns={[
          { key: 'when', title: t('when'), cell: when },
          { key: 'what', title: t('what'), cell: ({ available }) => t(available ? 'can' : 'cannot') },
          { key: 'note', title: t('note'), cell: ({ note }) => note ?? '—' },
          { key: 'drop', title: <span className="sr-only">{t('dropException')}</span>, cell: (one) => <Button look="plain" aria-label={t('dropExceptionOf', { when: when(one) })} isDisabled={isBusy} onPress={() => onDrop(one)}>{t('dropException')}</Button> },
        ]} />
      )}
      <AddException key={exceptions.length} isBusy={isBusy} onAdd={onAdd} />
    </Section>
  );
}
