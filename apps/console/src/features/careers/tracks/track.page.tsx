import { useQuery } from '@apollo/client/react';
import { PublishTrackDocument, TrackDocument } from '@muster/contract/careers';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, ButtonLink, Empty, Loading, Notice, Page, Section, Table, TextArea, TextField, Trouble } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import type { Facts } from '../plans/progress.parts.tsx';
import { StepFields } from './step.fields.tsx';
import { draftOf, inputOf, NEW_STEP, nextFrom, renamed, withoutStep, type StepDraft, type TrackDraft, type Version } from './track.draft.ts';
import { useTrackTexts } from './track.texts.ts';

function TrackForm({ latest, facts, onPublished }: { latest: Version; facts: Facts; onPublished: (version: number) => void }): ReactNode {
  const t = useTrackTexts();
  const language = useLanguage();
  const act = useAct(PublishTrackDocument);
  const [draft, setDraft] = useState(() => draftOf(latest, nextFrom(latest, todayInJapan())));
  const set = (part: Partial<TrackDraft>): void => setDraft({ ...draft, ...part });
  const setStep = (at: number, step: StepDraft): void => set({ steps: draft.steps.map((one, n) => (n === at ? step : one)) });
  const problem = (field: string): string | null => (act.refusal?.field === field ? `${act.refusal.message}${inLanguage(language, '', ' ')}${act.refusal.remedy ?? ''}` : null);
  const wrong = /^steps\.(\d+)/.exec(act.refusal?.field ?? '')?.[1];
  const text = (key: 'nameJa' | 'nameEn'): ReactNode => <TextField label={t(key)} required maxLength={100} value={draft[key]} problem={problem(key)} onChange={({ target }) => set({ [key]: target.value })} />;
  const aim = (key: 'aimJa' | 'aimEn'): ReactNode => <TextArea label={t(key)} required maxLength={1000} value={draft[key]} problem={problem(key)} onChange={({ target }) => set({ [key]: target.value })} />;
  const save = async (): Promise<void> => {
    const made = await act.run({ input: inputOf(latest.trackCode, draft) });
    if (made) onPublished(made.version);
  };
  return (
    <form className="space-y-6" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Section title={t('about')}>
        <div className="grid gap-4 md:grid-cols-2">{text('nameJa')}{text('nameEn')}{aim('aimJa')}{aim('aimEn')}
          <TextField label={t('validFrom')} help={t('validHelp')} type="date" required value={draft.validFrom} problem={problem('validFrom')} onChange={({ target }) => set({ validFrom: target.value })} />
        </div>
      </Section>
      {draft.steps.map((step, at) => (
        <Section key={at} title={t('step', { n: at + 1, name: inLanguage(language, step.nameJa, step.nameEn) || t('newStep') })}>
          <StepFields step={step} at={at} others={draft.steps.filter((_, n) => n !== at)} facts={facts} problem={problem} onChange={(next) => setStep(at, next)}
            onCode={(code) => set({ steps: renamed(draft.steps, at, code) })} onDrop={draft.steps.length > 1 ? () => set({ steps: withoutStep(draft.steps, at) }) : null} />
        </Section>
      ))}
      <Button look="outline" onPress={() => set({ steps: [...draft.steps, NEW_STEP] })}>{t('addStep')}</Button>
      <Section title={t('publish')}>
        <div className="space-y-4">
          <p>{t('confirm', { n: latest.version + 1 })}</p>
          {wrong ? <p className="text-error-2">{t('fault', { n: Number(wrong) + 1 })}</p> : null}
          {act.trouble}
          <Button type="submit" isBusy={act.busy}>{t('publish')}</Button>
        </div>
      </Section>
    </form>
  );
}

/** One track: its versions, and the next one. */
export default function TrackPage(): ReactNode {
  const t = useTrackTexts();
  const language = useLanguage();
  const { trackCode } = useParams({ strict: false }) as { trackCode: string };
  const { data, error, refetch } = useQuery(TrackDocument, { variables: { trackCode } });
  const [done, setDone] = useState<number | null>(null);
  const latest = data?.careerTracks.at(-1);
  const back = <ButtonLink to="/hr/plans" look="outline">{t('back')}</ButtonLink>;
  if (!data || !latest) return <Page title={t('versions')} actions={back}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing.title')}>{t('missing.text')}</Empty> : <Loading />}</Page>;
  const published = (version: number): void => { setDone(version); void refetch(); window.scrollTo({ top: 0 }); };
  return (
    <Page title={t('title', { name: inLanguage(language, latest.nameJa, latest.nameEn) })} lead={t('lead')} actions={back}>
      {done ? <Notice kind="success">{t('done', { n: done })}</Notice> : null}
      <Section title={t('versions')}>
        <Table caption={t('versions')} hideCaption rows={data.careerTracks.toReversed()} rowKey={({ id }) => id} columns={[
          { key: 'version', title: t('versionTitle'), cell: ({ version }) => t('version', { n: version }) }, { key: 'from', title: t('from'), cell: ({ validFrom }) => dayText(language, validFrom) },
          { key: 'steps', wide: true, title: t('steps'), cell: ({ steps }) => steps.map(({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn)).join(' → ') },
        ]} />
      </Section>
      <TrackForm key={latest.id} latest={latest} facts={{ roles: data.workRoles, courses: data.courses }} onPublished={published} />
    </Page>
  );
}
