import { AddMyContactDocument } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Empty, Notice, RadioGroup, Section, TextField } from '../../../shared/parts/index.ts';
import { Adding, AddingButtons } from './adding.tsx';
import { ContactEntry } from './contact.entry.tsx';
import { useRecordTexts } from './record.texts.ts';
import type { SectionProps } from './record.types.ts';

const NEW = { kind: 'PHONE' as 'PHONE' | 'EMAIL', address: '', employerOwned: false };

function NewContact({ onAdded }: { onAdded: (minutes: number | null) => void }): ReactNode {
  const t = useRecordTexts();
  const add = useAct(AddMyContactDocument);
  const [draft, setDraft] = useState(NEW);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add.run({ contact: draft }).then((done) => { if (done) onAdded(done.codeMinutes); });
  };
  const phone = draft.kind === 'PHONE';
  return (
    <form className="space-y-4" onSubmit={submit}>
      {add.trouble}
      <RadioGroup label={t('contacts.kind')} value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} options={(['PHONE', 'EMAIL'] as const).map((kind) => ({ value: kind, text: t(`contacts.kinds.${kind}`) }))} />
      <TextField type={phone ? 'tel' : 'email'} autoComplete={phone ? 'tel' : 'email'} required label={t(`contacts.address.${draft.kind}`)} value={draft.address} onChange={({ target }) => setDraft({ ...draft, address: target.value })} />
      <Checkbox label={t('contacts.employerLabel')} checked={draft.employerOwned} onChange={({ target }) => setDraft({ ...draft, employerOwned: target.checked })} />
      <AddingButtons><Button type="submit" isBusy={add.busy}>{t('contacts.addAction')}</Button></AddingButtons>
    </form>
  );
}

/** Where I am reached, in the order in which it is tried. */
export function ContactsSection({ record, onDone }: SectionProps): ReactNode {
  const t = useRecordTexts();
  const [minutes, setMinutes] = useState<number | null>(null);
  const contacts = record.myContacts.toSorted((one, other) => one.preference - other.preference);
  return (
    <Section id="contacts" title={t('contacts.title')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('contacts.lead')}</p>
      {contacts.length === 0
        ? <Empty title={t('contacts.none.title')}>{t('contacts.none.text')}</Empty>
        : <ol className="space-y-3">{contacts.map((contact) => <ContactEntry key={contact.id} contact={contact} all={contacts} onDone={() => { setMinutes(null); onDone(); }} />)}</ol>}
      {minutes === null ? null : <div className="mt-3"><Notice kind="success">{t('contacts.sent', { n: minutes })}</Notice></div>}
      <Adding label={t('contacts.addTitle')}>{(close) => <NewContact onAdded={(sent) => { setMinutes(sent); close(); onDone(); }} />}</Adding>
    </Section>
  );
}
