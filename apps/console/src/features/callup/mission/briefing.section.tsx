import { PublishBriefingDocument, type Tlp } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, Notice, Section, Select, TextArea, TlpLabel } from '../../../shared/parts/index.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { AskedButton } from '../shared/asked.button.tsx';
import { useMissionTexts } from './mission.texts.ts';
import { headsOf, isMission, problemOf, type Mission, type MissionProps } from './mission.types.ts';

type Briefing = Mission['briefings'][number];

const LABELS: readonly Tlp[] = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'];
/** Each covers those behind it. */
const covers = (most: string, label: Tlp): boolean => LABELS.indexOf(most as Tlp) <= LABELS.indexOf(label);

function Version({ briefing, of }: { briefing: Briefing; of: number }): ReactNode {
  const t = useMissionTexts();
  const language = useLanguage();
  return (
    <article className="space-y-2 rounded-8 border border-solid-gray-420 p-3">
      <p className="flex flex-wrap items-center gap-3"><strong>{t('briefing.version', { n: briefing.version })}</strong><TlpLabel tlp={briefing.tlp} /><span>{t('briefing.published', { at: momentText(language, briefing.publishedAt) })}</span><span className="tabular-nums">{t('briefing.readers', { n: numberText(briefing.readers), of: numberText(of) })}</span></p>
      <p lang="ja" className="break-words whitespace-pre-wrap">{briefing.textJa}</p>
      <p lang="en" className="break-words whitespace-pre-wrap">{briefing.textEn}</p>
    </article>
  );
}

/** How many of the team cannot read a briefing under this label yet, and why. */
function Shut({ callUp, tlp }: { callUp: Mission; tlp: Tlp }): ReactNode {
  const t = useMissionTexts();
  const team = callUp.invitations.nodes.filter(({ assignment }) => assignment === 'ASSIGNED');
  const above = team.filter(({ appointment }) => appointment && !covers(appointment.highestTlp, tlp)).length;
  const shut = team.filter(({ pledged, release }) => !pledged || (release !== 'NOT_NEEDED' && release !== 'GRANTED')).length;
  if (above + shut === 0) return null;
  return <ul className="list-disc pl-6">{shut > 0 ? <li>{t('briefing.shut', { n: shut })}</li> : null}{above > 0 ? <li>{t('briefing.above', { n: above })}</li> : null}</ul>;
}

function Write({ callUp, onDone }: MissionProps): ReactNode {
  const t = useMissionTexts();
  const newest = callUp.briefings[0];
  const { run, forget, busy, trouble, refusal } = useAct(PublishBriefingDocument);
  // The version that the writer has read: what came after it is told to him, and never overwritten unread.
  const [read, setRead] = useState(newest?.version ?? 0);
  const [given, setGiven] = useState({ tlp: (newest?.tlp ?? callUp.incident?.tlp ?? 'AMBER') as Tlp, textJa: '', textEn: '' });
  const [published, setPublished] = useState<number | null>(null);
  const put = (change: Partial<typeof given>): void => { forget(); setGiven({ ...given, ...change }); };
  const n = read + 1;
  const publish = async (): Promise<void> => {
    const done = await run({ input: { callUpId: callUp.id, version: n, ...given } });
    if (!done) return;
    setPublished(done.version);
    setRead(done.version);
    setGiven({ ...given, textJa: '', textEn: '' });
    onDone();
  };
  return (
    <div className="space-y-4">
      {published ? <Notice kind="success" title={t('briefing.done', { n: published })} /> : null}
      <h3 className="text-std-17B-170">{t('briefing.write', { n })}</h3>
      {trouble}
      {newest && newest.version > read ? <Notice kind="warning" title={t('briefing.changed', { n: newest.version })} actions={<Button look="outline" onPress={() => setRead(newest.version)}>{t('briefing.seen')}</Button>}>{t('briefing.changedText')}</Notice> : null}
      <Select label={t('briefing.tlp')} className="max-w-xs" value={given.tlp} onChange={(event) => put({ tlp: event.target.value as Tlp })} options={LABELS.map((value) => ({ value, text: `TLP:${value.replace('_STRICT', '+STRICT')}` }))} />
      <Shut callUp={callUp} tlp={given.tlp} />
      {newest ? <Button look="plain" onPress={() => put({ textJa: newest.textJa, textEn: newest.textEn })}>{t('briefing.copy')}</Button> : null}
      <div className="grid gap-4 lg:grid-cols-2">
        <TextArea label={t('ja')} lang="ja" rows={6} value={given.textJa} problem={problemOf(refusal, 'textJa')} onChange={(event) => put({ textJa: event.target.value })} />
        <TextArea label={t('en')} lang="en" rows={6} value={given.textEn} problem={problemOf(refusal, 'textEn')} onChange={(event) => put({ textEn: event.target.value })} />
      </div>
      <AskedButton drill={callUp.kind === 'DRILL'} action={t('briefing.action', { n })} title={t('briefing.ask', { n })} text={t('briefing.askText', { people: numberText(headsOf(callUp).assigned) })} really={t('briefing.really')} isBusy={busy} act={publish}>
        <div className="space-y-2 rounded-8 border border-solid-gray-420 p-3"><TlpLabel tlp={given.tlp} /><p lang="ja" className="break-words whitespace-pre-wrap">{given.textJa}</p><p lang="en" className="break-words whitespace-pre-wrap">{given.textEn}</p></div>
      </AskedButton>
    </div>
  );
}

/** What the team alone is told: its versions, who has read them, and the next one. */
export function BriefingSection(props: MissionProps): ReactNode {
  const t = useMissionTexts();
  const { callUp } = props;
  const [newest, ...older] = callUp.briefings;
  const of = headsOf(callUp).assigned;
  return (
    <Section title={t('briefing.title')}>
      <div className="space-y-6">
        <p className="text-solid-gray-700">{t('briefing.lead')}</p>
        {newest ? <Version briefing={newest} of={of} /> : <Empty title={t('briefing.none')}>{isMission(callUp) ? t('briefing.noneText') : null}</Empty>}
        {older.length > 0 ? <details><summary className="min-h-11 cursor-pointer py-2 underline">{t('briefing.older', { n: older.length })}</summary><div className="space-y-3">{older.map((briefing) => <Version key={briefing.id} briefing={briefing} of={of} />)}</div></details> : null}
        {isMission(callUp) ? <Write {...props} /> : null}
      </div>
    </Section>
  );
}
