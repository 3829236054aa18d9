import { useState, type FormEvent, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { ApiUnreachable, type Refusal } from '../../../shared/api/errors.ts';
import { Button, Figure, FileField, Notice, Page, RefusalNotice, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { currentLanguage } from '../../../shared/texts/language.ts';
import { useImportTexts } from './import.texts.ts';

interface Problem { code: string; line: number | null; column: string | null; value: string | null; message: string; remedy: string }
interface Report { rows: number; good: number; known: number; refused: number; accepted: boolean; problems: Problem[]; problemsLeftOut: number }
/** How an attempt went: a report, a refusal, or trouble. */
interface Taken { report?: Report; refusal?: Refusal; error?: unknown }

async function send(file: File, write: boolean): Promise<Taken> {
  try {
    const headers = { 'content-type': 'application/octet-stream', 'accept-language': currentLanguage() };
    const response = await fetch(`/registry/imports/experts${write ? '?accept=good' : ''}`, { method: 'POST', headers, body: file });
    if (!response.headers.get('content-type')?.includes('json')) return { error: new ApiUnreachable(response.status) };
    const answer: unknown = await response.json();
    return response.ok ? { report: answer as Report } : { refusal: answer as Refusal };
  } catch (cause) {
    return { error: new ApiUnreachable(cause) };
  }
}

function Problems({ report }: { report: Report }): ReactNode {
  const t = useImportTexts();
  if (report.problems.length === 0) return <p>{t('nothing')}</p>;
  return (
    <>
      <Table caption={t('problems')} rows={report.problems.slice(0, 200)} rowKey={(_, index) => String(index)} columns={[
        { key: 'line', title: t('line'), number: true, cell: ({ line }) => line ?? t('whole') },
        { key: 'column', title: t('column'), cell: ({ column }) => column ?? '—' },
        { key: 'value', title: t('value'), cell: ({ value }) => value ?? '—' },
        { key: 'what', title: t('what'), wide: true, cell: ({ message }) => message },
        { key: 'remedy', title: t('remedy'), wide: true, cell: ({ remedy }) => remedy },
      ]} />
      {report.problemsLeftOut + Math.max(0, report.problems.length - 200) > 0 ? <p>{t('left', { n: report.problemsLeftOut + Math.max(0, report.problems.length - 200) })}</p> : null}
    </>
  );
}

function ReportSection({ report, busy, onWrite }: { report: Report; busy: boolean; onWrite: () => Promise<unknown> }): ReactNode {
  const t = useImportTexts();
  return (
    <Section title={t(report.accepted ? 'written' : 'result')}>
      <div className="space-y-6">
        {report.accepted ? <Notice kind="success">{t('wrote', { n: numberText(report.good) })}</Notice> : null}
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          <Figure name={t('rows')}>{t('lines', { n: numberText(report.rows) })}</Figure>
          <Figure name={t(report.accepted ? 'done' : 'good')}>{t('people', { n: numberText(report.good) })}</Figure>
          <Figure name={t('known')}>{t('people', { n: numberText(report.known) })}</Figure>
          <Figure name={t('refused')}>{t('lines', { n: numberText(report.refused) })}</Figure>
        </div>
        {!report.accepted && report.good > 0 ? (
          <ActDialog button={t('write', { n: numberText(report.good) })} title={t('title')} submit={t('write', { n: numberText(report.good) })} look="solid" busy={busy} trouble={null} onSubmit={onWrite}><p>{t('sure', { n: numberText(report.good) })}</p></ActDialog>
        ) : null}
        <Problems report={report} />
      </div>
    </Section>
  );
}

/** People come in by a list: first looked at, then written. */
export default function ImportPage(): ReactNode {
  const t = useImportTexts();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken>({});
  const go = async (write: boolean): Promise<true> => {
    if (!file) return true;
    setBusy(true);
    setTaken(await send(file, write));
    setBusy(false);
    return true;
  };
  const look = (event: FormEvent): void => { event.preventDefault(); void go(false); };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('choose')}>
        <form onSubmit={look} className="space-y-4">
          <FileField accept=".csv,.xlsx" label={t('file')} help={t('fileHelp')} file={file} onChoose={(chosen) => { setFile(chosen); setTaken({}); }} required />
          <Button type="submit" isBusy={busy} isDisabled={!file}>{t(busy ? 'looking' : 'look')}</Button>
        </form>
      </Section>
      {taken.refusal ? <RefusalNotice refusal={taken.refusal} /> : null}
      {taken.error ? <Trouble error={taken.error} /> : null}
      {taken.report ? <ReportSection report={taken.report} busy={busy} onWrite={() => go(true)} /> : null}
    </Page>
  );
}
