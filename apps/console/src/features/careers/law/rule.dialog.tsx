import { RecordAppointmentRuleDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { useScaleName } from '../shared/scale-name.ts';
import { useStandingName, type LawBook, type Rule } from './law.parts.tsx';
import { useLawTexts } from './law.texts.ts';

const PAYS = ['SCALE', 'DAILY_CAP', 'DAILY', 'HOME', 'CONTRACT'] as const;
const SIDES = ['PERMISSION', 'FREE'] as const;
const FLAGS = ['endsWithFiscalYear', 'needsMain', 'needsHome', 'homeBarred'] as const;

const draftOf = ({ mostMonths, mostMonthsExtended, endsWithFiscalYear, needsMain, needsHome, homeBarred, pay, payScales, sideJobs, beside }: Rule) => ({
  validFrom: '', lawJa: '', lawEn: '', mostMonths: mostMonths === null ? '' : String(mostMonths), mostMonthsExtended: mostMonthsExtended === null ? '' : String(mostMonthsExtended),
  endsWithFiscalYear, needsMain, needsHome, homeBarred, pay, payScales, sideJobs, beside,
});

/** Several of a list, each with its own box. */
function Boxes({ label, all, chosen, nameOf, onChange }: { label: string; all: readonly string[]; chosen: readonly string[]; nameOf: (code: string) => string; onChange: (chosen: string[]) => void }): ReactNode {
  return (
    <fieldset>
      <legend className="text-std-16B-170">{label}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {all.map((code) => <Checkbox key={code} label={nameOf(code)} checked={chosen.includes(code)} onChange={({ target }) => onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))} />)}
      </div>
    </fieldset>
  );
}

/** Records what holds for a kind from a day on, beginning with what is in force. */
export function RuleDialog({ law, rule, name, onDone }: { law: LawBook; rule: Rule; name: string; onDone: () => void }): ReactNode {
  const t = useLawTexts();
  const nameOf = useStandingName(law);
  const scaleName = useScaleName();
  const act = useAct(RecordAppointmentRuleDocument);
  const [draft, setDraft] = useState(() => draftOf(rule));
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const field = (key: 'validFrom' | 'lawJa' | 'lawEn' | 'mostMonths' | 'mostMonthsExtended') => ({ value: draft[key], problem: act.refusal?.field === key ? act.refusal.message : null, onChange: ({ target }: { target: { value: string } }) => set({ [key]: target.value }) });
  const scales = [...new Set([...law.rules.flatMap(({ payScales }) => payScales), ...law.payRates.map(({ scale }) => scale)])];
  const go = async (): Promise<unknown> => {
    const months = (text: string): number | null => (text ? Number(text) : null);
    const done = await act.run({ input: { ...draft, kind: rule.kind, mostMonths: months(draft.mostMonths), mostMonthsExtended: months(draft.mostMonthsExtended), payScales: draft.pay === 'SCALE' || draft.pay === 'DAILY_CAP' ? draft.payScales : [] } });
    if (done) onDone();
    return done;
  };
  const title = t('amendRule', { name });
  return (
    <ActDialog wide button={t('amend')} label={title} title={title} submit={t('save')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(draftOf(rule))}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('from')} help={t('validFromHelp')} type="date" required {...field('validFrom')} />
        <Select label={t('sideJobs')} value={draft.sideJobs} onChange={({ target }) => set({ sideJobs: target.value as typeof draft.sideJobs })} options={SIDES.map((value) => ({ value, text: t(`sides.${value}`) }))} className="self-end" />
        <TextField label={t('mostMonths')} help={t('mostMonthsHelp')} type="number" min={1} max={600} {...field('mostMonths')} />
        <TextField label={t('mostMonthsExtended')} help={t('mostMonthsExtendedHelp')} type="number" min={1} max={600} {...field('mostMonthsExtended')} />
        <TextField label={t('lawJa')} help={t('lawHelp')} required maxLength={300} {...field('lawJa')} />
        <TextField label={t('lawEn')} help={t('lawHelp')} required maxLength={300} {...field('lawEn')} />
      </div>
      <div>{FLAGS.map((key) => <Checkbox key={key} label={t(key)} checked={draft[key]} onChange={({ target }) => set({ [key]: target.checked })} />)}</div>
      <Select label={t('pay')} value={draft.pay} onChange={({ target }) => set({ pay: target.value as typeof draft.pay })} options={PAYS.map((value) => ({ value, text: t(`pays.${value}`) }))} />
      {draft.pay === 'SCALE' || draft.pay === 'DAILY_CAP' ? <Boxes label={t('payScales')} all={scales} chosen={draft.payScales} nameOf={scaleName} onChange={(payScales) => set({ payScales })} /> : null}
      <Boxes label={t('beside')} all={law.kinds.map(({ code }) => code)} chosen={draft.beside} nameOf={nameOf} onChange={(beside) => set({ beside })} />
    </ActDialog>
  );
}
