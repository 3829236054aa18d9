import { useQuery } from '@apollo/client/react';
import { AdministrationPresetsDocument, ChangePresetDocument, CheckPresetDocument, CreatePresetDocument } from '@muster/contract/administration';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, ButtonLink, Checkbox, Empty, Loading, Notice, Page, Section, Select, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { LineFields } from './line.fields.tsx';
import { MessageSection, type Check } from './message.section.tsx';
import { draftOf, inputOf, newLine, type Draft, type DraftLine, type Facts, type Preset, type PresetInput } from './preset.draft.ts';
import { usePresetsTexts } from './presets.texts.ts';
import { VersionsSection } from './versions.section.tsx';

const CALM_MS = 400;

/** What the api says of the draft as it stands, a moment after the last change; what it said last meanwhile. */
function useCheck(draft: Draft): Check | null {
  const [input, setInput] = useState<PresetInput>(() => inputOf(draft));
  useEffect(() => {
    const timer = setTimeout(() => setInput(inputOf(draft)), CALM_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const { data, previousData } = useQuery(CheckPresetDocument, { variables: { input }, fetchPolicy: 'no-cache' });
  return (data ?? previousData)?.checkPreset ?? null;
}

function Problems({ check }: { check: Check }): ReactNode {
  const t = usePresetsTexts();
  const place = (field: string): string => {
    const line = /^lines\.(\d+)/.exec(field)?.[1];
    const named = (['code', 'nameJa', 'nameEn', 'severity', 'textJa', 'textEn', 'lines'] as const).find((one) => one === field);
    return line ? t('placeOf.line', { n: Number(line) + 1 }) : named ? t(`placeOf.${named}`) : field;
  };
  if (check.problems.length === 0) return <p>{t('noProblems')}</p>;
  return <ul className="list-disc space-y-1 pl-6">{check.problems.map(({ field, code, message, remedy }) => <li key={`${field} ${code}`}><b>{place(field)}</b> {message} {remedy}</li>)}</ul>;
}

function Basics({ isNew, draft, problemOf, onChange }: { isNew: boolean; draft: Draft; problemOf: (field: string) => string | null; onChange: (part: Partial<Draft>) => void }): ReactNode {
  const t = usePresetsTexts();
  const field = (key: 'code' | 'nameJa' | 'nameEn') => ({ label: t(key), value: draft[key], problem: problemOf(key), required: true, onChange: ({ target }: { target: { value: string } }) => onChange({ [key]: target.value }) });
  return (
    <Section title={t('basics')}>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {isNew ? <TextField {...field('code')} help={t('codeHelp')} /> : null}
        <Select label={t('severity')} value={draft.severity} onChange={({ target }) => onChange({ severity: Number(target.value) })} options={[0, 1, 2, 3, 4].map((n) => ({ value: String(n), text: t('severityText', { n }) }))} />
        <TextField {...field('nameJa')} lang="ja" />
        <TextField {...field('nameEn')} lang="en" />
      </div>
      <div className="mt-4"><Checkbox label={t('forDrills')} checked={draft.forDrills} onChange={({ target }) => onChange({ forDrills: target.checked })} /></div>
    </Section>
  );
}

function LinesSection({ facts, draft, problemOf, onChange }: { facts: Facts; draft: Draft; problemOf: (field: string) => string | null; onChange: (part: Partial<Draft>) => void }): ReactNode {
  const t = usePresetsTexts();
  const { lines } = draft;
  const sum = (key: 'headCount' | 'reserveCount'): number => lines.reduce((total, line) => total + line[key], 0);
  const replace = (key: string, part: Partial<DraftLine>): void => onChange({ lines: lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const up = (index: number): void => onChange({ lines: lines.map((line, at) => (at === index - 1 ? lines[index]! : at === index ? lines[index - 1]! : line)) });
  return (
    <Section title={t('lines')} actions={<p className="text-std-16B-170 tabular-nums">{t('total', { heads: sum('headCount'), reserves: sum('reserveCount') })}</p>}>
      <div className="space-y-4">
        {lines.length === 0 ? <Empty title={t('linesNone.title')}>{t('linesNone.text')}</Empty> : null}
        {lines.map((line, index) => (
          <LineFields key={line.key} {...{ line, facts }} number={index + 1} problemOf={(field) => problemOf(`lines.${index}.${field}`)} onChange={(part) => replace(line.key, part)}
            onRemove={() => onChange({ lines: lines.filter(({ key }) => key !== line.key) })} onUp={index > 0 ? () => up(index) : null} />
        ))}
        <Button look="outline" onPress={() => onChange({ lines: [...lines, newLine()] })}>{t('add')}</Button>
      </div>
    </Section>
  );
}

function Editor({ preset, facts, onSaved }: { preset: Preset | null; facts: Facts; onSaved: (code: string, version: number) => void }): ReactNode {
  const t = usePresetsTexts();
  const [draft, setDraft] = useState<Draft>(() => draftOf(preset));
  const [tried, setTried] = useState(false);
  const check = useCheck(draft);
  const [create, change] = [useAct(CreatePresetDocument), useAct(ChangePresetDocument)];
  const act = preset ? change : create;
  const shown = tried || preset !== null;
  /** What the check says goes with the draft as it stands, in the language shown; only the code is not checked before it is saved. */
  const problemOf = (field: string): string | null => {
    if (check && field !== 'code') return shown ? check.problems.find((one) => one.field === field)?.message ?? null : null;
    return act.refusal?.field === field ? act.refusal.message : null;
  };
  const merge = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const input = inputOf(draft);
    const done = preset ? await change.run({ code: preset.code, version: preset.version, input }) : await create.run({ code: draft.code.trim(), input });
    if (done) onSaved(done.saved, done.version);
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="space-y-6">
      <Basics isNew={!preset} {...{ draft, problemOf }} onChange={merge} />
      <LinesSection {...{ facts, draft, problemOf }} onChange={merge} />
      <MessageSection {...{ draft, check, problemOf }} onChange={merge} />
      <Section title={t('save')}>
        <div className="space-y-4">
          {check && shown ? <div className="space-y-2"><h3 className="text-std-16B-170">{t('problems')}</h3><Problems check={check} /></div> : null}
          <p>{preset ? t('saveText', { n: preset.version + 1 }) : t('createText')}</p>
          {act.trouble}
          <div className="flex flex-wrap gap-3"><Button type="submit" isBusy={act.busy}>{t('save')}</Button><ButtonLink look="plain" to="/administration/presets">{t('back')}</ButtonLink></div>
        </div>
      </Section>
    </form>
  );
}

/** One preset, to be written. */
export default function PresetPage(): ReactNode {
  const t = usePresetsTexts();
  const fact = useFactName();
  const navigate = useNavigate();
  const code = useParams({ strict: false as const }).code as string | undefined ?? '';
  const [saved, setSaved] = useState<number | null>(null);
  const { data, error, refetch } = useQuery(AdministrationPresetsDocument, { fetchPolicy: 'network-only' });
  const preset = data?.presets.find((one) => one.code === code) ?? null;
  const isNew = code === 'new';
  const onSaved = (its: string, version: number): void => { setSaved(version); void refetch(); if (isNew) void navigate({ to: '/administration/presets/$code', params: { code: its } as never }); };
  if (data && !preset && !isNew) return <Page title={t('missing.title')}><Empty title={t('missing.title')} actions={<ButtonLink to="/administration/presets" look="outline">{t('back')}</ButtonLink>}>{t('missing.text')}</Empty></Page>;
  return (
    <Page title={isNew ? t('newTitle') : fact(preset)} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {saved === null ? null : <Notice kind="success" title={t('saved')}>{t('savedText', { n: saved })}</Notice>}
      {data ? <Editor key={`${code} ${preset?.version ?? 0}`} preset={preset} facts={data} onSaved={onSaved} /> : null}
      {preset ? <VersionsSection key={`versions ${preset.version}`} code={preset.code} /> : null}
    </Page>
  );
}
