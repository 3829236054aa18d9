import { useQuery } from '@apollo/client/react';
import { DecisionDocument } from '@muster/contract/callup';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useLive } from '../../../shared/api/live.ts';
import { ButtonLink, DrillBand, Empty, Loading, Notice, Page, SeverityLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel } from '../shared/state-label.tsx';
import { useWords } from '../shared/words.ts';
import { useApprovalTexts } from './approval.texts.ts';
import { DecideSection, type Decision } from './decide.section.tsx';
import { DecisionFacts } from './decision.facts.tsx';

const OPEN: readonly string[] = ['WAITING', 'PENDING_CONFIRMATION', 'OVERDUE'];

function Lead({ callUp }: { callUp: Decision }): ReactNode {
  const t = useApprovalTexts();
  const words = useWords();
  const titleOf = useIncidentTitle();
  const { incident } = callUp;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <CallUpStateLabel state={callUp.state} />
      {incident ? <><span>{t('incident')} {incident.code} {titleOf(incident)}</span><SeverityLabel severity={incident.severity} /><TlpLabel tlp={incident.tlp} /></> : null}
      <span>{words('authenticity')} <strong className="tabular-nums">{callUp.authenticityCode}</strong></span>
    </span>
  );
}

function Outcome({ callUp }: { callUp: Decision }): ReactNode {
  const t = useApprovalTexts();
  const language = useLanguage();
  const { approval } = callUp;
  const state = approval ? (approval.state as 'APPROVED' | 'CONFIRMED' | 'ENDED_UNDECIDED') : 'none';
  const at = approval?.decidedAt ?? callUp.approvedAt;
  const ended = callUp.timeline.nodes.find(({ kind }) => kind === 'CANCELLED');
  const good = state === 'APPROVED' || state === 'CONFIRMED';
  return (
    <Notice kind={good ? 'success' : 'info'} title={t(`done.${state}`)} actions={<><ButtonLink to={`/call-ups/${callUp.id}`}>{t('board')}</ButtonLink><ButtonLink look="outline" to="/approvals">{t('toList')}</ButtonLink></>}>
      {good && at && callUp.approvedByName ? <p>{t('done.by', { name: callUp.approvedByName, at: momentText(language, at) })}</p> : null}
      {good ? <p>{t('done.sending')}</p> : null}
      {state === 'ENDED_UNDECIDED' && ended ? <p>{t('done.by', { name: ended.actorName ?? t('system'), at: momentText(language, ended.at) })}</p> : null}
      {state === 'ENDED_UNDECIDED' && callUp.endReason ? <p>{callUp.endReason === 'NOT_APPROVED_IN_TIME' ? t('done.expired') : t('done.reason', { reason: callUp.endReason })}</p> : null}
    </Notice>
  );
}

/** The second person's page, reached from the mail: everything to decide on, and the decision. */
export default function DecisionPage(): ReactNode {
  const t = useApprovalTexts();
  const { callUpId } = useParams({ strict: false }) as { callUpId: string };
  const { data, error, refetch } = useQuery(DecisionDocument, { variables: { id: callUpId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  useLive([`callup:${callUpId}`], refetch);
  const newest = data?.callUp;
  // What somebody reads is not exchanged under his eyes: an edit is said, and shown when he asks for it.
  const [seen, setSeen] = useState<Decision | null>(null);
  useEffect(() => { if (newest && seen?.id !== newest.id) setSeen(newest); }, [newest, seen]);
  const changed = Boolean(newest && seen && newest.id === seen.id && newest.state === 'AWAITING_APPROVAL' && newest.version !== seen.version);
  const callUp = changed ? seen : newest;
  const look = (): void => { void refetch().then((fresh) => setSeen(fresh.data?.callUp ?? null)).catch(() => undefined); };
  if (!callUp) {
    return <Page title={t('title', { code: '' })}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing')} actions={<ButtonLink look="outline" to="/approvals">{t('toList')}</ButtonLink>}>{t('missingText')}</Empty> : <Loading />}</Page>;
  }
  const open = callUp.approval !== null && OPEN.includes(callUp.approval.state);
  return (
    <Page title={t(callUp.state === 'AWAITING_APPROVAL' || !open ? 'title' : 'titleConfirm', { code: callUp.code })} lead={<Lead callUp={callUp} />} band={callUp.kind === 'DRILL' ? <DrillBand /> : undefined}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {open ? null : <Outcome callUp={callUp} />}
      <DecisionFacts callUp={callUp} />
      {open ? <DecideSection callUp={callUp} changed={changed} onLook={look} /> : null}
    </Page>
  );
}
