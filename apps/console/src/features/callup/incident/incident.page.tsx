import { useQuery } from '@apollo/client/react';
import { IncidentPageDocument, type IncidentPageQuery } from '@muster/contract/callup';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLive } from '../../../shared/api/live.ts';
import { ButtonLink, DrillBand, Empty, Facts, Loading, Page, Section, SeverityLabel, StateLabel, Table, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel } from '../shared/state-label.tsx';
import { useWords } from '../shared/words.ts';
import { DraftNotice } from './draft.notice.tsx';
import { CloseIncident } from './close-incident.tsx';
import { useIncidentTexts } from './incident.texts.ts';

type Incident = NonNullable<IncidentPageQuery['incident']>;

function CallUps({ incident }: { incident: Incident }): ReactNode {
  const t = useIncidentTexts();
  const words = useWords();
  const language = useLanguage();
  const { may } = useSession();
  const begin = may('callup:launch') && incident.state === 'OPEN' ? <ButtonLink to={`/incidents/${incident.id}/call`}>{t('call')}</ButtonLink> : null;
  const sum = (of: (line: Incident['callUps']['nodes'][number]['lines'][number]) => number, lines: Incident['callUps']['nodes'][number]['lines']): number => lines.reduce((total, line) => total + of(line), 0);
  return (
    <Section title={t('callUps')} actions={begin}>
      {incident.callUps.nodes.length === 0 ? <Empty title={t('none')}>{t('noneText')}</Empty> : (
        <Table caption={t('callUps')} hideCaption rows={incident.callUps.nodes} rowKey={({ id }) => id} columns={[
          { key: 'code', title: t('code'), cell: ({ id, code }) => <Link to={`/call-ups/${id}`}>{words('callUp', { code })}</Link> },
          { key: 'state', title: t('state'), cell: ({ state }) => <CallUpStateLabel state={state} /> },
          { key: 'filled', title: t('filled'), number: true, cell: ({ lines }) => `${numberText(sum(({ assigned }) => assigned, lines))} / ${numberText(sum(({ headCount }) => headCount, lines))}` },
          { key: 'deadline', title: t('deadline'), cell: ({ deadline }) => momentText(language, deadline) },
          { key: 'by', title: t('by'), cell: ({ createdByName }) => createdByName },
        ]} />
      )}
    </Section>
  );
}

/** One incident: its facts and its call-ups. */
export default function IncidentPage(): ReactNode {
  const t = useIncidentTexts();
  const words = useWords();
  const language = useLanguage();
  const { may } = useSession();
  const titleOf = useIncidentTitle();
  const { incidentId } = useParams({ strict: false }) as { incidentId: string };
  const { data, error, refetch } = useQuery(IncidentPageDocument, { variables: { id: incidentId } });
  useLive([`incident:${incidentId}`], refetch);
  const incident = data?.incident;
  if (!incident) return <Page title={t('title', { code: '' })}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : <Loading />}</Page>;
  return (
    <Page title={t('title', { code: incident.code })} lead={titleOf(incident)} band={incident.drill ? <DrillBand /> : undefined}
      actions={may('incident:update') && incident.state === 'OPEN' ? <CloseIncident id={incident.id} open={incident.callUps.nodes.filter(({ state }) => state !== 'CLOSED' && state !== 'CANCELLED').map(({ code }) => words('callUp', { code }))} /> : null}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {may('callup:launch') && incident.state === 'OPEN' ? <DraftNotice incidentId={incident.id} /> : null}
      <CallUps incident={incident} />
      <Section title={t('facts')}>
        <Facts facts={[
          [t('state'), <StateLabel tone={incident.state === 'OPEN' ? 'active' : 'neutral'}>{words(`incident.${incident.state}`)}</StateLabel>],
          [t('severity'), <SeverityLabel severity={incident.severity} />], [t('tlp'), <TlpLabel tlp={incident.tlp} />],
          [t('opened'), momentText(language, incident.createdAt)],
          ...(incident.closedAt ? [[t('closed'), momentText(language, incident.closedAt)] as const] : []),
          [t('affected'), incident.affectedOrganisations.length > 0 ? incident.affectedOrganisations.map(({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn)).join(language === 'ja' ? '、' : ', ') : t('noSummary')],
          [t('summary'), incident.summary ? <span className="whitespace-pre-wrap">{incident.summary}</span> : t('noSummary')],
        ]} />
      </Section>
    </Page>
  );
}
