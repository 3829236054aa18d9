import { DropCredentialDocument, RecordCredentialDocument } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, RefusalNotice, Section, Select, StateLabel, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Adding, AddingButtons, Entry } from './adding.tsx';
import { useKnowledgeTexts } from './knowledge.texts.ts';
import { useRecordTexts } from './record.texts.ts';
import type { Facts, MyRecord, SectionProps } from './record.types.ts';

type Credential = Extract<MyRecord['myCredentials'], { __typename: 'CredentialFile' }>['credentials'][number];
const TONES = { CURRENT: 'good', EXPIRING: 'active', LAPSED: 'bad' } as const;

function RecordCredential({ facts, onRecorded }: { facts: Facts; onRecorded: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const language = useLanguage();
  const enter = useAct(RecordCredentialDocument);
  const [draft, setDraft] = useState({ code: '', number: '', obtainedOn: '', expiresOn: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void enter.run({ input: { code: draft.code, obtainedOn: draft.obtainedOn, number: draft.number || null, expiresOn: draft.expiresOn || null } }).then((done) => { if (done) onRecorded(); });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      {enter.trouble}
      <Select required label={t('credentials.kind')} value={draft.code} onChange={({ target }) => setDraft({ ...draft, code: target.value })}
        options={[{ value: '', text: t('skills.choose') }, ...facts.credentialKinds.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
      <TextField label={t('credentials.number')} value={draft.number} onChange={({ target }) => setDraft({ ...draft, number: target.value })} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField type="date" required label={t('credentials.obtained')} value={draft.obtainedOn} onChange={({ target }) => setDraft({ ...draft, obtainedOn: target.value })} />
        <TextField type="date" label={t('credentials.expires')} value={draft.expiresOn} onChange={({ target }) => setDraft({ ...draft, expiresOn: target.value })} />
      </div>
      <AddingButtons><Button type="submit" isBusy={enter.busy}>{shared('save')}</Button></AddingButtons>
    </form>
  );
}

function CredentialEntry({ credential, facts, onDone }: { credential: Credential; facts: Facts; onDone: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const language = useLanguage();
  const drop = useAct(DropCredentialDocument);
  const { code, number, status, until, limit, certificateSeen } = credential;
  const kind = facts.credentialKinds.find((one) => one.code === code);
  const name = kind ? inLanguage(language, kind.nameJa, kind.nameEn) : code;
  return (
    <Entry title={name} labels={<><StateLabel tone={TONES[status]}>{t(`credentials.status.${status}`)}</StateLabel><StateLabel>{t(certificateSeen ? 'credentials.seen' : 'credentials.unseen')}</StateLabel></>}
      actions={<Button look="plain" aria-label={shared('removeOf', { name })} isBusy={drop.busy} onPress={() => void drop.run({ code }).then((done) => { if (done) onDone(); })}>{shared('remove')}</Button>}>
      <p>{[number, until ? t(status === 'LAPSED' ? 'credentials.ended' : 'credentials.until', { on: dayText(language, until) }) : t('credentials.forever')].filter(Boolean).join(' / ')}</p>
      {status !== 'CURRENT' && limit ? <p>{t(`credentials.limit.${limit}`)}</p> : null}
      {drop.trouble}
    </Entry>
  );
}

/** What I hold, and how it stands today. */
export function CredentialsSection({ record, facts, onDone }: SectionProps): ReactNode {
  const t = useKnowledgeTexts();
  const file = record.myCredentials;
  return (
    <Section id="credentials" title={t('credentials.title')}>
      {file.__typename === 'CredentialFile' ? (
        file.credentials.length === 0
          ? <Empty title={t('credentials.none.title')}>{t('credentials.none.text')}</Empty>
          : <ul className="space-y-3">{file.credentials.map((one) => <CredentialEntry key={one.code} credential={one} facts={facts} onDone={onDone} />)}</ul>
      ) : <RefusalNotice refusal={file} />}
      <Adding label={t('credentials.addTitle')}>{(close) => <RecordCredential facts={facts} onRecorded={() => { close(); onDone(); }} />}</Adding>
    </Section>
  );
}
