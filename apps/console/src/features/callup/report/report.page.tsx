import { useQuery } from '@apollo/client/react';
import { CallUpReportDocument, type CallUpReportQuery } from '@muster/contract/callup';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, ButtonLink, DrillBand, Empty, Facts, Figure, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { FileLinks } from '../../../shared/parts/file-links.tsx';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText, spanText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';
import { AnswersPicture } from '../pictures/answers.picture.tsx';
import { FunnelPicture } from '../pictures/funnel.picture.tsx';
import { LinesPicture } from '../pictures/lines.picture.tsx';
import { withoutRuns } from '../shared/feed.rule.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel } from '../shared/state-label.tsx';
import { useWords } from '../shared/words.ts';
import { ChecksSection } from './checks.section.tsx';
import { SilentSection } from './silent.section.tsx';
import { ThanksSection } from './thanks.section.tsx';
import { useReportTexts } from './report.texts.ts';

type CallUp = NonNullable<CallUpReportQuery['callUp']>;

/** Why a call-up ends where nobody writes it. */
const END_CODES = ['DONE', 'BY_ITSELF', 'NOT_APPROVED_IN_TIME'] as const;

function Summary({ callUp }: { callUp: CallUp }): ReactNode {
  const t = useReportTexts();
  const words = useWords();
  const language = useLanguage();
  const titleOf = useIncidentTitle();
  const at = (moment: string | null): string => (moment ? momentText(language, moment) : '—');
  const { incident, plan } = callUp;
  return (
    <Facts facts={[
      ...(incident ? [[t('incident'), <Link to={`/incidents/${incident.id}`}>{incident.code} {titleOf(incident)}</Link>] as const] : []),
      [t('state'), <CallUpStateLabel state={callUp.state} />],
      [t('author'), `${callUp.createdByName ?? '—'} (${at(callUp.createdAt)})`],
      ...(callUp.approvedAt ? [[t('approver'), `${callUp.approvedByName ?? '—'} (${at(callUp.approvedAt)})`] as const] : []),
      [t('launched'), at(callUp.launchedAt)], [t('deadline'), at(callUp.deadline)], [t('filled'), at(callUp.filledAt)], [t('ended'), at(callUp.endedAt)],
      ...(callUp.endReason ? [[t('reason'), END_CODES.some((code) => code === callUp.endReason) ? t(`ends.${callUp.endReason as (typeof END_CODES)[number]}`) : callUp.endReason] as const] : []),
      [t('channels'), callUp.channels.map((channel) => words(`channel.${channel}`)).join(language === 'ja' ? '、' : ', ')],
      ...(plan ? [[t('cost'), `${words('yen', { n: numberText(plan.costYen) })} (${words('segments', { n: numberText(plan.segments) })})`] as const] : []),
      [t('text'), <span className="block space-y-2"><span lang="ja" className="block whitespace-pre-wrap">{callUp.sample.textJa}</span><span lang="en" className="block whitespace-pre-wrap">{callUp.sample.textEn}</span></span>],
    ]} />
  );
}

function Calibration({ callUp }: { callUp: CallUp }): ReactNode {
  const t = useReportTexts();
  const language = useLanguage();
  const { yes, yesFrom, remoteOnly, silent, recipients } = callUp.funnel;
  const actual = yes + yesFrom + remoteOnly;
  const expected = callUp.plan?.expectedYes ?? 0;
  const took = callUp.filledAt && callUp.launchedAt ? (new Date(callUp.filledAt).getTime() - new Date(callUp.launchedAt).getTime()) / 1000 : null;
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-2 gap-4 md:grid-cols-5">
        <Figure name={t('expected')}>{numberText(Math.round(expected))}</Figure>
        <Figure name={t('actual')}>{numberText(actual)}</Figure>
        <Figure name={t('ratio')}>{expected > 0 ? `${numberText((actual / expected) * 100)}%` : '—'}</Figure>
        <Figure name={t('silent')}>{numberText(silent)}<span className="text-std-16N-170"> / {numberText(recipients)}</span></Figure>
        <Figure name={t('filledIn')}>{took === null ? t('notFilled') : spanText(took)}</Figure>
      </div>
      {callUp.plan ? <p className="text-solid-gray-700">{t('estimate')}: {inLanguage(language, callUp.plan.estimateNoteJa, callUp.plan.estimateNoteEn)}</p> : null}
    </div>
  );
}

function Pictures({ callUp }: { callUp: CallUp }): ReactNode {
  const b = useBoardTexts();
  return (
    <>
      <Section title={b('lines.title')}><LinesPicture lines={callUp.lines} /></Section>
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title={b('funnel.title')}><FunnelPicture callUp={callUp} /></Section>
        <Section title={b('answers.title')}><AnswersPicture callUp={callUp} points={callUp.answersOverTime} /></Section>
      </div>
    </>
  );
}

function Record({ callUp }: { callUp: CallUp }): ReactNode {
  const t = useReportTexts();
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <Section title={t('timeline')} actions={<span className="print:hidden"><FileLinks path={`/call-up-reports/${callUp.id}/timeline`} /></span>}>
        <Table caption={t('timeline')} hideCaption rows={withoutRuns(callUp.timeline.nodes)} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ at }) => momentText(language, at) },
          { key: 'what', title: t('what'), wide: true, cell: ({ textJa, textEn }) => inLanguage(language, textJa, textEn) },
          { key: 'who', title: t('who'), cell: ({ actorName }) => actorName ?? t('system') },
        ]} />
      </Section>
      <Section title={t('deliveries')}>
        <Table caption={t('deliveries')} hideCaption rows={callUp.deliveries} rowKey={(_, index) => String(index)} columns={[
          { key: 'purpose', title: t('purpose'), cell: ({ purpose }) => t(`purposes.${purpose}`) },
          { key: 'channel', title: t('channel'), cell: ({ channel }) => words(`channel.${channel}`) },
          { key: 'state', title: t('state'), cell: ({ state }) => t(`states.${state}`) },
          { key: 'count', title: t('count'), number: true, cell: ({ messages }) => numberText(messages) },
        ]} />
      </Section>
      {callUp.plan && callUp.plan.exclusions.length > 0 ? (
        <Section title={t('exclusions')}>
          <Table caption={t('exclusions')} hideCaption rows={callUp.plan.exclusions} rowKey={({ reason }) => reason} columns={[
            { key: 'reason', title: t('why'), cell: ({ reason }) => words(`exclusion.${reason}`) },
            { key: 'people', title: t('people'), number: true, cell: ({ people }) => numberText(people) },
          ]} />
        </Section>
      ) : null}
      <ChecksSection callUpId={callUp.id} />
    </>
  );
}

/** What a call-up came to, for whoever reads it afterwards; prints on paper as it stands. */
export default function ReportPage(): ReactNode {
  const t = useReportTexts();
  const { may } = useSession();
  const { callUpId } = useParams({ strict: false }) as { callUpId: string };
  const { data, error, refetch } = useQuery(CallUpReportDocument, { variables: { id: callUpId }, fetchPolicy: 'network-only' });
  const callUp = data?.callUp;
  if (!callUp) return <Page title={t('title', { code: '' })}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing')} /> : <Loading />}</Page>;
  const actions = (
    <span className="flex flex-wrap gap-3 print:hidden">
      <ButtonLink look="outline" to={`/call-ups/${callUpId}`}>{t('board')}</ButtonLink>
      <FileLinks path={`/call-up-reports/${callUpId}/whole`} />
      <Button look="outline" onPress={() => window.print()}>{t('print')}</Button>
    </span>
  );
  return (
    <Page title={t('title', { code: callUp.code })} lead={t('lead')} actions={actions} band={callUp.kind === 'DRILL' ? <DrillBand /> : undefined}>
      <Section title={t('calibration')}><Calibration callUp={callUp} /></Section>
      <Section title={t('facts')}><Summary callUp={callUp} /></Section>
      <Pictures callUp={callUp} />
      <SilentSection callUp={callUp} />
      {callUp.state === 'CLOSED' && may('callup:assign') ? <ThanksSection callUpId={callUp.id} /> : null}
      <Record callUp={callUp} />
    </Page>
  );
}
