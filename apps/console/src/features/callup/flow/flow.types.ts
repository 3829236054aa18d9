import type { CallFactsQuery, IncidentPageQuery } from '@muster/contract/callup';
import type { Draft } from './draft.ts';
import type { LastPreview } from './use-preview.ts';

export type Facts = CallFactsQuery;
export type Incident = Pick<NonNullable<IncidentPageQuery['incident']>, 'id' | 'code' | 'title' | 'severity' | 'tlp' | 'drill' | 'presetCode'>;

/** What waits for approval and is being written anew. */
export interface Editing {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

/** What every step of the flow is given. */
export interface StepProps {
  incident: Incident;
  facts: Facts;
  draft: Draft;
  /** Null: a new call-up. */
  editing: Editing | null;
  /** Where the draft is kept. */
  place: string;
  last: LastPreview;
  change: (part: Partial<Draft>) => void;
  onGo: (step: 'lines' | 'audience' | 'message' | 'send') => void;
}
