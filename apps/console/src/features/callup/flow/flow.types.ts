import type { CallFactsQuery, IncidentPageQuery } from '@muster/contract/callup';
import type { Draft } from './draft.ts';

export type Facts = CallFactsQuery;
export type Incident = NonNullable<IncidentPageQuery['incident']>;

/** What every step of the flow is given. */
export interface StepProps {
  incident: Incident;
  facts: Facts;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  onGo: (step: 'lines' | 'audience' | 'message' | 'send') => void;
}
