// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AttendanceListInput = {
  /** Write the good lines although there are bad ones */
  readonly acceptGood?: boolean;
  /** Only look, write nothing */
  readonly dryRun?: boolean;
  /** A CSV or XLSX file, base64 */
  readonly file: string;
};

/** Why a layer has no share: nobody said how many there are, or more are known than were counted */
export type CoverageFault =
  | 'MORE_KNOWN_THAN_COUNTED'
  | 'NO_HEADCOUNT';

/** Domestic, joint international, or a call-up drill of this platform, which is counted by itself */
export type ExerciseKind =
  | 'CALL_UP_DRILL'
  | 'DOMESTIC'
  | 'INTERNATIONAL';

export type ExerciseState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

/** Mended, accepted as a risk, or opened again */
export type FindingAct =
  | 'ACCEPTED'
  | 'MENDED'
  | 'REOPENED';

export type FindingInput = {
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly exerciseId: string;
  /** Who must mend it */
  readonly organisationId?: string | null | undefined;
  readonly text: string;
};

export type HeadcountInput = {
  /** YYYY-MM-DD */
  readonly fromOn: string;
  readonly layer: StaffLayer;
  readonly organisationId: string;
  readonly people: number;
  /** Where the number stands */
  readonly source: string;
};

export type SeatDemandInput = {
  readonly exerciseId: string;
  readonly organisationId: string;
  /** A negative number takes back */
  readonly seats: number;
};

/** Government, critical infrastructure, local government, small and medium enterprises, education */
export type SeatSegment =
  | 'EDUCATION'
  | 'GOVERNMENT'
  | 'INFRASTRUCTURE'
  | 'LOCAL_GOVERNMENT'
  | 'SME';

/** 政務, 幹部, 管理職, 担当, 一般 */
export type StaffLayer =
  | 'EXECUTIVE'
  | 'GENERAL'
  | 'MANAGER'
  | 'OFFICER'
  | 'POLITICAL';

export type CoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoursesQuery = { readonly courses: ReadonlyArray<{ readonly __typename: 'Course', readonly id: string, readonly code: string, readonly titleJa: string, readonly titleEn: string, readonly layers: ReadonlyArray<StaffLayer>, readonly countsMonths: number | null, readonly forThePost: boolean, readonly validFrom: string, readonly validTo: string | null }> };

export type TrainingCoverageQueryVariables = Exact<{
  courseId: string;
  on?: string | null | undefined;
  organisationId?: string | null | undefined;
}>;


export type TrainingCoverageQuery = { readonly trainingCoverage:
    | { readonly __typename: 'TrainingCoverage', readonly on: string, readonly definitionJa: string, readonly definitionEn: string, readonly course: { readonly __typename: 'Course', readonly id: string }, readonly totals: ReadonlyArray<{ readonly __typename: 'LayerTotal', readonly layer: StaffLayer, readonly people: number, readonly attended: number, readonly leftOut: number }>, readonly bodies: ReadonlyArray<{ readonly __typename: 'LayerCoverage', readonly organisationId: string, readonly layer: StaffLayer, readonly people: number | null, readonly peopleFrom: string | null, readonly peopleSource: string | null, readonly known: number, readonly attended: number, readonly fault: CoverageFault | null }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type DemandSeatsMutationVariables = Exact<{
  input: SeatDemandInput;
}>;


export type DemandSeatsMutation = { readonly demandSeats:
    | { readonly __typename: 'Exercise', readonly id: string, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ExerciseQueryVariables = Exact<{
  id: string;
}>;


export type ExerciseQuery = { readonly exercise: { readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly language: string, readonly partners: ReadonlyArray<string>, readonly practical: boolean, readonly programmeId: string | null, readonly ordinal: number | null, readonly workRoleIds: ReadonlyArray<string>, readonly credentialCodes: ReadonlyArray<string>, readonly findings: number, readonly openFindings: number, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }>, readonly partCounts: ReadonlyArray<{ readonly __typename: 'PartCount', readonly workRoleId: string | null, readonly people: number, readonly passed: number }> } | null, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type ExercisesQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
}>;


export type ExercisesQuery = { readonly exercises: ReadonlyArray<{ readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly programmeId: string | null, readonly ordinal: number | null, readonly findings: number, readonly openFindings: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }> }>, readonly eventProgrammes: ReadonlyArray<{ readonly __typename: 'EventProgramme', readonly id: string, readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly beginsOn: string, readonly endsOn: string, readonly held: number, readonly missing: number, readonly openFindings: number, readonly ready: boolean, readonly rehearsalsRequired: number, readonly rehearsals: ReadonlyArray<{ readonly __typename: 'Exercise', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly state: ExerciseState, readonly fromOn: string, readonly ordinal: number | null, readonly findings: number, readonly openFindings: number }> }> };

export type FindingsQueryVariables = Exact<{
  exerciseId: string;
}>;


export type FindingsQuery = { readonly findings: ReadonlyArray<{ readonly __typename: 'Finding', readonly id: string, readonly number: number, readonly text: string, readonly dueOn: string, readonly open: boolean, readonly organisationId: string | null, readonly byName: string, readonly at: string, readonly moves: ReadonlyArray<{ readonly __typename: 'FindingMove', readonly act: FindingAct, readonly reason: string, readonly byName: string, readonly at: string }> }> };

export type ImportAttendanceMutationVariables = Exact<{
  input: AttendanceListInput;
}>;


export type ImportAttendanceMutation = { readonly importAttendance:
    | { readonly __typename: 'AttendanceImported', readonly lines: number, readonly fresh: number, readonly known: number, readonly bad: number, readonly notDone: number, readonly written: boolean, readonly problems: ReadonlyArray<{ readonly __typename: 'AttendanceProblem', readonly line: number, readonly column: string, readonly value: string | null, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordFindingMutationVariables = Exact<{
  input: FindingInput;
}>;


export type RecordFindingMutation = { readonly recordFinding:
    | { readonly __typename: 'Finding', readonly id: string, readonly number: number, readonly text: string, readonly dueOn: string, readonly open: boolean, readonly organisationId: string | null, readonly byName: string, readonly at: string, readonly moves: ReadonlyArray<{ readonly __typename: 'FindingMove', readonly act: FindingAct, readonly reason: string, readonly byName: string, readonly at: string }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordHeadcountMutationVariables = Exact<{
  input: HeadcountInput;
}>;


export type RecordHeadcountMutation = { readonly recordHeadcount:
    | { readonly __typename: 'Headcount', readonly id: string, readonly organisationId: string, readonly layer: StaffLayer, readonly fromOn: string, readonly people: number, readonly source: string }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SettleFindingMutationVariables = Exact<{
  id: string;
  act: FindingAct;
  reason: string;
}>;


export type SettleFindingMutation = { readonly settleFinding:
    | { readonly __typename: 'Finding', readonly id: string, readonly number: number, readonly text: string, readonly dueOn: string, readonly open: boolean, readonly organisationId: string | null, readonly byName: string, readonly at: string, readonly moves: ReadonlyArray<{ readonly __typename: 'FindingMove', readonly act: FindingAct, readonly reason: string, readonly byName: string, readonly at: string }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };
