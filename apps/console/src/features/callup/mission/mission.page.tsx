import { useQuery } from '@apollo/client/react';
import { MissionDocument } from '@muster/contract/callup';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLive } from '../../../shared/api/live.ts';
import { ButtonLink, DrillBand, Empty, Loading, Notice, Page, SeverityLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel } from '../shared/state-label.tsx';
import { BriefingSection } from './briefing.section.tsx';
import { useMissionTexts } from './mission.texts.ts';
import { isMission, type Mission } from './mission.types.ts';
import { NoticeSection } from './notice.section.tsx';
import { TeamSection } from './team.section.tsx';

function Lead({ callUp: { state, incident } }: { callUp: Mission }): ReactNode {
  const titleOf = useIncidentTitle();
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <CallUpStateLabel state={state} />
      {incident ? <><span>{incident.code} {titleOf(incident)}</span><SeverityLabel severity={incident.severity} /><TlpLabel tlp={incident.tlp} /></> : null}
    </span>
  );
}

/** The second stage: what a team is told, who has read it, who is ready and who is on duty. */
export default function MissionPage(): ReactNode {
  const t = useMissionTexts();
  const { callUpId } = useParams({ strict: false }) as { callUpId: string };
  const { data, error, refetch } = useQuery(MissionDocument, { variables: { id: callUpId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  useLive([`callup:${callUpId}`], refetch);
  const callUp = data?.callUp;
  if (!callUp) {
    return <Page title={t('title', { code: '' })}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing')}>{t('missingText')}</Empty> : <Loading />}</Page>;
  }
  const closed = callUp.state === 'CANCELLED' ? 'cancelled' : 'early';
  const props = { callUp, onDone: () => void refetch() };
  return (
    <Page title={t('title', { code: callUp.code })} lead={<Lead callUp={callUp} />} band={callUp.kind === 'DRILL' ? <DrillBand /> : undefined} actions={<ButtonLink look="outline" to={`/call-ups/${callUpId}`}>{t('board')}</ButtonLink>}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {isMission(callUp) ? null : <Notice title={t(`closedTitle.${closed}`)}>{t(`closedText.${closed}`)}</Notice>}
      <TeamSection callUp={callUp} />
      <BriefingSection {...props} />
      <NoticeSection {...props} />
    </Page>
  );
}
