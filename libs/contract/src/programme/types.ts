// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Bodies that are measured against each other: of the national government, or local governments */
export type BenchmarkPeers =
  | 'LOCAL_GOVERNMENT'
  | 'MINISTRY';

export type ExerciseState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type FigureCommentInput = {
  readonly indicatorCode: string;
  readonly organisationId: string;
  readonly snapshotId: string;
  readonly words: string;
};

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

/** Before a milestone falls due, or after it has */
export type NudgeKind =
  | 'DUE_SOON'
  | 'OVERDUE';

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

export type ProgressTargetInput = {
  readonly basis: string;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly indicatorCode: string;
  readonly organisationId?: string | null | undefined;
  readonly tier?: RosterTier | null | undefined;
  readonly value: number;
};

/** The highest verified level of any skill */
export type RosterTier =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4';

export type CommentOnFigureMutationVariables = Exact<{
  input: FigureCommentInput;
}>;


export type CommentOnFigureMutation = { readonly commentOnFigure:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressSnapshot', readonly id: string, readonly comments: ReadonlyArray<{ readonly __typename: 'FigureComment', readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly indicatorCode: string, readonly words: string, readonly byName: string, readonly at: string }> }
   };

export type MakePledgeMutationVariables = Exact<{
  input: PledgeInput;
}>;


export type MakePledgeMutation = { readonly makePledge:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null, readonly linkId: string | null, readonly nudges: ReadonlyArray<{ readonly __typename: 'MilestoneNudge', readonly kind: NudgeKind, readonly people: number, readonly sent: number, readonly lastSentAt: string | null }> }> }
   };

export type PledgeLinksQueryVariables = Exact<{
  organisationId: string;
}>;


export type PledgeLinksQuery = { readonly posts: { readonly __typename: 'PostConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string }> }, readonly slots: { readonly __typename: 'SlotConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Slot', readonly id: string, readonly fiscalYear: number, readonly titleJa: string, readonly titleEn: string }> }, readonly courses: ReadonlyArray<{ readonly __typename: 'Course', readonly id: string, readonly code: string, readonly titleJa: string, readonly titleEn: string }>, readonly exercises: ReadonlyArray<{ readonly __typename: 'Exercise', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly state: ExerciseState, readonly fromOn: string }> };

export type ProgressBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressBoardQuery = { readonly progressBoard: { readonly __typename: 'ProgressBoard', readonly on: string | null, readonly figures: ReadonlyArray<{ readonly __typename: 'ProgressFigure', readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly tier: RosterTier | null, readonly value: number, readonly numerator: number, readonly denominator: number, readonly target: number | null, readonly gap: number | null, readonly onDay: string, readonly indicator: { readonly __typename: 'Indicator', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly definitionJa: string, readonly definitionEn: string, readonly denominatorJa: string, readonly denominatorEn: string, readonly sourceJa: string, readonly sourceEn: string, readonly better: string }, readonly benchmark: { readonly __typename: 'FigureBenchmark', readonly value: number, readonly peers: BenchmarkPeers, readonly bodies: number, readonly leaders: number, readonly methodJa: string, readonly methodEn: string } | null }> } };

export type ProgressPledgesQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type ProgressPledgesQuery = { readonly progressPledges: ReadonlyArray<{ readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null, readonly linkId: string | null, readonly nudges: ReadonlyArray<{ readonly __typename: 'MilestoneNudge', readonly kind: NudgeKind, readonly people: number, readonly sent: number, readonly lastSentAt: string | null }> }> }> };

export type ProgressTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressTargetsQuery = { readonly progressTargets: ReadonlyArray<{ readonly __typename: 'ProgressTarget', readonly indicatorCode: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly tier: RosterTier | null, readonly value: number, readonly dueOn: string, readonly basis: string }> };

export type ProgressYearQueryVariables = Exact<{
  fiscalYear: number;
}>;


export type ProgressYearQuery = { readonly progressSnapshots: ReadonlyArray<{ readonly __typename: 'ProgressSnapshot', readonly id: string, readonly fiscalYear: number, readonly asOf: string, readonly commentsUntil: string, readonly publishedAt: string | null, readonly figures: ReadonlyArray<{ readonly __typename: 'ProgressFigure', readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly tier: RosterTier | null, readonly value: number, readonly numerator: number, readonly denominator: number, readonly target: number | null, readonly gap: number | null, readonly onDay: string, readonly indicator: { readonly __typename: 'Indicator', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly definitionJa: string, readonly definitionEn: string, readonly denominatorJa: string, readonly denominatorEn: string, readonly sourceJa: string, readonly sourceEn: string, readonly better: string }, readonly benchmark: { readonly __typename: 'FigureBenchmark', readonly value: number, readonly peers: BenchmarkPeers, readonly bodies: number, readonly leaders: number, readonly methodJa: string, readonly methodEn: string } | null }>, readonly comments: ReadonlyArray<{ readonly __typename: 'FigureComment', readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly indicatorCode: string, readonly words: string, readonly byName: string, readonly at: string }> }> };

export type ProgressYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressYearsQuery = { readonly progressSnapshots: ReadonlyArray<{ readonly __typename: 'ProgressSnapshot', readonly id: string, readonly fiscalYear: number, readonly asOf: string, readonly commentsUntil: string, readonly publishedAt: string | null }> };

export type PublishProgressSnapshotMutationVariables = Exact<{
  snapshotId: string;
}>;


export type PublishProgressSnapshotMutation = { readonly publishProgressSnapshot:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressSnapshot', readonly id: string, readonly fiscalYear: number, readonly asOf: string, readonly commentsUntil: string, readonly publishedAt: string | null }
   };

export type ReachMilestoneMutationVariables = Exact<{
  milestoneId: string;
}>;


export type ReachMilestoneMutation = { readonly reachMilestone:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null, readonly linkId: string | null, readonly nudges: ReadonlyArray<{ readonly __typename: 'MilestoneNudge', readonly kind: NudgeKind, readonly people: number, readonly sent: number, readonly lastSentAt: string | null }> }> }
   };

export type RecomputeFiguresMutationVariables = Exact<{ [key: string]: never; }>;


export type RecomputeFiguresMutation = { readonly recomputeFigures: { readonly __typename: 'FiguresQueued', readonly on: string } };

export type SetProgressTargetMutationVariables = Exact<{
  input: ProgressTargetInput;
}>;


export type SetProgressTargetMutation = { readonly setProgressTarget:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressTarget', readonly indicatorCode: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly tier: RosterTier | null, readonly value: number, readonly dueOn: string, readonly basis: string }
   };

export type TakeProgressSnapshotMutationVariables = Exact<{
  fiscalYear: number;
  commentsUntil: string;
}>;


export type TakeProgressSnapshotMutation = { readonly takeProgressSnapshot:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressSnapshot', readonly id: string, readonly fiscalYear: number, readonly asOf: string, readonly commentsUntil: string, readonly publishedAt: string | null }
   };

export type WithdrawPledgeMutationVariables = Exact<{
  pledgeId: string;
  why: string;
}>;


export type WithdrawPledgeMutation = { readonly withdrawPledge:
    | { readonly __typename: 'ProgrammeInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgrammeRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProgressPledge', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly indicatorCode: string, readonly words: string, readonly value: number, readonly dueOn: string, readonly at: string, readonly byName: string, readonly withdrawnWhy: string | null, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly words: string, readonly dueOn: string, readonly reachedOn: string | null, readonly state: MilestoneState, readonly linkKind: MilestoneLink | null, readonly linkId: string | null, readonly nudges: ReadonlyArray<{ readonly __typename: 'MilestoneNudge', readonly kind: NudgeKind, readonly people: number, readonly sent: number, readonly lastSentAt: string | null }> }> }
   };
