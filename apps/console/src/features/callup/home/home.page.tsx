import { useQuery } from '@apollo/client/react';
import { CoordinatorHomeDocument, type CoordinatorHomeQuery } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLive } from '../../../shared/api/live.ts';
import { ButtonLink, DrillMark, Empty, Loading, Page, Section, SeverityLabel, Table, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel } from '../shared/state-label.tsx';
import { useWords } from '../shared/words.ts';
import { Alarms } from './alarms.tsx';
import { FirstHelp } from './first-help.tsx';
import { ReadinessSection } from './readiness.tsx';
import { useHomeTexts } from './home.texts.ts';

type Incident = CoordinatorHomeQuery['incidents']['nodes'][number];

function CallUps({ incident }: { incident: Incident }): ReactNode {
  const t = useHomeTexts();
  const words = useWords();
  const { may } = useSession();
  const { nodes } = incident.callUps;
  if (nodes.length === 0) return may('callup:launch') && incident.state === 'OPEN' ? <Link to={`/incidents/${incident.id}/call`}>{t('call')}</Link> : t('noCallUp');
  return (
    <ul className="space-y-1">
      {nodes.map(({ id, code, state, lines }) => (
        <li key={id} className="flex flex-wrap items-center gap-2">
          <Link to={`/call-ups/${id}`}>{words('callUp', { code })}</Link>
          <CallUpStateLabel state={state} />
          <span className="tabular-nums">{t('filled', { assigned: numberText(lines.reduce((sum, { assigned }) => sum + assigned, 0)), need: numberText(lines.reduce((sum, { headCount }) => sum + headCount, 0)) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Incidents({ incidents, caption }: { incidents: readonly Incident[]; caption: string }): ReactNode {
  const t = useHomeTexts();
  const language = useLanguage();
  const titleOf = useIncidentTitle();
  return (
    <Table caption={caption} hideCaption rows={incidents} rowKey={({ id }) => id} columns={[
      { key: 'code', title: t('code'), cell: ({ id, code }) => <Link to={`/incidents/${id}`}>{code}</Link> },
      { key: 'name', title: t('name'), cell: (incident) => <>{incident.drill ? <><DrillMark /> </> : null}{titleOf(incident)}</> },
      { key: 'callUps', title: t('callUps'), cell: (incident) => <CallUps incident={incident} /> },
      { key: 'severity', title: t('severity'), cell: ({ severity }) => <SeverityLabel severity={severity} /> },
      { key: 'tlp', title: t('tlp'), cell: ({ tlp }) => <TlpLabel tlp={tlp} /> },
      { key: 'since', title: t('since'), cell: ({ createdAt }) => momentText(language, createdAt) },
    ]} />
  );
}

/** What is going on, what stands in the way, and where to begin. */
export default function HomePage(): ReactNode {
  const t = useHomeTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(CoordinatorHomeDocument);
  const all = data?.incidents.nodes ?? [];
  const open = all.filter(({ state }) => state === 'OPEN');
  const past = all.filter(({ state }) => state === 'CLOSED');
  useLive(open.slice(0, 20).map(({ id }) => `incident:${id}`), refetch);
  const actions = may('incident:create') ? <><ButtonLink to="/drill" look="outline">{t('drill')}</ButtonLink><ButtonLink to="/incidents/new">{t('newIncident')}</ButtonLink></> : null;
  return (
    <Page title={t('title')} actions={actions}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {may('callup:launch') ? <FirstHelp /> : null}
      {may('notify:read') ? <Alarms /> : null}
      <Section title={t('open')}>
        {!data && !error ? <Loading /> : null}
        {data && open.length === 0 ? <Empty title={t('none.title')} actions={actions}>{t('none.text')}</Empty> : null}
        {open.length > 0 ? <Incidents incidents={open} caption={t('open')} /> : null}
      </Section>
      {may('callup:preview') ? <ReadinessSection /> : null}
      {past.length > 0 ? <Section title={t('past')} actions={<ButtonLink to="/call-ups" look="outline">{t('all')}</ButtonLink>}><Incidents incidents={past} caption={t('past')} /></Section> : null}
    </Page>
  );
}
