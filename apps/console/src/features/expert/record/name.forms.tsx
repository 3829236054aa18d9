import { RequestCorrectionDocument, RequestNameChangeDocument, type CorrectionField } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Select, TextArea, TextField } from '../../../shared/parts/index.ts';
import { AddingButtons } from './adding.tsx';
import { useKnowledgeTexts } from './knowledge.texts.ts';
import type { Profile } from './record.types.ts';

const PARTS = ['familyName', 'givenName', 'familyKana', 'givenKana', 'familyRomaji', 'givenRomaji'] as const;
const LABELS = { familyName: 'names.family', givenName: 'names.given', familyKana: 'names.familyKana', givenKana: 'names.givenKana', familyRomaji: 'names.familyRomaji', givenRomaji: 'names.givenRomaji' } as const;
const FIELDS: readonly CorrectionField[] = ['NAME_KANJI', 'NAME_KANA', 'NAME_ROMAJI', 'PREFECTURE', 'MESSAGE_LANGUAGE', 'OTHER'];

/** A new name from a day on, in all its scripts, since readings are never derived. It begins with the present one. */
export function NameChangeForm({ profile, onSent }: { profile: Profile; onSent: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const ask = useAct(RequestNameChangeDocument);
  const { kanji, kana, romaji } = profile;
  const [draft, setDraft] = useState({
    familyName: kanji.family, givenName: kanji.given, familyKana: kana.family, givenKana: kana.given, familyRomaji: romaji.family, givenRomaji: romaji.given, formerName: profile.formerName, fromOn: '',
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void ask.run({ name: draft }).then((done) => { if (done) onSent(); });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      <p>{t('names.changeLead')}</p>
      {ask.trouble}
      <div className="grid gap-4 sm:grid-cols-2">{PARTS.map((part) => <TextField key={part} required maxLength={60} label={t(LABELS[part])} value={draft[part]} onChange={({ target }) => setDraft({ ...draft, [part]: target.value })} />)}</div>
      <Checkbox label={t('names.formerName')} checked={draft.formerName} onChange={({ target }) => setDraft({ ...draft, formerName: target.checked })} />
      <TextField className="max-w-60" type="date" required label={t('names.fromOn')} value={draft.fromOn} onChange={({ target }) => setDraft({ ...draft, fromOn: target.value })} />
      <AddingButtons><Button type="submit" isBusy={ask.busy}>{t('names.send')}</Button></AddingButtons>
    </form>
  );
}

/** Something that stands there wrongly and that I cannot change by myself. */
export function CorrectionForm({ onSent }: { onSent: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const ask = useAct(RequestCorrectionDocument);
  const [draft, setDraft] = useState({ field: 'NAME_KANJI' as CorrectionField, wanted: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void ask.run(draft).then((done) => { if (done) onSent(); });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      <p>{t('names.correctLead')}</p>
      {ask.trouble}
      <Select label={t('names.field')} value={draft.field} onChange={({ target }) => setDraft({ ...draft, field: target.value as CorrectionField })} options={FIELDS.map((value) => ({ value, text: t(`names.fields.${value}`) }))} />
      <TextArea required maxLength={1000} rows={3} label={t('names.wanted')} help={t('names.wantedHelp')} value={draft.wanted} onChange={({ target }) => setDraft({ ...draft, wanted: target.value })} />
      <AddingButtons><Button type="submit" isBusy={ask.busy}>{t('names.send')}</Button></AddingButtons>
    </form>
  );
}
