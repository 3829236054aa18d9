import { useQuery } from '@apollo/client/react';
import { RecordCredentialEvidenceDocument, VettingCredentialsDocument, type VettingFactsQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Empty, Loading, RadioGroup, RefusalNotice, Section, StateLabel, Table, TextArea, TextField, Trouble, type StateTone } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useFileTexts } from './file.texts.ts';

const TONES: Record<string, StateTone> = { CURRENT: 'good', EXPIRING: 'active', LAPSED: 'bad' };
const KINDS = ['CERTIFICATE', 'ONLINE', 'PRACTICAL'] as const;

function AddEvidence({ expertId, code, name, onDone }: { expertId: string; code: string; name: string; onDone: () => void }): ReactNode {
  const t = useFileTexts();
  const act = useAct(RecordCredentialEvidenceDocument);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('CERTIFICATE');
  const [doneOn, setDoneOn] = useState('');
  const [note, setNote] = useState('');
  const begin = (): void => { setKind('CERTIFICATE'); setDoneOn(''); setNote(''); };
  const go = async (): Promise<unknown> => {
    const done = await act.run({ input: { expertId, code, kind, doneOn, note } });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('addEvidence')} label={t('addEvidenceOf', { name })} title={t('addEvidenceOf', { name })} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <RadioGroup label={t('evidenceKind')} value={kind} onChange={setKind} options={KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))} />
      <TextField type="date" label={t('doneOn')} value={doneOn} onChange={({ target }) => setDoneOn(target.value)} required />
      <TextArea label={t('note')} value={note} onChange={({ target }) => setNote(target.value)} required />
    </ActDialog>
  );
}

/** What somebody holds, how it stands today, and the evidence of it. Each look is on record for the person, so this is asked for by itself, once. */
export function CredentialsSection({ expertId, kinds }: { expertId: string; kinds: VettingFactsQuery['credentialKinds'] }): ReactNode {
  const t = useFileTexts();
  const language = useLanguage();
  const fact = useFactName();
  const nameOf = (code: string): string => fact(kinds.find((kind) => kind.code === code));
  const { data, error, refetch } = useQuery(VettingCredentialsDocument, { variables: { id: expertId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const file = data?.credentialFile;
  const again = (): void => void refetch();
  const credentials = file?.__typename === 'CredentialFile' ? file.credentials : [];
  return (
    <Section title={t('credentials')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {file && isRefusal(file) ? <RefusalNotice refusal={file} /> : null}
      {file?.__typename === 'CredentialFile' && credentials.length === 0 ? <Empty title={t('credentialsNone.title')}>{t('credentialsNone.text')}</Empty> : null}
      {credentials.length > 0 ? (
        <Table caption={t('credentials')} hideCaption rows={credentials} rowKey={({ code }) => code} columns={[
          { key: 'credential', title: t('credential'), wide: true, cell: ({ code }) => nameOf(code) },
          { key: 'number', title: t('number'), cell: ({ number }) => number ?? '—' },
          { key: 'obtained', title: t('obtained'), cell: ({ obtainedOn }) => dayText(language, obtainedOn) },
          { key: 'standing', title: t('standing'), cell: ({ status, certificateSeen }) => <span className="flex flex-wrap gap-1"><StateLabel tone={TONES[status] ?? 'neutral'}>{t(status)}</StateLabel><StateLabel tone={certificateSeen ? 'good' : 'neutral'}>{t(certificateSeen ? 'seen' : 'unseen')}</StateLabel></span> },
          { key: 'until', title: t('until'), cell: ({ until, limit }) => (until ? `${dayText(language, until)}${limit ? ` (${t(`limits.${limit}`)})` : ''}` : '—') },
          { key: 'act', title: t('actions'), cell: ({ code }) => <span className="whitespace-nowrap"><AddEvidence expertId={expertId} code={code} name={nameOf(code)} onDone={again} /></span> },
        ]} />
      ) : null}
    </Section>
  );
}
