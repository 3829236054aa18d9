import { ImportAttendanceDocument, RecordHeadcountDocument, type ImportAttendanceMutation } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Button, Notice, Section, Select, Table, TextField } from '../../../shared/parts/index.ts';
import { useCoverageTexts } from './coverage.texts.ts';

const LAYERS = ['POLITICAL', 'EXECUTIVE', 'MANAGER', 'OFFICER', 'GENERAL'] as const;
type Imported = Extract<ImportAttendanceMutation['importAttendance'], { lines: number }>;

/** A file's bytes as base64. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function Outcome({ outcome }: { outcome: Imported }): ReactNode {
  const t = useCoverageTexts();
  return (
    <div className="space-y-4">
      <Notice kind={outcome.bad > 0 ? 'warning' : outcome.written ? 'success' : 'info'} title={t('result', { lines: outcome.lines, fresh: outcome.fresh, known: outcome.known, bad: outcome.bad })}>{outcome.written ? t('written') : null}</Notice>
      {outcome.problems.length > 0 ? (
        <Table caption={t('problem')} hideCaption rows={outcome.problems} rowKey={(_, index) => String(index)} columns={[
          { key: 'line', title: t('line'), number: true, cell: ({ line }) => line }, { key: 'column', title: t('column'), cell: ({ column, value }) => `${column}${value ? `: ${value}` : ''}` },
          { key: 'problem', title: t('problem'), wide: true, cell: ({ message }) => message }, { key: 'remedy', title: t('remedy'), wide: true, cell: ({ remedy }) => remedy },
        ]} />
      ) : null}
    </div>
  );
}

/** A list of attendances: checked first, written when asked to. */
export function ImportSection({ onWritten }: { onWritten: () => void }): ReactNode {
  const t = useCoverageTexts();
  const act = useAct(ImportAttendanceDocument);
  const [file, setFile] = useState<File | null>(null);
  const [outcome, setOutcome] = useState<Imported | null>(null);
  const send = async (dryRun: boolean): Promise<void> => {
    if (!file) return;
    const result = await act.run({ input: { file: await base64Of(file), dryRun, acceptGood: false } });
    setOutcome(result as Imported | null);
    if (result && !dryRun) onWritten();
  };
  return (
    <Section title={t('import')}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void send(true); }}>
        <p>{t('importLead')}</p>
        <TextField label={t('file')} type="file" required accept=".csv,.xlsx" onChange={({ target }) => { setFile(target.files?.[0] ?? null); setOutcome(null); }} />
        {act.trouble}
        {outcome ? <Outcome outcome={outcome} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="outline" isBusy={act.busy}>{t('check')}</Button>
          {outcome && !outcome.written && outcome.bad === 0 && outcome.fresh > 0 ? <Button isBusy={act.busy} onPress={() => void send(false)}>{t('write')}</Button> : null}
        </div>
      </form>
    </Section>
  );
}

/** How many people a body has in a layer from a day on. */
export function HeadcountSection({ onSaved }: { onSaved: () => void }): ReactNode {
  const t = useCoverageTexts();
  const act = useAct(RecordHeadcountDocument);
  const [draft, setDraft] = useState({ organisationId: '', layer: 'OFFICER' as (typeof LAYERS)[number], fromOn: todayInJapan(), people: '', source: '' });
  const [saved, setSaved] = useState(false);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    const done = await act.run({ input: { ...draft, people: Number(draft.people) } }) !== null;
    setSaved(done);
    if (done) onSaved();
  };
  return (
    <Section title={t('headcount')}>
      <form className="grid gap-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <p className="md:col-span-2">{t('headcountLead')}</p>
        <BodySelect required value={draft.organisationId} problem={problem('organisationId')} onChange={(organisationId) => set({ organisationId })} />
        <Select label={t('layer')} value={draft.layer} onChange={({ target }) => set({ layer: target.value as typeof draft.layer })} options={LAYERS.map((layer) => ({ value: layer, text: t(`layers.${layer}`) }))} />
        <TextField label={t('people')} type="number" min={0} required value={draft.people} problem={problem('people')} onChange={({ target }) => set({ people: target.value })} />
        <TextField label={t('headcountOn')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
        <TextField label={t('headcountSource')} required maxLength={200} value={draft.source} problem={problem('source')} onChange={({ target }) => set({ source: target.value })} />
        <div className="space-y-4 md:col-span-2">{act.trouble}{saved ? <Notice kind="success">{t('saved')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('headcountSave')}</Button></div>
      </form>
    </Section>
  );
}
