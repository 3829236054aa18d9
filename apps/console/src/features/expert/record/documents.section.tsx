import { useQuery } from '@apollo/client/react';
import { MyDocumentsDocument, RemoveMyDocumentDocument, type DocumentAbout, type MyDocumentsQuery } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ApiUnreachable, type Refusal } from '../../../shared/api/errors.ts';
import { Button, FileField, Loading, Notice, RefusalNotice, Section, Select, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { momentText } from '../../../shared/texts/format.ts';
import { currentLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Adding, AddingButtons } from './adding.tsx';
import type { SectionProps } from './record.types.ts';
import { useStandingTexts } from './standing.texts.ts';

type Document = MyDocumentsQuery['myDocuments'][number];
type Part = Omit<SectionProps, 'onDone'>;
const ABOUTS: readonly DocumentAbout[] = ['IDENTITY', 'REFERENCES', 'EMPLOYER'];

async function send(about: string, file: File): Promise<Refusal | null> {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name), 'accept-language': currentLanguage() };
  const response = await fetch(`/my/documents/${about}`, { method: 'POST', headers, body: file }).catch((error: unknown) => { throw new ApiUnreachable(error); });
  if (response.ok) return null;
  if (!response.headers.get('content-type')?.includes('json')) throw new ApiUnreachable(response.status);
  return await response.json() as Refusal;
}

/** What a document can be about: steps of vetting, my own skills and credentials. */
function useAbouts({ record, facts }: Part): { value: string; text: string }[] {
  const t = useStandingTexts();
  const fact = useFactName();
  const credentials = record.myCredentials.__typename === 'CredentialFile' ? record.myCredentials.credentials : [];
  return [
    ...ABOUTS.map((about) => ({ value: about as string, text: t(`documents.abouts.${about}`) })),
    ...(record.mySkills?.skills ?? []).map(({ workRoleId }) => ({ value: `SKILL/${workRoleId}`, text: t('documents.aboutOf', { about: t('documents.abouts.SKILL'), name: fact(facts.workRoles.find(({ id }) => id === workRoleId)) }) })),
    ...credentials.map(({ code }) => ({ value: `CREDENTIAL/${code}`, text: t('documents.aboutOf', { about: t('documents.abouts.CREDENTIAL'), name: fact(facts.credentialKinds.find((one) => one.code === code)) }) })),
  ];
}

function HandIn({ onDone, ...part }: Part & { onDone: () => void }): ReactNode {
  const t = useStandingTexts();
  const abouts = useAbouts(part);
  const [about, setAbout] = useState('IDENTITY');
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ refusal?: Refusal; error?: unknown }>({});
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!file) return;
    setBusy(true);
    try {
      const refusal = await send(about, file);
      setOutcome(refusal ? { refusal } : {});
      if (!refusal) onDone();
    } catch (error) {
      setOutcome({ error });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="space-y-4" onSubmit={(event) => void go(event)}>
      {outcome.refusal ? <RefusalNotice refusal={outcome.refusal} /> : null}
      {outcome.error ? <Trouble error={outcome.error} /> : null}
      <Select label={t('documents.about')} value={about} onChange={({ target }) => setAbout(target.value)} options={abouts} />
      <FileField accept=".pdf,.png,.jpg,.jpeg" required label={t('documents.chooseFile')} file={file} onChoose={setFile} />
      <AddingButtons><Button type="submit" isBusy={busy} isDisabled={!file}>{t('documents.hand')}</Button></AddingButtons>
    </form>
  );
}

function Handed({ documents, part, onDone }: { documents: readonly Document[]; part: Part; onDone: () => void }): ReactNode {
  const t = useStandingTexts();
  const language = useLanguage();
  const abouts = useAbouts(part);
  const drop = useAct(RemoveMyDocumentDocument);
  if (documents.length === 0) return <p>{t('documents.none')}</p>;
  return (
    <>
      {drop.trouble}
      <Table caption={t('documents.title')} hideCaption rows={documents} rowKey={({ id }) => id} columns={[
        { key: 'about', title: t('documents.about'), wide: true, cell: ({ about, subject }) => abouts.find(({ value }) => value === [about, subject].filter(Boolean).join('/'))?.text ?? t(`documents.abouts.${about}`) },
        { key: 'file', title: t('documents.file'), wide: true, cell: ({ id, name, size }) => <a className="inline-flex min-h-11 items-center text-key-1000 underline" href={`/my/documents/${id}`} download>{t('documents.fileText', { name, size: Math.ceil(size / 1024) })}</a> },
        { key: 'at', title: t('documents.at'), cell: ({ handedInAt }) => momentText(language, handedInAt) },
        { key: 'drop', title: <span className="sr-only">{t('documents.drop')}</span>, cell: ({ id, name }) => <Button look="plain" aria-label={t('documents.dropOf', { name })} isDisabled={drop.busy} onPress={() => void drop.run({ id }).then((done) => { if (done) onDone(); })}>{t('documents.drop')}</Button> },
      ]} />
    </>
  );
}

/** Evidence that I hand in myself. */
export function DocumentsSection(part: Part): ReactNode {
  const t = useStandingTexts();
  const { data, error, refetch } = useQuery(MyDocumentsDocument);
  const [handed, setHanded] = useState(false);
  return (
    <Section id="documents" title={t('documents.title')}>
      <div className="space-y-4">
        <p>{t('documents.lead')}</p>
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {handed ? <Notice kind="success">{t('documents.handed')}</Notice> : null}
        {data ? <Handed documents={data.myDocuments} part={part} onDone={() => void refetch()} /> : null}
      </div>
      <Adding label={t('documents.addTitle')}>{(close) => <HandIn {...part} onDone={() => { close(); setHanded(true); void refetch(); }} />}</Adding>
    </Section>
  );
}
