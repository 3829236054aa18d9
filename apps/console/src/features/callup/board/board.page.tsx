import { useQuery } from '@apollo/client/react';
import { BoardAnswersDocument, BoardDocument, BoardMapDocument } from '@muster/contract/callup';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { useLive, type LiveState } from '../../../shared/api/live.ts';
import { ButtonLink, DrillBand, Empty, Loading, Page, Section, SeverityLabel, StateLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel } from '../shared/state-label.tsx';
import { useWords } from '../shared/words.ts';
import { BoardActs } from './acts/board.acts.tsx';
import { AnswersPicture } from '../pictures/answers.picture.tsx';
import { ApprovalNote } from './approval.note.tsx';
import { useBoardTexts } from '../pictures/board.texts.ts';
import type { CallUp } from './board.types.ts';
import { Clock } from './clock.tsx';
import { Feed } from './feed.tsx';
import { FunnelPicture } from '../pictures/funnel.picture.tsx';
import { LinesPicture } from '../pictures/lines.picture.tsx';
import { MapPicture } from './map.picture.tsx';
import { UnclearSection } from './unclear.section.tsx';

/** Below the figures, and as heavy as they: it comes after them. */
const PeopleSection = lazy(async () => ({ default: (await import('./people/people.section.tsx')).PeopleSection }));

function Lead({ callUp, live }: { callUp: CallUp; live: LiveState }): ReactNode {
  const t = useBoardTexts();
  const words = useWords();
  const titleOf = useIncidentTitle();
  const { incident } = callUp;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <CallUpStateLabel state={callUp.state} />
      {incident ? <><Link to={`/incidents/${incident.id}`}>{t('incident', { code: incident.code, title: titleOf(incident) })}</Link><SeverityLabel severity={incident.severity} /><TlpLabel tlp={incident.tlp} /></> : null}
      <span>{words('authenticity')} <strong className="tabular-nums">{callUp.authenticityCode}</strong></span>
      <span role="status"><StateLabel tone={live === 'live' ? 'good' : 'neutral'}>{t(live)}</StateLabel></span>
    </span>
  );
}

/** Everything about a running call-up, always current. */
export default function BoardPage(): ReactNode {
  const t = useBoardTexts();
  const { callUpId } = useParams({ strict: false }) as { callUpId: string };
  const { may, ways } = useSession();
  const variables = { id: callUpId };
  const { data, error, refetch } = useQuery(BoardDocument, { variables, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const answers = useQuery(BoardAnswersDocument, { variables, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const mayMap = may('expert:read');
  const map = useQuery(BoardMapDocument, { variables, skip: !mayMap, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const people = useRef<() => Promise<unknown>>(() => Promise.resolve());
  const live = useLive([`callup:${callUpId}`], [refetch, () => people.current(), answers.refetch, ...(mayMap ? [map.refetch] : [])]);
  const callUp = data?.callUp;
  if (!callUp) {
    return <Page title={t('title', { code: '' })}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing')} /> : <Loading />}</Page>;
  }
  const sent = callUp.launchedAt !== null;
  const actions = (
    <>
      {sent && ways.demo && may('sandbox:use') ? <ButtonLink look="outline" to="/sandbox">{t('sandbox')}</ButtonLink> : null}
      {sent && may('callup:brief', 'callup:notice') ? <ButtonLink look="outline" to={`/call-ups/${callUpId}/team`}>{t('team')}</ButtonLink> : null}
      <ButtonLink look="outline" to={`/call-ups/${callUpId}/report`}>{t('report')}</ButtonLink>
    </>
  );
  return (
    <Page title={t('title', { code: callUp.code })} lead={<Lead {...{ callUp, live }} />} band={callUp.kind === 'DRILL' ? <DrillBand /> : undefined} actions={actions}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <ApprovalNote callUp={callUp} />
      <div className="grid gap-6 lg:grid-cols-3">
        <Section title={t('clock.title')}><Clock callUp={callUp} /></Section>
        <div className="lg:col-span-2"><Section title={t('lines.title')}><LinesPicture lines={callUp.lines} /></Section></div>
      </div>
      <BoardActs callUp={callUp} onDone={() => void refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title={t('funnel.title')}><FunnelPicture callUp={callUp} /></Section>
        <Section title={t('answers.title')}><AnswersPicture callUp={callUp} points={answers.data?.callUp?.answersOverTime ?? []} /></Section>
      </div>
      <Suspense fallback={<Loading />}><PeopleSection callUp={callUp} onRefresh={(refresh) => { people.current = refresh; }} onActed={() => void refetch()} /></Suspense>
      {may('callup:answer') ? <UnclearSection callUpId={callUpId} count={callUp.funnel.unclear} /> : null}
      <div className="grid gap-6 lg:grid-cols-2">
        {mayMap && map.data ? <Section title={t('map.title')}><MapPicture places={map.data.callUp?.byPrefecture ?? []} prefectures={map.data.prefectures} /></Section> : null}
        <Section title={t('feed.title')}><Feed entries={callUp.timeline.nodes} /></Section>
      </div>
    </Page>
  );
}
