import { useQuery } from '@apollo/client/react';
import { CallFactsDocument } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Facts, Section } from '../../../shared/parts/index.ts';
import { momentText, numberText, spanText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useAudienceWords } from '../shared/audience.words.ts';
import { useWords } from '../shared/words.ts';
import { useApprovalTexts } from './approval.texts.ts';
import type { Decision } from './decide.section.tsx';
import { LeftOut } from './left-out.table.tsx';

function Lines({ callUp }: { callUp: Decision }): ReactNode {
  const t = useApprovalTexts();
  const words = useWords();
  const language = useLanguage();
  return (
    <ol className="list-decimal space-y-2 pl-6">
      {callUp.lines.map(({ id, workRole, minLevel, headCount, reserveCount, place, prefecture, fromAt, untilAt }) => (
        <li key={id}>
          {workRole ? inLanguage(language, workRole.nameJa, workRole.nameEn) : words('anyRole')} ({words('level', { n: minLevel })})
          <span className="block">{t('need')} <strong className="tabular-nums">{words('heads', { n: numberText(headCount) })}</strong> / {t('reserves')} <span className="tabular-nums">{words('heads', { n: numberText(reserveCount) })}</span></span>
          <span className="block">{words(`place.${place}`)}{prefecture ? ` (${inLanguage(language, prefecture.nameJa, prefecture.nameEn)})` : ''}</span>
          <span className="block">{momentText(language, fromAt)} – {momentText(language, untilAt)}</span>
        </li>
      ))}
    </ol>
  );
}

function Sample({ lang, name, text, note }: { lang: string; name: string; text: string; note: string }): ReactNode {
  return (
    <figure className="rounded-8 border border-solid-gray-420 p-3">
      <figcaption className="flex flex-wrap justify-between gap-2 text-std-16B-170"><span>{name}</span><span className="tabular-nums">{note}</span></figcaption>
      <p lang={lang} className="text-std-16N-170 break-words whitespace-pre-wrap">{text}</p>
    </figure>
  );
}

function Waves({ waveSize, waveIntervalSeconds, waveStop }: Decision): ReactNode {
  const t = useApprovalTexts();
  if (waveSize === null) return t('atOnce');
  return <>{t('rest', { size: numberText(waveSize), minutes: Math.round((waveIntervalSeconds ?? 0) / 60) })}<span className="block">{t(`stop.${waveStop}`)}</span></>;
}

/** All that the decision is about: whom, how many, what they read, what it costs, how it goes out. */
export function DecisionFacts({ callUp }: { callUp: Decision }): ReactNode {
  const t = useApprovalTexts();
  const words = useWords();
  const language = useLanguage();
  const { plan, sample, approval } = callUp;
  const who = useAudienceWords(callUp.audience, useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' }).data);
  const asked = approval ? [[t('asked'), momentText(language, approval.askedAt)] as const] : [];
  const due = approval?.dueAt && !approval.decidedAt && approval.state !== 'ENDED_UNDECIDED' ? [[t(approval.state === 'WAITING' ? 'due' : 'dueConfirm'), momentText(language, approval.dueAt)] as const] : [];
  return (
    <Section title={t(approval?.state === 'ENDED_UNDECIDED' ? 'contentUnsent' : callUp.state === 'AWAITING_APPROVAL' ? 'content' : 'contentSent')}>
      <div className="space-y-6">
        <Facts facts={[
          [t('who'), who],
          [t('howMany'), <strong className="text-std-24B-150 tabular-nums">{words('people', { n: numberText(plan?.recipients ?? 0) })}</strong>],
          ...(plan && plan.firstWave < plan.recipients ? [[t('first'), words('people', { n: numberText(plan.firstWave) })] as const] : []),
          [t('waves'), <Waves {...callUp} />],
          [t('lines'), <Lines callUp={callUp} />],
          [t('text'), <span className="block space-y-3"><Sample lang="ja" name={t('textJa')} text={sample.textJa} note={words('segments', { n: sample.segmentsJa })} /><Sample lang="en" name={t('textEn')} text={sample.textEn} note={words('segments', { n: sample.segmentsEn })} /></span>],
          [t('cost'), `${words('yen', { n: numberText(plan?.costYen ?? 0) })} (${words('segments', { n: numberText(plan?.segments ?? 0) })})`],
          [t('channels'), callUp.channels.map((channel) => words(`channel.${channel}`)).join(' / ')],
          [t('time'), spanText(plan?.secondsToSend ?? 0)],
          [t('deadline'), momentText(language, callUp.deadline)],
          [t('reminder'), callUp.reminderAfterSeconds === null ? t('noReminder') : t('reminderAfter', { n: Math.round(callUp.reminderAfterSeconds / 60) })],
          [t('expected'), <>{t('expectedText', { n: numberText(Math.round(plan?.expectedYes ?? 0)) })}<span className="block text-solid-gray-700">{plan ? inLanguage(language, plan.estimateNoteJa, plan.estimateNoteEn) : null}</span></>],
          [t('author'), callUp.createdByName ?? t('system')],
          ...asked, ...due,
        ]} />
        {plan && plan.exclusions.length > 0 ? <LeftOut key={callUp.version} callUp={callUp} exclusions={plan.exclusions} /> : null}
      </div>
    </Section>
  );
}
