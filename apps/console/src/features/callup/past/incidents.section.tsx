import { useQuery } from '@apollo/client/react';
import { IncidentsFoundDocument, type IncidentsFoundQuery } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DrillMark, Empty, Section, SeverityLabel, StateLabel, Table, TlpLabel } from '../../../shared/parts/index.ts';
import { stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { useWords } from '../shared/words.ts';
import { Found } from './found.tsx';
import { incidentFilter, type Search } from './past.search.ts';
import { usePastTexts } from './past.texts.ts';

function Incidents({ incidents }: { incidents: IncidentsFoundQuery['incidents']['nodes'] }): ReactNode {
  const t = usePastTexts();
  const words = useWords();
  const language = useLanguage();
  const titleOf = useIncidentTitle();
  return (
    <Table caption={t('incidents')} hideCaption rows={incidents} rowKey={({ id }) => id} columns={[
      { key: 'code', title: t('code'), cell: ({ id, code }) => <Link to={`/incidents/${id}`}>{code}</Link> },
      { key: 'name', title: t('name'), wide: true, cell: (incident) => <>{incident.drill ? <><DrillMark /> </> : null}{titleOf(incident)}</> },
      { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={state === 'OPEN' ? 'active' : 'neutral'}>{words(`incident.${state}`)}</StateLabel> },
      { key: 'severity', title: t('severity'), cell: ({ severity }) => <SeverityLabel severity={severity} /> },
      { key: 'tlp', title: t('tlp'), cell: ({ tlp }) => <TlpLabel tlp={tlp} /> },
      { key: 'opened', title: t('opened'), cell: ({ createdAt }) => stampText(language, createdAt) },
      { key: 'closed', title: t('closed'), cell: ({ closedAt }) => (closedAt ? stampText(language, closedAt) : '—') },
    ]} />
  );
}

/** The incidents that are meant, whether anybody was called for them or not. */
export function IncidentsFound({ search }: { search: Search }): ReactNode {
  const t = usePastTexts();
  const filter = incidentFilter(search);
  const { data, error, loading, refetch, fetchMore } = useQuery(IncidentsFoundDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const found = data?.incidents;
  const more = () => fetchMore({
    variables: { after: found?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: { incidents: page } }) => ({ ...before, incidents: { ...page, nodes: [...before.incidents.nodes, ...page.nodes] } }),
  });
  const narrowed = Object.keys(filter).length > 0;
  return (
    <Section title={t('incidents')}>
      <Found key={JSON.stringify(filter)} {...{ found, error, loading }} onAgain={() => void refetch()} onMore={more} none={<Empty title={t(narrowed ? 'noIncidents' : 'noIncidentYet')}>{t(narrowed ? 'noneText' : 'nothingText')}</Empty>}>
        {(incidents) => <Incidents incidents={incidents} />}
      </Found>
    </Section>
  );
}
