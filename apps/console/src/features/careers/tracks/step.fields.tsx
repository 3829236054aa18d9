import type { ReactNode } from 'react';
import { Button, Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { usePlanTexts } from '../plans/plan.texts.ts';
import type { Facts } from '../plans/progress.parts.tsx';
import { KINDS, NEW_LINE, partsOf, type Kind, type LineDraft, type StepDraft } from './track.draft.ts';
import { useTrackTexts } from './track.texts.ts';

const EXERCISES = ['DOMESTIC', 'INTERNATIONAL', 'CALL_UP_DRILL'] as const;

function LineFields({ line, at, step, facts, problem, onChange, onDrop }: { line: LineDraft; at: number; step: number; facts: Facts; problem: string | null; onChange: (line: LineDraft) => void; onDrop: () => void }): ReactNode {
  const t = useTrackTexts();
  const words = usePlanTexts();
  const language = useLanguage();
  const parts = partsOf(line);
  const set = (part: Partial<LineDraft>): void => onChange({ ...line, ...part });
  const options = {
    role: [{ value: '', text: t(line.kind === 'POST' ? 'management' : 'choose') }, ...facts.roles.map(({ id, nameJa, nameEn }) => ({ value: id, text: inLanguage(language, nameJa, nameEn) }))],
    exercise: [{ value: '', text: t('any') }, ...EXERCISES.map((one) => ({ value: one, text: words(`exercises.${one}`) }))],
    course: [{ value: '', text: t('choose') }, ...facts.courses.map(({ code, titleJa, titleEn }) => ({ value: code, text: `${code} ${inLanguage(language, titleJa, titleEn)}` }))],
  };
  return (
    <fieldset className="grid items-end gap-3 border-t border-solid-gray-300 pt-3 md:grid-cols-[22rem_1fr_6rem_7rem_auto]">
      <legend className="float-left sr-only">{t('line', { n: at + 1 })}</legend>
      <Select label={t('kind')} value={line.kind} problem={problem} onChange={({ target }) => onChange({ ...NEW_LINE, kind: target.value as Kind })} options={KINDS.map((kind) => ({ value: kind, text: words(`kinds.${kind}`) }))} />
      {parts.ref ? <Select label={t('ref')} required={line.kind === 'SKILL' || line.kind === 'COURSE'} value={line.ref} onChange={({ target }) => set({ ref: target.value, level: line.level || '2' })} options={options[parts.ref]} /> : <span className="hidden md:block" />}
      {parts.level ? <Select label={t('level')} value={line.level} onChange={({ target }) => set({ level: target.value })} options={[1, 2, 3, 4].map((level) => ({ value: String(level), text: `L${level}` }))} /> : <span className="hidden md:block" />}
      {parts.amount ? <TextField label={t(line.kind === 'POST' || line.kind === 'TENURE' ? 'amount.months' : 'amount.times')} type="number" min={1} max={480} required value={line.amount} onChange={({ target }) => set({ amount: target.value })} /> : <span className="hidden md:block" />}
      <div><Button look="plain" aria-label={t('dropLine', { n: at + 1, step: step + 1 })} onPress={onDrop}>{t('drop')}</Button></div>
    </fieldset>
  );
}

interface StepFieldsProps { step: StepDraft; at: number; others: readonly StepDraft[]; facts: Facts; problem: (field: string) => string | null; onChange: (step: StepDraft) => void; onCode: (code: string) => void; onDrop: (() => void) | null }

/** One step of a draft: its names, what comes first, what it asks for. */
export function StepFields({ step, at, others, facts, problem, onChange, onCode, onDrop }: StepFieldsProps): ReactNode {
  const t = useTrackTexts();
  const language = useLanguage();
  const set = (part: Partial<StepDraft>): void => onChange({ ...step, ...part });
  const setLine = (n: number, line: LineDraft | null): void => set({ lines: step.lines.flatMap((one, index) => (index === n ? line ?? [] : one)) });
  const circle = problem(`steps.${at}.after`);
  return (
    <div className="space-y-4">
      <div className="grid items-end gap-4 md:grid-cols-3">
        <TextField label={t('code')} help={t('codeHelp')} required pattern="[A-Z][A-Z0-9_]*" maxLength={40} value={step.code} problem={problem(`steps.${at}.code`)} onChange={({ target }) => onCode(target.value)} />
        <TextField label={t('stepJa')} required maxLength={100} value={step.nameJa} problem={problem(`steps.${at}.nameJa`)} onChange={({ target }) => set({ nameJa: target.value })} />
        <TextField label={t('stepEn')} required maxLength={100} value={step.nameEn} problem={problem(`steps.${at}.nameEn`)} onChange={({ target }) => set({ nameEn: target.value })} />
      </div>
      <fieldset>
        <legend className="text-std-16B-170">{t('after')}</legend>
        {others.length === 0 ? <p>{t('afterNone')}</p> : (
          <div className="flex flex-wrap gap-x-6">{others.map(({ code, nameJa, nameEn }, n) => <Checkbox key={n} label={inLanguage(language, nameJa, nameEn) || code} checked={step.after.includes(code)} onChange={({ target }) => set({ after: target.checked ? [...step.after, code] : step.after.filter((one) => one !== code) })} />)}</div>
        )}
        {circle ? <p className="text-std-16N-170 text-error-2"><span aria-hidden="true">＊</span>{circle}</p> : null}
      </fieldset>
      <div className="space-y-3">
        <p className="text-std-16B-170">{t('lines')}</p>
        {step.lines.length === 0 ? <p>{t('linesNone')}</p> : null}
        {step.lines.map((line, n) => <LineFields key={n} line={line} at={n} step={at} facts={facts} problem={problem(`steps.${at}.requirements.${n}`)} onChange={(next) => setLine(n, next)} onDrop={() => setLine(n, null)} />)}
        <Button look="outline" onPress={() => set({ lines: [...step.lines, NEW_LINE] })}>{t('addLine')}</Button>
      </div>
      {onDrop ? <Button look="plain" onPress={onDrop}>{t('dropStep', { n: at + 1 })}</Button> : null}
    </div>
  );
}
