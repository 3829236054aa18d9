import { RecordPayRatesDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Select, Table, TextArea, TextField } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useScaleName } from '../shared/scale-name.ts';
import { useLawTexts } from './law.texts.ts';
import { readPayLines, type PayLine } from './pay-lines.parser.ts';

const PERS = ['MONTH', 'DAY'] as const;
const NEW = 'NEW';

/** What stands in the way of the amounts: lines that nobody can read, or the one that the api refused. */
function useRowsProblem(wrong: readonly number[], field: string | null | undefined, message: string | undefined): string | null {
  const t = useLawTexts();
  if (wrong.length > 0) return t('wrong', { lines: wrong.join(', ') });
  const row = /^rows\.(\d+)\.(grade|yen)$/.exec(field ?? '')?.[1];
  return row === undefined ? null : `${t('refused', { n: Number(row) + 1 })} ${message}`;
}

/** What was understood of the text, to be compared with the law before it is recorded. */
function ReadLines({ lines, per }: { lines: readonly PayLine[]; per: (typeof PERS)[number] }): ReactNode {
  const t = useLawTexts();
  if (lines.length === 0) return null;
  return (
    <div className="space-y-2">
      <p role="status">{t('read', { n: numberText(lines.length) })}</p>
      <div className="max-h-72 overflow-y-auto">
        <Table caption={t('readLines')} rows={lines} rowKey={(_, at) => `${at}`} columns={[
          { key: 'grade', title: t('grade'), cell: ({ grade }) => grade },
          { key: 'amount', title: `${t('amount')} (${t(`pers.${per}`)})`, number: true, cell: ({ yen }) => <span className="whitespace-nowrap">{t('yen', { yen: numberText(yen) })}</span> },
        ]} />
      </div>
    </div>
  );
}

/** Adds amounts to a pay table from a day on, as many as are pasted, all or none. */
export function RatesDialog({ scales, scale, onDone }: { scales: readonly string[]; scale: string; onDone: () => void }): ReactNode {
  const t = useLawTexts();
  const scaleName = useScaleName();
  const act = useAct(RecordPayRatesDocument);
  const begin = { scale: scale || NEW, code: '', per: 'MONTH' as (typeof PERS)[number], validFrom: '', lawJa: '', lawEn: '', rows: '' };
  const [draft, setDraft] = useState(begin);
  const { lines, wrong } = readPayLines(draft.rows);
  const refusedField = act.refusal?.field?.replace(/^rows\.\d+\./, '');
  const field = (key: keyof typeof draft, refused: string = key) => ({ value: draft[key], problem: refusedField === refused ? act.refusal!.message : null, onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const problem = useRowsProblem(wrong, act.refusal?.field, act.refusal?.message);
  const go = async (): Promise<unknown> => {
    const { rows: _rows, code, scale: chosen, ...rest } = draft;
    const done = await act.run({ rows: lines.map((line) => ({ ...line, ...rest, scale: chosen === NEW ? code : chosen })) });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog wide button={t('addRates')} title={t('addRates')} submit={t('save')} busy={act.busy} trouble={act.trouble} isReady={lines.length > 0 && wrong.length === 0} onSubmit={go} onOpen={() => setDraft(begin)}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('scale')} {...field('scale')} options={[...scales.map((value) => ({ value, text: scaleName(value) })), { value: NEW, text: t('newScale') }]} />
        {draft.scale === NEW ? <TextField label={t('scaleCode')} help={t('scaleCodeHelp')} required maxLength={40} {...field('code', 'scale')} /> : null}
        <Select label={t('per')} {...field('per')} options={PERS.map((value) => ({ value, text: t(`pers.${value}`) }))} />
        <TextField label={t('from')} help={t('validFromHelp')} type="date" required {...field('validFrom')} />
        <TextField label={t('lawJa')} help={t('lawHelp')} required maxLength={300} {...field('lawJa')} />
        <TextField label={t('lawEn')} help={t('lawHelp')} required maxLength={300} {...field('lawEn')} />
      </div>
      <TextArea label={t('rows')} help={t('rowsHelp')} rows={8} required {...field('rows')} problem={problem} />
      <ReadLines lines={lines} per={draft.per} />
    </ActDialog>
  );
}
