import { useQuery } from '@apollo/client/react';
import { CallFactsDocument, IncidentPageDocument } from '@muster/contract/callup';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DrillBand, Loading, Page, SeverityLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { draftOfPreset, type Draft } from './draft.ts';
import { FlowSteps } from './flow.steps.tsx';
import { useFlowTexts } from './flow.texts.ts';
import type { Facts, Incident } from './flow.types.ts';

/** From the incident's preset. */
function beginning(incident: Incident, facts: Facts): Draft {
  const preset = facts.presets.find(({ code }) => code === incident.presetCode) ?? facts.presets.find(({ kind }) => (kind === 'DRILL') === incident.drill) ?? facts.presets[0]!;
  return draftOfPreset(preset, incident.drill, serverNow());
}

/** A call-up from its needs to its sending, in four steps. */
export default function FlowPage(): ReactNode {
  const t = useFlowTexts();
  const { incidentId } = useParams({ strict: false }) as { incidentId: string };
  const incident = useQuery(IncidentPageDocument, { variables: { id: incidentId } });
  const facts = useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' });
  const titleOf = useIncidentTitle();
  const error = incident.error ?? facts.error;
  const found = incident.data?.incident;
  return (
    <Page title={t('title')} band={found?.drill ? <DrillBand /> : undefined}
      lead={found ? <span className="flex flex-wrap items-center gap-2">{found.code} {titleOf(found)} <SeverityLabel severity={found.severity} /> <TlpLabel tlp={found.tlp} /></span> : undefined}>
      {error ? <Trouble error={error} onAgain={() => { void incident.refetch(); void facts.refetch(); }} /> : null}
      {found && facts.data ? <FlowSteps key={found.id} incident={found} facts={facts.data} editing={null} place={found.id} begin={() => beginning(found, facts.data!)} /> : error ? null : <Loading />}
    </Page>
  );
}
