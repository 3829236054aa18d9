import { ImportAttendanceDocument, type ImportAttendanceMutation } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, FileField, Notice, Section, Table } from '../../../shared/parts/index.ts';
import { useRecordsTexts } from './records.texts.ts';

type Imported = Extract<ImportAttendanceMutation['importAttendance'], { lines: number }>;
const COLUMNS = ['organisation', 'number', 'course', 'attendedOn', 'result'] as const;

/** A file's bytes as base64. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function Outcome({ outcome }: { outcome: Imported }): ReactNode {
  const t = useRecordsTexts();
  const { lines, fresh, known, notDone, bad, written, problems } = outcome;
  const columnName = (column: string): string => { const name = COLUMNS.find((one) => one === column); return name ? t(`columns.${name}`) : column; };
  return (
    <div className="space-y-4">
      <Notice kind={bad > 0 && !written ? 'warning' : written ? 'success' : 'info'} title={t('result', { lines, fresh, known, notDone, bad })}>{written ? t('written') : fresh === 0 ? t('nothing') : null}</Notice>
      {problems.length > 0 ? (
        <Table caption={t('problem')} hideCaption rows={problems} rowKey={(_, index) => String(index)} columns={[
          { key: 'line', title: t('line'), number: true, cell: ({ line }) => line }, { key: 'column', title: t('column'), cell: ({ column, value }) => `${columnName(column)}${value ? `: ${value}` : ''}` },
          { key: 'problem', title: t('problem'), wide: true, cell: ({ message }) => message }, { key: 'remedy', title: t('remedy'), wide: true, cell: ({ remedy }) => remedy },
        ]} />
      ) : null}
    </div>
  );
}

/** A list of attendances: checked first, written when asked to; the good lines alone where there are bad ones. */
export function ImportSection(): ReactNode {
  const t = useRecordsTexts();
  const act = useAct(ImportAttendanceDocument);
  const [file, setFile] = useState<File | null>(null);
  const [outcome, setOutcome] = useState<Imported | null>(null);
  const send = async (dryRun: boolean): Promise<void> => {
    if (file) setOutcome(await act.run({ input: { file: await base64Of(file), dryRun, acceptGood: !dryRun } }));
  };
  const toWrite = outcome && !outcome.written ? outcome.fresh : 0;
  return (
    <Section title={t('import')}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void send(true); }}>
        <p>{t('importLead')}</p>
        <FileField label={t('file')} required accept=".csv,.xlsx" file={file} onChoose={(chosen) => { setFile(chosen); setOutcome(null); }} />
        {act.trouble}
        {outcome ? <Outcome outcome={outcome} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="outline" isBusy={act.busy}>{t('check')}</Button>
          {toWrite > 0 ? <Button isBusy={act.busy} onPress={() => void send(false)}>{outcome!.bad > 0 ? t('writeGood', { count: toWrite }) : t('write')}</Button> : null}
        </div>
      </form>
    </Section>
  );
}
