// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AttendanceInput = {
  /** YYYY-MM-DD */
  readonly attendedOn: string;
  readonly courseId: string;
  /** The body's own number of the person */
  readonly number: string;
  readonly organisationId: string;
};

export type AttendanceListInput = {
  /** Write the good lines although there are bad ones */
  readonly acceptGood?: boolean;
  /** Only look, write nothing */
  readonly dryRun?: boolean;
  /** A CSV or XLSX file, base64 */
  readonly file: string;
};

export type CourseCredentialInput = {
  readonly code: string;
  readonly kind: CourseEvidence;
};

/** What an attendance proves for a credential */
export type CourseEvidence =
  | 'ONLINE'
  | 'PRACTICAL';

export type CourseInput = {
  readonly code: string;
  readonly countsMonths?: number | null | undefined;
  readonly credentials?: ReadonlyArray<CourseCredentialInput>;
  readonly forThePost?: boolean;
  /** Left out: a new course */
  readonly id?: string | null | undefined;
  readonly layers: ReadonlyArray<StaffLayer>;
  readonly titleEn: string;
  readonly titleJa: string;
  /** YYYY-MM-DD */
  readonly validFrom: string;
  /** YYYY-MM-DD */
  readonly validTo?: string | null | undefined;
  /** The version that was changed */
  readonly version?: number | null | undefined;
};

/** Why a layer has no share: nobody said how many there are, or more are known than were counted */
export type CoverageFault =
  | 'MORE_KNOWN_THAN_COUNTED'
  | 'NO_HEADCOUNT';

export type EventProgrammeInput = {
  /** YYYY-MM-DD */
  readonly beginsOn: string;
  readonly code: string;
  /** YYYY-MM-DD */
  readonly endsOn: string;
  /** Left out: a new one */
  readonly id?: string | null | undefined;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly organisationId?: string | null | undefined;
  /** London held five */
  readonly rehearsalsRequired?: number;
  /** The version that was changed */
  readonly version?: number | null | undefined;
};

export type ExerciseInput = {
  readonly credentialCodes?: ReadonlyArray<string>;
  /** YYYY-MM-DD */
  readonly fromOn: string;
  /** Left out: a new exercise */
  readonly id?: string | null | undefined;
  readonly kind: ExerciseKind;
  readonly language?: string;
  readonly ordinal?: number | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly partners?: ReadonlyArray<string>;
  readonly practical?: boolean;
  readonly programmeId?: string | null | undefined;
  readonly titleEn: string;
  readonly titleJa: string;
  /** Last day, YYYY-MM-DD */
  readonly untilOn: string;
  /** The version that was changed */
  readonly version?: number | null | undefined;
  readonly workRoleIds?: ReadonlyArray<string>;
};

/** Domestic, joint international, or a call-up drill of this platform, which is counted by itself */
export type ExerciseKind =
  | 'CALL_UP_DRILL'
  | 'DOMESTIC'
  | 'INTERNATIONAL';

export type ExercisePartInput = {
  readonly exerciseId: string;
  readonly expertId: string;
  readonly result: PartResult;
  readonly workRoleId?: string | null | undefined;
};

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

/** Took part, or showed (not) that he can */
export type PartResult =
  | 'FAILED'
  | 'PASSED'
  | 'TOOK_PART';

export type SeatDemandInput = {
  readonly exerciseId: string;
  readonly organisationId: string;
  /** A negative number takes back */
  readonly seats: number;
};

/** Offered by the host; demanded by, or filled from, a body or the segment */
export type SeatEventKind =
  | 'DEMANDED'
  | 'FILLED'
  | 'OFFERED';

export type SeatInput = {
  readonly exerciseId: string;
  readonly kind: SeatEventKind;
  /** Left out: the segment as a whole */
  readonly organisationId?: string | null | undefined;
  /** A negative number takes back */
  readonly seats: number;
  readonly segment: SeatSegment;
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

export type StaffTermInput = {
  /** The entry on the roster, where he has one */
  readonly expertId?: string | null | undefined;
  /** YYYY-MM-DD */
  readonly fromOn: string;
  readonly layer: StaffLayer;
  /** The body's own number of the person; no name */
  readonly number: string;
  readonly organisationId: string;
  /** The post that is taken over; whoever holds it ends the day before */
  readonly postId?: string | null | undefined;
  /** Last day, YYYY-MM-DD */
  readonly untilOn?: string | null | undefined;
};

export type CancelExerciseMutationVariables = Exact<{
  id: string;
}>;


export type CancelExerciseMutation = { readonly cancelExercise:
    | { readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly language: string, readonly partners: ReadonlyArray<string>, readonly practical: boolean, readonly programmeId: string | null, readonly ordinal: number | null, readonly workRoleIds: ReadonlyArray<string>, readonly credentialCodes: ReadonlyArray<string>, readonly findings: number, readonly openFindings: number, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }>, readonly partCounts: ReadonlyArray<{ readonly __typename: 'PartCount', readonly workRoleId: string | null, readonly people: number, readonly passed: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoursesQuery = { readonly courses: ReadonlyArray<{ readonly __typename: 'Course', readonly id: string, readonly code: string, readonly titleJa: string, readonly titleEn: string, readonly layers: ReadonlyArray<StaffLayer>, readonly countsMonths: number | null, readonly forThePost: boolean, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly credentials: ReadonlyArray<{ readonly __typename: 'CourseCredential', readonly code: string, readonly kind: CourseEvidence }> }> };

export type TrainingCoverageQueryVariables = Exact<{
  courseId: string;
  on?: string | null | undefined;
  organisationId?: string | null | undefined;
}>;


export type TrainingCoverageQuery = { readonly trainingCoverage:
    | { readonly __typename: 'TrainingCoverage', readonly on: string, readonly definitionJa: string, readonly definitionEn: string, readonly sourceJa: string, readonly sourceEn: string, readonly course: { readonly __typename: 'Course', readonly id: string }, readonly totals: ReadonlyArray<{ readonly __typename: 'LayerTotal', readonly layer: StaffLayer, readonly people: number, readonly attended: number, readonly leftOut: number }>, readonly bodies: ReadonlyArray<{ readonly __typename: 'LayerCoverage', readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly layer: StaffLayer, readonly people: number | null, readonly peopleFrom: string | null, readonly peopleSource: string | null, readonly known: number, readonly attended: number, readonly fault: CoverageFault | null }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CredentialNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CredentialNamesQuery = { readonly credentialKinds: ReadonlyArray<{ readonly __typename: 'CredentialKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type DemandSeatsMutationVariables = Exact<{
  input: SeatDemandInput;
}>;


export type DemandSeatsMutation = { readonly demandSeats:
    | { readonly __typename: 'Exercise', readonly id: string, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndStaffTermMutationVariables = Exact<{
  staffId: string;
  lastDay: string;
}>;


export type EndStaffTermMutation = { readonly endStaffTerm:
    | { readonly __typename: 'StaffEntry', readonly id: string, readonly number: string, readonly layer: StaffLayer, readonly postId: string | null, readonly fromOn: string, readonly untilOn: string | null }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EventOfExerciseQueryVariables = Exact<{
  id: string;
}>;


export type EventOfExerciseQuery = { readonly eventProgramme: { readonly __typename: 'EventProgramme', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly beginsOn: string, readonly endsOn: string, readonly held: number, readonly rehearsalsRequired: number, readonly missing: number, readonly openFindings: number, readonly ready: boolean } | null };

export type ExerciseFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExerciseFactsQuery = { readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly credentialKinds: ReadonlyArray<{ readonly __typename: 'CredentialKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly eventProgrammes: ReadonlyArray<{ readonly __typename: 'EventProgramme', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly beginsOn: string, readonly rehearsalsRequired: number, readonly rehearsals: ReadonlyArray<{ readonly __typename: 'Exercise', readonly id: string, readonly ordinal: number | null }> }> };

export type ExercisePartsQueryVariables = Exact<{
  id: string;
}>;


export type ExercisePartsQuery = { readonly exercise: { readonly __typename: 'Exercise', readonly id: string, readonly parts: ReadonlyArray<{ readonly __typename: 'ExercisePart', readonly expertId: string, readonly workRoleId: string | null, readonly result: PartResult, readonly byName: string | null, readonly at: string, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> } | null };

export type ExerciseQueryVariables = Exact<{
  id: string;
}>;


export type ExerciseQuery = { readonly exercise: { readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly language: string, readonly partners: ReadonlyArray<string>, readonly practical: boolean, readonly programmeId: string | null, readonly ordinal: number | null, readonly workRoleIds: ReadonlyArray<string>, readonly credentialCodes: ReadonlyArray<string>, readonly findings: number, readonly openFindings: number, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }>, readonly partCounts: ReadonlyArray<{ readonly __typename: 'PartCount', readonly workRoleId: string | null, readonly people: number, readonly passed: number }> } | null, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly credentialKinds: ReadonlyArray<{ readonly __typename: 'CredentialKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type ExercisesQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
}>;


export type ExercisesQuery = { readonly exercises: ReadonlyArray<{ readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly programmeId: string | null, readonly ordinal: number | null, readonly findings: number, readonly openFindings: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }> }>, readonly eventProgrammes: ReadonlyArray<{ readonly __typename: 'EventProgramme', readonly id: string, readonly code: string, readonly version: number, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly nameJa: string, readonly nameEn: string, readonly beginsOn: string, readonly endsOn: string, readonly held: number, readonly missing: number, readonly openFindings: number, readonly ready: boolean, readonly rehearsalsRequired: number, readonly rehearsals: ReadonlyArray<{ readonly __typename: 'Exercise', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly state: ExerciseState, readonly fromOn: string, readonly untilOn: string, readonly ordinal: number | null, readonly findings: number, readonly openFindings: number }> }> };

export type FindingsQueryVariables = Exact<{
  exerciseId: string;
}>;


export type FindingsQuery = { readonly findings: ReadonlyArray<{ readonly __typename: 'Finding', readonly id: string, readonly number: number, readonly text: string, readonly dueOn: string, readonly open: boolean, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly byName: string, readonly at: string, readonly moves: ReadonlyArray<{ readonly __typename: 'FindingMove', readonly act: FindingAct, readonly reason: string, readonly byName: string, readonly at: string }> }> };

export type HoldExerciseMutationVariables = Exact<{
  id: string;
}>;


export type HoldExerciseMutation = { readonly holdExercise:
    | { readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly language: string, readonly partners: ReadonlyArray<string>, readonly practical: boolean, readonly programmeId: string | null, readonly ordinal: number | null, readonly workRoleIds: ReadonlyArray<string>, readonly credentialCodes: ReadonlyArray<string>, readonly findings: number, readonly openFindings: number, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }>, readonly partCounts: ReadonlyArray<{ readonly __typename: 'PartCount', readonly workRoleId: string | null, readonly people: number, readonly passed: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ImportAttendanceMutationVariables = Exact<{
  input: AttendanceListInput;
}>;


export type ImportAttendanceMutation = { readonly importAttendance:
    | { readonly __typename: 'AttendanceImported', readonly lines: number, readonly fresh: number, readonly known: number, readonly bad: number, readonly notDone: number, readonly written: boolean, readonly problems: ReadonlyArray<{ readonly __typename: 'AttendanceProblem', readonly line: number, readonly column: string, readonly value: string | null, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type OrganisationsOfExercisesQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsOfExercisesQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type PeopleToRecordQueryVariables = Exact<{
  text: string;
}>;


export type PeopleToRecordQuery = { readonly experts: { readonly __typename: 'ExpertConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> } };

export type RecordAttendanceMutationVariables = Exact<{
  input: AttendanceInput;
}>;


export type RecordAttendanceMutation = { readonly recordAttendance:
    | { readonly __typename: 'AttendanceRecorded', readonly fresh: boolean }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordCourseMutationVariables = Exact<{
  input: CourseInput;
}>;


export type RecordCourseMutation = { readonly recordCourse:
    | { readonly __typename: 'Course', readonly id: string, readonly code: string, readonly titleJa: string, readonly titleEn: string, readonly layers: ReadonlyArray<StaffLayer>, readonly countsMonths: number | null, readonly forThePost: boolean, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly credentials: ReadonlyArray<{ readonly __typename: 'CourseCredential', readonly code: string, readonly kind: CourseEvidence }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordEventProgrammeMutationVariables = Exact<{
  input: EventProgrammeInput;
}>;


export type RecordEventProgrammeMutation = { readonly recordEventProgramme:
    | { readonly __typename: 'EventProgramme', readonly id: string, readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly beginsOn: string, readonly endsOn: string, readonly held: number, readonly missing: number, readonly openFindings: number, readonly ready: boolean, readonly rehearsalsRequired: number, readonly version: number }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordExercisePartMutationVariables = Exact<{
  input: ExercisePartInput;
}>;


export type RecordExercisePartMutation = { readonly recordExercisePart:
    | { readonly __typename: 'Exercise', readonly id: string, readonly partCounts: ReadonlyArray<{ readonly __typename: 'PartCount', readonly workRoleId: string | null, readonly people: number, readonly passed: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordExerciseMutationVariables = Exact<{
  input: ExerciseInput;
}>;


export type RecordExerciseMutation = { readonly recordExercise:
    | { readonly __typename: 'Exercise', readonly id: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly titleJa: string, readonly titleEn: string, readonly fromOn: string, readonly untilOn: string, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly language: string, readonly partners: ReadonlyArray<string>, readonly practical: boolean, readonly programmeId: string | null, readonly ordinal: number | null, readonly workRoleIds: ReadonlyArray<string>, readonly credentialCodes: ReadonlyArray<string>, readonly findings: number, readonly openFindings: number, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }>, readonly partCounts: ReadonlyArray<{ readonly __typename: 'PartCount', readonly workRoleId: string | null, readonly people: number, readonly passed: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordFindingMutationVariables = Exact<{
  input: FindingInput;
}>;


export type RecordFindingMutation = { readonly recordFinding:
    | { readonly __typename: 'Finding', readonly id: string, readonly number: number, readonly text: string, readonly dueOn: string, readonly open: boolean, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly byName: string, readonly at: string, readonly moves: ReadonlyArray<{ readonly __typename: 'FindingMove', readonly act: FindingAct, readonly reason: string, readonly byName: string, readonly at: string }> }
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

export type RecordSeatsMutationVariables = Exact<{
  input: SeatInput;
}>;


export type RecordSeatsMutation = { readonly recordSeats:
    | { readonly __typename: 'Exercise', readonly id: string, readonly version: number, readonly seats: ReadonlyArray<{ readonly __typename: 'SeatBalance', readonly segment: SeatSegment, readonly offered: number, readonly demanded: number, readonly filled: number, readonly unmet: number }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordStaffTermMutationVariables = Exact<{
  input: StaffTermInput;
}>;


export type RecordStaffTermMutation = { readonly recordStaffTerm:
    | { readonly __typename: 'StaffEntry', readonly id: string, readonly number: string, readonly layer: StaffLayer, readonly postId: string | null, readonly fromOn: string, readonly untilOn: string | null }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SettleFindingMutationVariables = Exact<{
  id: string;
  act: FindingAct;
  reason: string;
}>;


export type SettleFindingMutation = { readonly settleFinding:
    | { readonly __typename: 'Finding', readonly id: string, readonly number: number, readonly text: string, readonly dueOn: string, readonly open: boolean, readonly organisationId: string | null, readonly organisationJa: string | null, readonly organisationEn: string | null, readonly byName: string, readonly at: string, readonly moves: ReadonlyArray<{ readonly __typename: 'FindingMove', readonly act: FindingAct, readonly reason: string, readonly byName: string, readonly at: string }> }
    | { readonly __typename: 'TrainingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TrainingRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type StaffOfBodyQueryVariables = Exact<{
  organisationId: string;
}>;


export type StaffOfBodyQuery = { readonly staffOf: ReadonlyArray<{ readonly __typename: 'StaffEntry', readonly id: string, readonly organisationId: string, readonly number: string, readonly layer: StaffLayer, readonly postId: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly onRoster: boolean }>, readonly headcounts: ReadonlyArray<{ readonly __typename: 'Headcount', readonly id: string, readonly organisationId: string, readonly layer: StaffLayer, readonly fromOn: string, readonly people: number, readonly source: string }>, readonly posts: { readonly __typename: 'PostConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string }> } };
