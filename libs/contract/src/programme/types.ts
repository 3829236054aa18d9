// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MilestoneInput = {
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly linkId?: string | null | undefined;
  readonly linkKind?: MilestoneLink | null | undefined;
  readonly words: string;
};

/** Reached when the slot is filled, the post is held, everybody attended the course, the exercise was held */
export type MilestoneLink =
  | 'COURSE'
  | 'EXERCISE'
  | 'POST'
  | 'SLOT';

export type MilestoneState =
  | 'OPEN'
  | 'OVERDUE'
  | 'REACHED'
  | 'REACHED_LATE';

export type PledgeInput = {
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly indicatorCode: string;
  readonly milestones: ReadonlyArray<MilestoneInput>;
  readonly organisationId: string;
  /** A share from 0 to 1 */
  readonly value: number;
  readonly words: string;
};

/** The highest verified level of any skill */
export type RosterTier =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4';

export type MakePledgeMutationVariables = Exact<{
  input: PledgeInput;
}>;


export type MakePledgeMutation = { readonly makePledge:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null }> }
   };

export type ProgressBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressBoardQuery = { readonly progressBoard: { readonly __typename: 'ProgressBoard', readonly on: string | null, readonly figures: ReadonlyArray<{ readonly __typename: 'ProgressFigure', readonly organisationId: string | null, readonly tier: RosterTier | null, readonly value: number, readonly numerator: number, readonly denominator: number, readonly target: number | null, readonly gap: number | null, readonly onDay: string, readonly indicator: { readonly __typename: 'Indicator', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly definitionJa: string, readonly definitionEn: string, readonly denominatorJa: string, readonly denominatorEn: string, readonly sourceJa: string, readonly sourceEn: string, readonly better: string }, readonly benchmark: { readonly __typename: 'FigureBenchmark', readonly value: number, readonly bodies: number, readonly leaders: number, readonly methodJa: string, readonly methodEn: string } | null }> }, readonly progressTargets: ReadonlyArray<{ readonly __typename: 'ProgressTarget', readonly indicatorCode: string, readonly organisationId: string | null, readonly tier: RosterTier | null, readonly value: number, readonly dueOn: string, readonly basis: string }> };

export type ProgressPledgesQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type ProgressPledgesQuery = { readonly progressPledges: ReadonlyArray<{ readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null }> }> };

export type ReachMilestoneMutationVariables = Exact<{
  milestoneId: string;
}>;


export type ReachMilestoneMutation = { readonly reachMilestone:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null }> }
   };

export type RecomputeFiguresMutationVariables = Exact<{ [key: string]: never; }>;


export type RecomputeFiguresMutation = { readonly recomputeFigures: { readonly __typename: 'FiguresQueued', readonly on: string } };

export type WithdrawPledgeMutationVariables = Exact<{
  pledgeId: string;
  why: string;
}>;


export type WithdrawPledgeMutation = { readonly withdrawPledge:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null }> }
   };
