import { useQuery } from '@apollo/client/react';
import { CheckInDocument, CheckOutDocument, MyCallUpDocument, type MyCallUpQuery } from '@muster/contract/expert';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, buttonClass, ButtonLink, DrillBand, Empty, Facts, Loading, Notice, Page, Section, StateLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSeenAgain } from '../../../shared/seen-again.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useCallUpWords } from '../shared/call-up.texts.ts';
import { BriefingSection } from './briefing.section.tsx';
import { useMyCallUpTexts } from './my-call-up.texts.ts';

type Mine = MyCallUpQuery['myCallUps']['nodes'][number];

function Message({ call }: { call: Mine }): ReactNode {
  const t = useMyCallUpTexts();
  const language = useLanguage();
  return (
    <Section title={t('message')}>
      <p className="whitespace-pre-wrap text-std-17N-170">{inLanguage(language, call.textJa, call.textEn)}</p>
      <p className="mt-3 text-std-17B-170">{t('check', { code: call.authenticityCode })}</p>
      <p className="text-std-16N-170 text-solid-gray-700">{t('checkHelp')}</p>
    </Section>
  );
}

function Answer({ call }: { call: Mine }): ReactNode {
  const t = useMyCallUpTexts();
  const words = useCallUpWords();
  const language = useLanguage();
  const open = call.state === 'OPEN' || call.state === 'FILLED';
  return (
    <Section title={t('answer')}>
      <div className="space-y-4">
        <p><StateLabel tone={call.answer ? 'good' : 'active'}>{words(`answer.${call.answer ?? 'none'}`, { at: call.arriveAt ? momentText(language, call.arriveAt) : '' })}</StateLabel>{call.answeredAt ? ` ${t('at', { at: momentText(language, call.answeredAt) })}` : ''}</p>
        {call.answerLate ? <Notice kind="warning">{words('late')}</Notice> : null}
        <Facts facts={[[t('deadline'), momentText(language, call.deadline)]]} />
        {open ? <><a href={call.answerUrl} className={buttonClass(call.answer ? 'outline' : 'solid')}>{t(call.answer ? 'change' : 'open')}</a><p className="text-std-16N-170 text-solid-gray-700">{t('openHelp')}</p></> : <p>{words(`state.${call.state}`)}</p>}
      </div>
    </Section>
  );
}

function Place({ call }: { call: Mine }): ReactNode {
  const t = useMyCallUpTexts();
  const words = useCallUpWords();
  const language = useLanguage();
  return (
    <Section title={t('place')}>
      <div className="space-y-4">
        <p className="text-std-17B-170">{words(`assignment.${call.assignment && call.assignment !== 'PROPOSED' ? call.assignment : 'none'}`)}</p>
        {call.awaitsRelease ? <Notice>{words('awaitsRelease')}</Notice> : null}
        {call.fromAt && call.untilAt ? (
          <Facts facts={[
            ...(call.workRole ? [[t('role'), inLanguage(language, call.workRole.nameJa, call.workRole.nameEn)] as const] : []),
            [t('time'), `${momentText(language, call.fromAt)} – ${momentText(language, call.untilAt)}`], ...(call.place ? [[t('where'), words(`place.${call.place}`)] as const] : []),
          ]} />
        ) : null}
      </div>
    </Section>
  );
}

function Duty({ call, onDone }: { call: Mine; onDone: () => void }): ReactNode {
  const t = useMyCallUpTexts();
  const language = useLanguage();
  const [checkIn, checkOut] = [useAct(CheckInDocument), useAct(CheckOutDocument)];
  const { since, minutes } = call.duty;
  const act = since ? checkOut : checkIn;
  return (
    <Section title={t('duty')}>
      <div className="space-y-4">
        {act.trouble}
        <p className="text-std-17B-170">{since ? t('on', { at: momentText(language, since) }) : t('off')}</p>
        <p>{t('total', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</p>
        <Button look={since ? 'outline' : 'solid'} isBusy={act.busy} onPress={() => void act.run({ invitationId: call.invitationId }).then((done) => { if (done) onDone(); })}>{t(since ? 'out' : 'in')}</Button>
      </div>
    </Section>
  );
}

/** One call-up as its invited expert sees it: message, answer, place, briefing, check-in. Whether it is genuine comes before the answer. */
export default function MyCallUpPage(): ReactNode {
  const t = useMyCallUpTexts();
  const { invitationId } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(MyCallUpDocument);
  const again = (): void => void refetch().catch(() => undefined);
  useSeenAgain(again);
  const call = data?.myCallUps.nodes.find((one) => one.invitationId === invitationId);
  if (error && !data) return <Page title={t('message')}><Trouble error={error} onAgain={again} /></Page>;
  if (!data) return <Loading />;
  if (!call) return <Page title={t('gone.title')}><Empty title={t('gone.title')} actions={<ButtonLink to="/me/call-ups">{t('gone.back')}</ButtonLink>}>{t('gone.text')}</Empty></Page>;
  return (
    <Page title={t('title', { code: call.code })} band={call.kind === 'DRILL' ? <DrillBand /> : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {call.answer === null ? <Message call={call} /> : null}
        <Answer call={call} />
        <Place call={call} />
        {call.assignment === 'ASSIGNED' && call.state !== 'CANCELLED' ? <><BriefingSection invitationId={call.invitationId} /><Duty call={call} onDone={again} /></> : null}
        {call.answer === null ? null : <Message call={call} />}
      </div>
    </Page>
  );
}
