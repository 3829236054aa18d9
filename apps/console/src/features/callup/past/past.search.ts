import type { CallUpFilter, IncidentFilter } from '@muster/contract/callup';

/** Where call-ups may stand, as people look for them. */
export const STAGES = ['ANY', 'AWAITING_APPROVAL', 'RUNNING', 'CLOSED', 'CANCELLED'] as const;
export const KINDS = ['ANY', 'REAL', 'DRILL'] as const;
/** Whether an incident is still being dealt with. */
export const INCIDENT_STATES = ['ANY', 'OPEN', 'CLOSED'] as const;

/** What somebody looks for; a link keeps what is not the ordinary. */
export interface Search {
  text: string;
  stage: (typeof STAGES)[number];
  kind: (typeof KINDS)[number];
  incident: (typeof INCIDENT_STATES)[number];
}

const known = <T extends string>(values: readonly [T, ...T[]], value: unknown): T => values.find((one) => one === value) ?? values[0];

/** The search of an address; what it does not know is left out. */
export function searchOf({ text, stage, kind, incident }: Record<string, unknown>): Search {
  // The router reads a number out of ?text=014.
  return { text: typeof text === 'string' || typeof text === 'number' ? String(text) : '', stage: known(STAGES, stage), kind: known(KINDS, kind), incident: known(INCIDENT_STATES, incident) };
}

/** The search as an address has it. */
export function addressOf(search: Search): Partial<Search> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value.trim() !== '' && value !== 'ANY'));
}

/** Which call-ups are meant. */
export function callUpFilter({ text, stage, kind, incident }: Search): CallUpFilter {
  const states = stage === 'ANY' ? {} : { states: stage === 'RUNNING' ? ['OPEN' as const, 'FILLED' as const] : [stage] };
  return { ...(text ? { text } : {}), ...states, ...(kind === 'ANY' ? {} : { kind }), ...(incident === 'ANY' ? {} : { incidentState: incident }) };
}

/** Which incidents are meant; where a call-up stands says nothing of its incident. */
export function incidentFilter({ text, kind, incident }: Search): IncidentFilter {
  return { ...(text ? { text } : {}), ...(kind === 'ANY' ? {} : { drill: kind === 'DRILL' }), ...(incident === 'ANY' ? {} : { state: incident }) };
}
