// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A real call-up, or a drill (訓練) on the same path */
export type CallUpKind =
  | 'DRILL'
  | 'REAL';

/** Where a call-up (招集) stands */
export type CallUpState =
  | 'AWAITING_APPROVAL'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'FILLED'
  | 'OPEN';

export type IncidentState =
  | 'CLOSED'
  | 'OPEN';

/** TLP 2.0 label; AMBER_STRICT stands for AMBER+STRICT */
export type Tlp =
  | 'AMBER'
  | 'AMBER_STRICT'
  | 'CLEAR'
  | 'GREEN'
  | 'RED';

export type CoordinatorHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorHomeQuery = { readonly incidents: { readonly __typename: 'IncidentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean, readonly state: IncidentState, readonly createdAt: string, readonly closedAt: string | null, readonly presetCode: string | null, readonly callUps: { readonly __typename: 'CallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly createdAt: string, readonly launchedAt: string | null, readonly deadline: string, readonly filledAt: string | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly headCount: number, readonly assigned: number }> }> } }> }, readonly presets: ReadonlyArray<{ readonly __typename: 'Preset', readonly code: string, readonly kind: string, readonly nameJa: string, readonly nameEn: string, readonly severity: number, readonly lines: ReadonlyArray<{ readonly __typename: 'PresetLine', readonly headCount: number }> }> };
