import { useQuery } from '@apollo/client/react';
import { MyCallUpsDocument, ResumeMyProfileDocument, type MyCallUpsQuery } from '@muster/contract/expert';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, ButtonLink, DrillMark, Empty, Facts, Loading, Notice, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSeenAgain } from '../../../shared/seen-again.ts';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useCallUpWords } from '../shared/call-up.texts.ts';
import { useMyCallUpsTexts } from './my-call-ups.texts.ts';

type Mine = MyCallUpsQuery['myCallUps']['nodes'][number];

/** Whether something may still be asked of me: it runs, or I have a place in it. */
const isOpen = ({ state, assignment }: Mine): boolean => state === 'OPEN' || state === 'FILLED' || (assignment === 'ASSIGNED' && state !== 'CANCELLED');

function Card({ call }: { call: Mine }): ReactNode {
  const t = useMyCallUpsTexts();
  const words = useCallUpWords();
  const language = useLanguage();
  const answered = call.answer !== null;
  return (
    <li className="space-y-3 rounded-8 border border-solid-gray-420 p-4">
      <div className="flex flex-wrap items-center gap-3">
        {call.kind === 'DRILL' ? <DrillMark /> : null}
        <span className="text-std-18B-160">{call.code}</span>
        <StateLabel tone={answered ? 'good' : 'active'}>{words(`answer.${call.answer ?? 'none'}`, { at: call.arriveAt ? momentText(language, call.arriveAt) : '' })}</StateLabel>
        {call.assignment ? <StateLabel tone={call.assignment === 'ASSIGNED' ? 'good' : 'neutral'}>{words(`assignment.${call.assignment === 'PROPOSED' ? 'none' : call.assignment}`)}</StateLabel> : null}
      </div>
      <Facts facts={[
        ...(call.workRole ? [[t('role'), inLanguage(language, call.workRole.nameJa, call.workRole.nameEn)] as const] : []),
        ...(call.fromAt && call.untilAt ? [[t('time'), `${momentText(language, call.fromAt)} – ${momentText(language, call.untilAt)}`] as const] : []),
        ...(call.place ? [[t('place'), words(`place.${call.place}`)] as const] : []),
        [t('when'), momentText(language, call.deadline)],
      ]} />
      <ButtonLink to="/me/call-ups/$invitationId" params={{ invitationId: call.invitationId }} look={answered ? 'outline' : 'solid'}>{t('look', { code: call.code })}</ButtonLink>
    </li>
  );
}

function Past({ calls }: { calls: readonly Mine[] }): ReactNode {
  const t = useMyCallUpsTexts();
  const words = useCallUpWords();
  const language = useLanguage();
  return (
    <Table caption={t('past')} hideCaption rows={calls} rowKey={({ invitationId }) => invitationId} columns={[
      { key: 'code', title: t('code'), cell: ({ code, kind, invitationId }) => <>{kind === 'DRILL' ? <DrillMark /> : null} <Link to="/me/call-ups/$invitationId" params={{ invitationId }}>{code}</Link></> },
      { key: 'when', title: t('when'), cell: ({ deadline }) => momentText(language, deadline) },
      { key: 'answer', title: t('answer'), cell: ({ answer, arriveAt }) => words(`answer.${answer ?? 'none'}`, { at: arriveAt ? momentText(language, arriveAt) : '' }) },
      { key: 'state', title: t('state'), cell: ({ state }) => words(`state.${state}`) },
    ]} />
  );
}

/** What is due: coming back from a pause, signing the pledge, confirming the entry. */
function Due({ data, onDone }: { data: MyCallUpsQuery; onDone: () => void }): ReactNode {
  const t = useMyCallUpsTexts();
  const language = useLanguage();
  const resume = useAct(ResumeMyProfileDocument);
  const { myProfile, myProfileSteps: steps, myRecordConfirmation: confirmation } = data;
  const pledge = steps.find(({ step }) => step === 'PLEDGE');
  return (
    <>
      {resume.trouble}
      {myProfile?.status === 'SUSPENDED' ? <Notice kind="warning" title={t('suspended.title')} actions={<ButtonLink to="/me/record">{t('suspended.action')}</ButtonLink>}>{t('suspended.text')}</Notice> : null}
      {myProfile?.pausedAt ? (
        <Notice kind="warning" title={t('paused.title')} actions={<Button isBusy={resume.busy} onPress={() => void resume.run({}).then((done) => { if (done) onDone(); })}>{t('paused.resume')}</Button>}>{t('paused.text')}</Notice>
      ) : null}
      {myProfile?.status === 'ACTIVE' && pledge && pledge.state !== 'DONE' ? <Notice kind="warning" title={t('pledge.title')} actions={<ButtonLink to="/me/agreements">{t('pledge.action')}</ButtonLink>}>{t('pledge.text')}</Notice> : null}
      {confirmation && confirmation.state !== 'CURRENT' ? (
        <Notice kind="info" title={t('confirm.title')} actions={<ButtonLink to="/me/record">{t('confirm.action')}</ButtonLink>}>{t('confirm.text', { on: dayText(language, confirmation.dueOn) })}</Notice>
      ) : null}
    </>
  );
}

/** The call-ups to which I was invited, and what else is due. */
export default function MyCallUpsPage(): ReactNode {
  const t = useMyCallUpsTexts();
  const { data, error, refetch } = useQuery(MyCallUpsDocument);
  useSeenAgain(() => void refetch().catch(() => undefined));
  const calls = data?.myCallUps.nodes ?? [];
  const [open, past] = [calls.filter(isOpen), calls.filter((call) => !isOpen(call))];
  return (
    <Page title={t('title')}>
      {error ? <Trouble error={error} onAgain={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Due data={data} onDone={() => void refetch()} /> : null}
      {data ? (
        <Section title={t('open')}>
          {open.length === 0
            ? <Empty title={t('none.title')} actions={<ButtonLink look="outline" to="/me/availability">{t('none.action')}</ButtonLink>}>{t('none.text')}</Empty>
            : <ul className="grid gap-4 md:grid-cols-2">{open.map((call) => <Card key={call.invitationId} call={call} />)}</ul>}
        </Section>
      ) : null}
      {past.length > 0 ? <Section title={t('past')}><Past calls={past} /></Section> : null}
    </Page>
  );
}
