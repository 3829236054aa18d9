import { useQuery } from '@apollo/client/react';
import { MakePledgeDocument, PledgeLinksDocument, type PledgeLinksQuery } from '@muster/contract/programme';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, Notice, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import type { ProgressFigure } from '../progress/indicator.section.tsx';
import { usePledgesTexts } from './pledges.texts.ts';

const LINKS = ['NONE', 'SLOT', 'POST', 'COURSE', 'EXERCISE'] as const;
type LinkKind = (typeof LINKS)[number];
interface Step { words: string; dueOn: string; link: LinkKind; linkId: string }
const FRESH: Step = { words: '', dueOn: '', link: 'NONE', linkId: '' };

/** What a milestone of a body can point to, by kind. */
function useTargets(organisationId: string): (kind: LinkKind) => { value: string; text: string }[] {
  const t = usePledgesTexts();
  const language = useLanguage();
  const { data } = useQuery(PledgeLinksDocument, { variables: { organisationId }, skip: organisationId === '' });
  const named = (list: readonly { id: string; titleJa: string; titleEn: string }[]) => list.map(({ id, titleJa, titleEn }) => ({ value: id, text: inLanguage(language, titleJa, titleEn) }));
  const by: Partial<Record<LinkKind, (found: PledgeLinksQuery) => { value: string; text: string }[]>> = {
    SLOT: ({ slots }) => slots.nodes.map((one) => ({ value: one.id, text: t('year', { year: one.fiscalYear, title: inLanguage(language, one.titleJa, one.titleEn) }) })),
    POST: ({ posts }) => named(posts.nodes), COURSE: ({ courses }) => named(courses), EXERCISE: ({ exercises }) => named(exercises.filter(({ state }) => state === 'PLANNED')),
  };
  return (kind) => (data ? by[kind]?.(data) ?? [] : []);
}

function StepFields({ step, n, targets, problem, onChange, onRemove }: { step: Step; n: number; targets: { value: string; text: string }[]; problem: string | null; onChange: (part: Partial<Step>) => void; onRemove: (() => void) | null }): ReactNode {
  const t = usePledgesTexts();
  return (
    <fieldset className="grid gap-4 rounded-8 border border-solid-gray-300 p-4 md:col-span-2 md:grid-cols-2">
      <legend className="px-1 text-std-16B-170">{t('milestone', { n })}</legend>
      <TextField className="md:col-span-2" label={t('milestoneWords')} required maxLength={500} value={step.words} problem={problem} onChange={({ target }) => onChange({ words: target.value })} />
      <TextField label={t('milestoneOn')} type="date" required value={step.dueOn} onChange={({ target }) => onChange({ dueOn: target.value })} />
      <Select label={t('link')} value={step.link} onChange={({ target }) => onChange({ link: target.value as LinkKind, linkId: '' })} options={LINKS.map((value) => ({ value, text: t(`links.${value}`) }))} />
      {step.link === 'NONE' ? null : <Select className="md:col-span-2" label={t('linkTo')} required help={targets.length === 0 ? t('noLink') : undefined} value={step.linkId} onChange={({ target }) => onChange({ linkId: target.value })} options={[{ value: '', text: t('choose') }, ...targets]} />}
      {onRemove ? <div className="md:col-span-2"><Button look="plain" aria-label={`${t('remove')}: ${t('milestone', { n })}`} onPress={onRemove}>{t('remove')}</Button></div> : null}
    </fieldset>
  );
}

/** Promises what a body will reach, and by which steps; each may point to the record that shows it. */
export function PledgeForm({ indicators, onMade }: { indicators: readonly ProgressFigure['indicator'][]; onMade: () => void }): ReactNode {
  const t = usePledgesTexts();
  const language = useLanguage();
  const { only } = useBodies();
  const act = useAct(MakePledgeDocument);
  const [draft, setDraft] = useState({ body: '', indicatorCode: '', words: '', value: '', dueOn: '', steps: [FRESH] });
  const [done, setDone] = useState(false);
  const set = (part: Partial<typeof draft>): void => { setDraft({ ...draft, ...part }); setDone(false); };
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const body = draft.body || only || '';
  const targetsOf = useTargets(body);
  const change = (at: number, part: Partial<Step>): void => set({ steps: draft.steps.map((step, n) => (n === at ? { ...step, ...part } : step)) });
  const save = async (): Promise<void> => {
    const { indicatorCode, words, dueOn, steps, value } = draft;
    const milestones = steps.map(({ link, linkId, ...step }) => ({ ...step, linkKind: link === 'NONE' ? null : link, linkId: link === 'NONE' ? null : linkId }));
    if (!await act.run({ input: { organisationId: body, indicatorCode, words, dueOn, value: Number(value) / 100, milestones } })) return;
    setDraft({ body, indicatorCode: '', words: '', value: '', dueOn: '', steps: [FRESH] });
    setDone(true);
    onMade();
  };
  return (
    <form aria-label={t('make')} className="grid gap-4 border-t border-solid-gray-300 pt-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 md:col-span-2">{t('make')}</h3>
      <BodySelect required value={body} problem={problem('organisationId')} onChange={(id) => set({ body: id, steps: draft.steps.map((step) => ({ ...step, linkId: '' })) })} />
      <Select label={t('indicator')} required value={draft.indicatorCode} problem={problem('indicatorCode')} onChange={({ target }) => set({ indicatorCode: target.value })} options={[{ value: '', text: t('choose') }, ...indicators.filter(({ code }) => code !== 'ROSTER').map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
      <TextField className="md:col-span-2" label={t('words')} required maxLength={500} value={draft.words} problem={problem('words')} onChange={({ target }) => set({ words: target.value })} />
      <TextField label={t('percent')} type="number" min={0} max={100} step="any" required value={draft.value} problem={problem('value')} onChange={({ target }) => set({ value: target.value })} />
      <TextField label={t('due')} type="date" required value={draft.dueOn} problem={problem('dueOn')} onChange={({ target }) => set({ dueOn: target.value })} />
      {draft.steps.map((step, at) => <StepFields key={at} step={step} n={at + 1} targets={targetsOf(step.link)} problem={at === 0 ? problem('milestones') : null} onChange={(part) => change(at, part)} onRemove={draft.steps.length > 1 ? () => set({ steps: draft.steps.filter((_, n) => n !== at) }) : null} />)}
      <div className="md:col-span-2"><Button look="plain" onPress={() => set({ steps: [...draft.steps, FRESH] })}>{t('add')}</Button></div>
      <div className="space-y-4 md:col-span-2">{act.trouble}{done ? <Notice kind="success">{t('done')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('save')}</Button></div>
    </form>
  );
}
