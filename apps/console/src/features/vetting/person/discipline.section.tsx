import { PlanDepartureDocument, RecordDepartureDocument, ReviewSuspensionDocument, SuspendExpertDocument, type VettingPersonQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Notice, RadioGroup, Section, TextArea, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import type { VettedExpert } from './about.section.tsx';
import { useDisciplineTexts } from './discipline.texts.ts';

type Suspension = VettingPersonQuery['suspensions'][number];
/** What came of a plan: the day that is the last one now; null: none is. */
interface Told { day: string | null }
interface ForOne { expertId: string; onDone: () => void }

function Suspend({ expertId, onDone }: ForOne): ReactNode {
  const t = useDisciplineTexts();
  const act = useAct(SuspendExpertDocument);
  const [notice, setNotice] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const begin = (): void => { setNotice(''); setReviewOn(''); };
  const go = async (): Promise<unknown> => { const done = await act.run({ expertId, notice, reviewOn }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('suspend')} title={t('suspendTitle')} submit={t('doSuspend')} danger busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <p>{t('suspendText')}</p>
      <TextArea label={t('notice')} value={notice} onChange={({ target }) => setNotice(target.value)} required />
      <TextField type="date" label={t('reviewOn')} value={reviewOn} onChange={({ target }) => setReviewOn(target.value)} required />
    </ActDialog>
  );
}

function Review({ suspension, onDone }: { suspension: Suspension; onDone: () => void }): ReactNode {
  const t = useDisciplineTexts();
  const act = useAct(ReviewSuspensionDocument);
  const [result, setResult] = useState<'END' | 'GO_ON'>('END');
  const [remark, setRemark] = useState('');
  const [nextOn, setNextOn] = useState('');
  const begin = (): void => { setResult('END'); setRemark(''); setNextOn(''); };
  const go = async (): Promise<unknown> => { const done = await act.run({ id: suspension.id, remark, nextOn: result === 'GO_ON' ? nextOn : null }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('doReview')} title={t('reviewTitle')} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <RadioGroup label={t('go')} value={result} onChange={setResult} options={(['END', 'GO_ON'] as const).map((value) => ({ value, text: t(value) }))} />
      {result === 'GO_ON' ? <TextField type="date" label={t('nextOn')} value={nextOn} onChange={({ target }) => setNextOn(target.value)} required /> : null}
      <TextArea label={t('remark')} value={remark} onChange={({ target }) => setRemark(target.value)} required />
    </ActDialog>
  );
}

function OneSuspension({ suspension, onDone }: { suspension: Suspension; onDone: () => void }): ReactNode {
  const t = useDisciplineTexts();
  const language = useLanguage();
  const { suspendedAt, endedAt, reviewOn, notice, reply, remark } = suspension;
  return (
    <li className="space-y-2 border-t border-solid-gray-300 pt-3">
      <p className="text-std-17B-170">{t('since', { at: dayText(language, suspendedAt) })}{endedAt ? ` / ${t('ended', { at: dayText(language, endedAt) })}` : ` / ${t('review', { day: dayText(language, reviewOn) })}`}</p>
      <p><b>{t('notice')}</b> {notice}</p>
      <p><b>{t('reply')}</b> {reply ?? t('noReply')}</p>
      {remark ? <p><b>{t('remark')}</b> {remark}</p> : null}
      {endedAt ? null : <Review suspension={suspension} onDone={onDone} />}
    </li>
  );
}

/** The planned last day, and the acts that plan it, change it or take it back. */
function PlanDeparture({ expertId, lastDay, onTold }: { expertId: string; lastDay: string | null; onTold: (told: Told) => void }): ReactNode {
  const t = useDisciplineTexts();
  const language = useLanguage();
  const act = useAct(PlanDepartureDocument);
  const [wish, setWish] = useState('');
  const [reason, setReason] = useState('');
  const begin = (): void => { setWish(lastDay ?? ''); setReason(''); };
  const go = async (day: string | null): Promise<unknown> => {
    const done = await act.run({ expertId, lastDay: day, reason });
    if (done) onTold({ day });
    return done;
  };
  const plan = t(lastDay ? 'replan' : 'plan');
  const reasonField = <TextArea label={t('reason')} value={reason} onChange={({ target }) => setReason(target.value)} required />;
  return (
    <>
      <ActDialog button={plan} title={plan} submit={t(lastDay ? 'doReplan' : 'doPlan')} busy={act.busy} trouble={act.trouble} onSubmit={() => go(wish)} onOpen={begin}>
        <p>{t('departureText')}</p>
        <TextField type="date" label={t('lastDay')} value={wish} onChange={({ target }) => setWish(target.value)} required />
        {reasonField}
      </ActDialog>
      {lastDay ? <ActDialog button={t('takeBack')} title={t('takeBack')} submit={t('takeBack')} busy={act.busy} trouble={act.trouble} onSubmit={() => go(null)} onOpen={begin}><p>{t('takeBackText', { day: dayText(language, lastDay) })}</p>{reasonField}</ActDialog> : null}
    </>
  );
}

function RecordDeparture({ expertId, onDone }: ForOne): ReactNode {
  const t = useDisciplineTexts();
  const act = useAct(RecordDepartureDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ expertId }); if (done) onDone(); return done; };
  return <ActDialog button={t('leave')} title={t('leaveTitle')} submit={t('doLeave')} danger busy={act.busy} trouble={act.trouble} onSubmit={go}><Notice kind="warning">{t('leaveText')}</Notice></ActDialog>;
}

/** Suspensions with notice and reply, and the ends of memberships. */
export function DisciplineSection({ expert, suspensions, lastDay, onDone }: { expert: VettedExpert; suspensions: readonly Suspension[]; lastDay: string | null; onDone: () => void }): ReactNode {
  const t = useDisciplineTexts();
  const language = useLanguage();
  const [told, setTold] = useState<Told | null>(null);
  const one = { expertId: expert.id, onDone };
  return (
    <Section title={t('title')}>
      <div className="space-y-4">
        {told ? <Notice kind="success">{told.day ? t('planned', { day: dayText(language, told.day) }) : t('takenBack')}</Notice> : null}
        {suspensions.length === 0 ? <p>{t('none')}</p> : <ul className="space-y-4">{suspensions.map((suspension) => <OneSuspension key={suspension.id} suspension={suspension} onDone={onDone} />)}</ul>}
        {lastDay ? <p><b>{t('departure')}</b> {t('lastDayText', { day: dayText(language, lastDay) })}</p> : null}
        {expert.status === 'LEFT' ? null : (
          <div className="flex flex-wrap gap-3">
            {expert.status === 'ACTIVE' ? <Suspend {...one} /> : null}
            <PlanDeparture expertId={expert.id} lastDay={lastDay} onTold={(now) => { setTold(now); onDone(); }} />
            <RecordDeparture {...one} />
          </div>
        )}
      </div>
    </Section>
  );
}
