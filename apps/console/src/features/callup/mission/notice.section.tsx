import { SendNoticeDocument, type NoticeAudience } from '@muster/contract/callup';
import { useRef, useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Empty, Notice, Section, Select, TextArea } from '../../../shared/parts/index.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { AskedButton } from '../shared/asked.button.tsx';
import { useWords } from '../shared/words.ts';
import { useMissionTexts } from './mission.texts.ts';
import { headsOf, isMission, problemOf, type Mission, type MissionProps } from './mission.types.ts';

const AUDIENCES: readonly NoticeAudience[] = ['TEAM', 'TEAM_AND_RESERVE', 'CALLED'];

function countOf(callUp: Mission, audience: NoticeAudience): number {
  const { assigned, reserve } = headsOf(callUp);
  return { TEAM: assigned, TEAM_AND_RESERVE: assigned + reserve, CALLED: callUp.funnel.recipients - callUp.funnel.heldBack }[audience];
}

function Write({ callUp, onDone }: MissionProps): ReactNode {
  const t = useMissionTexts();
  const words = useWords();
  const { run, forget, busy, trouble, refusal } = useAct(SendNoticeDocument);
  const [given, setGiven] = useState({ audience: 'TEAM' as NoticeAudience, textJa: '', textEn: '' });
  const [sent, setSent] = useState<number | null>(null);
  // Pressed again after a lost connection, it is the same message; another wording is another one.
  const key = useRef(crypto.randomUUID());
  const put = (change: Partial<typeof given>): void => { key.current = crypto.randomUUID(); forget(); setGiven({ ...given, ...change }); };
  const n = countOf(callUp, given.audience);
  const who = t(`notice.${given.audience}`);
  const send = async (): Promise<void> => {
    setSent(null);
    const done = await run({ input: { callUpId: callUp.id, ...given }, key: key.current });
    if (!done) return;
    setSent(done.people);
    put({ textJa: '', textEn: '' });
    onDone();
  };
  return (
    <div className="space-y-4">
      {sent === null ? null : <Notice kind="success" title={t('notice.done', { n: numberText(sent) })} />}
      <h3 className="text-std-17B-170">{t('notice.write')}</h3>
      {trouble}
      <Select label={t('notice.audience')} className="max-w-md" value={given.audience} problem={n === 0 ? t('notice.nobody') : null} onChange={(event) => put({ audience: event.target.value as NoticeAudience })} options={AUDIENCES.map((value) => ({ value, text: t('notice.option', { who: t(`notice.${value}`), n: numberText(countOf(callUp, value)) }) }))} />
      <div className="grid gap-4 lg:grid-cols-2">
        <TextArea label={t('ja')} lang="ja" value={given.textJa} problem={problemOf(refusal, 'textJa')} onChange={(event) => put({ textJa: event.target.value })} />
        <TextArea label={t('en')} lang="en" value={given.textEn} problem={problemOf(refusal, 'textEn')} onChange={(event) => put({ textEn: event.target.value })} />
      </div>
      {n > 0 ? (
        <AskedButton drill={callUp.kind === 'DRILL'} action={t('notice.action', { n: numberText(n) })} title={t('notice.ask', { n: numberText(n) })} text={t('notice.askText', { who, channels: callUp.channels.map((channel) => words(`channel.${channel}`)).join(' / ') })} really={t('notice.really')} isBusy={busy} act={send}>
          <div className="space-y-2 rounded-8 border border-solid-gray-420 p-3"><p lang="ja" className="break-words whitespace-pre-wrap">{given.textJa}</p><p lang="en" className="break-words whitespace-pre-wrap">{given.textEn}</p></div>
        </AskedButton>
      ) : null}
    </div>
  );
}

/** What people were told in a coordinator's own words, and the next message. */
export function NoticeSection(props: MissionProps): ReactNode {
  const t = useMissionTexts();
  const language = useLanguage();
  const { notices } = props.callUp;
  return (
    <Section id="notice" title={t('notice.title')}>
      <div className="space-y-6">
        <p className="text-solid-gray-700">{t('notice.lead')}</p>
        {notices.length === 0 ? <Empty title={t('notice.none')} /> : null}
        {notices.map(({ id, number, audience, people, sentAt, textJa, textEn }) => (
          <article key={id} className="space-y-2 rounded-8 border border-solid-gray-420 p-3">
            <p className="flex flex-wrap items-center gap-3"><strong>{t('notice.number', { n: number })}</strong><span>{t('notice.sent', { at: momentText(language, sentAt) })}</span><span>{t(`notice.${audience}`)}</span><span className="tabular-nums">{t('notice.people', { n: numberText(people) })}</span></p>
            <p lang="ja" className="break-words whitespace-pre-wrap">{textJa}</p>
            <p lang="en" className="break-words whitespace-pre-wrap">{textEn}</p>
          </article>
        ))}
        {isMission(props.callUp) ? <Write {...props} /> : null}
      </div>
    </Section>
  );
}
