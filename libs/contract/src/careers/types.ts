// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AbolitionInput = {
  readonly fiscalYear: number;
  readonly heads: number;
  /** YYYY-MM-DD */
  readonly onDay: string;
  readonly organisationId: string;
  /** The abolished post that went with it */
  readonly postId?: string | null | undefined;
};

/** TERM: the last day came; RETURNED: back to the body that somebody came from (帰任) */
export type AppointmentEnd =
  | 'DIED'
  | 'DISMISSED'
  | 'RESIGNED'
  | 'RETURNED'
  | 'TERM';

export type AppointmentInput = {
  /** One of the own people, or a candidate who accepted */
  readonly expertId: string;
  /** YYYY-MM-DD */
  readonly fromOn: string;
  /** The body or company to which the person returns */
  readonly homeId?: string | null | undefined;
  readonly kind: string;
  /** The membership of the registry ends with it */
  readonly leavesRegistry?: boolean;
  readonly organisationId: string;
  /** Left out where the law leaves it elsewhere, or it is not yet fixed */
  readonly pay?: AppointmentPayInput | null | undefined;
  /** The person holds it from the first day on */
  readonly postId?: string | null | undefined;
  /** The hiring slot for which the person accepted */
  readonly slotId?: string | null | undefined;
  /** Last day, YYYY-MM-DD */
  readonly untilOn?: string | null | undefined;
};

/** SCALE: by a table; DAILY_CAP: a rate for a day up to a table's; DAILY: a rate for a day; HOME: as at home; CONTRACT: as agreed, not kept here */
export type AppointmentPayBasis =
  | 'CONTRACT'
  | 'DAILY'
  | 'DAILY_CAP'
  | 'HOME'
  | 'SCALE';

export type AppointmentPayInput = {
  /** Yen */
  readonly dailyYen?: number | null | undefined;
  /** YYYY-MM-DD */
  readonly fromOn: string;
  readonly grade?: string | null | undefined;
  readonly scale?: string | null | undefined;
  /** Under the exception for which the law has a higher cap */
  readonly special?: boolean;
};

export type AppointmentRuleInput = {
  readonly beside?: ReadonlyArray<string>;
  readonly endsWithFiscalYear?: boolean;
  readonly homeBarred?: boolean;
  readonly kind: string;
  readonly lawEn: string;
  /** Act and article */
  readonly lawJa: string;
  readonly mostMonths?: number | null | undefined;
  readonly mostMonthsExtended?: number | null | undefined;
  readonly needsHome?: boolean;
  readonly needsMain?: boolean;
  readonly pay: AppointmentPayBasis;
  readonly payScales?: ReadonlyArray<string>;
  readonly sideJobs: SideJobRule;
  /** YYYY-MM-DD */
  readonly validFrom: string;
};

/** Free at an instant, or throughout from–until */
export type AvailableAt = {
  readonly from: string;
  /** Left out: the instant `from` */
  readonly until?: string | null | undefined;
};

/** 候補 → 面接 → 打診 → 受諾 → 任用, or 辞退 (DECLINED) and 見送り (DROPPED) */
export type CandidateState =
  | 'ACCEPTED'
  | 'APPOINTED'
  | 'DECLINED'
  | 'DROPPED'
  | 'INTERVIEWED'
  | 'OFFERED'
  | 'SHORTLISTED';

export type CandidateStepInput = {
  readonly candidateId: string;
  readonly note?: string | null | undefined;
  /** YYYY-MM-DD; APPOINTED: the first day of service */
  readonly onDay: string;
  /** DECLINED only */
  readonly reason?: DeclineReason | null | undefined;
  readonly step: CandidateState;
};

/** Why a plan ended */
export type CareerPlanEnd =
  | 'GIVEN_UP'
  | 'REACHED'
  | 'REPLACED';

export type CareerPlanInput = {
  /** One of the own people */
  readonly expertId: string;
  readonly organisationId: string;
  readonly targetCode: string;
  /** By when, YYYY-MM-DD */
  readonly targetOn: string;
  readonly trackCode: string;
};

/** PROPOSED by the body; AGREED by the person too */
export type CareerPlanState =
  | 'AGREED'
  | 'ENDED'
  | 'PROPOSED';

/** SLOTS by body and year; POSTS by body; VACANCY of every post; CANDIDATES by body; APPOINTMENTS: terms, extensions, vacancies, offers by body; ENDS of those in force by body; DECLINED: why offers were; PLANS: agreed, reached, returned by body */
export type CareerReportName =
  | 'APPOINTMENTS'
  | 'CANDIDATES'
  | 'DECLINED'
  | 'ENDS'
  | 'PLANS'
  | 'POSTS'
  | 'SLOTS'
  | 'VACANCY';

/** CERTIFICATE: an officer saw it; ONLINE, PRACTICAL: a course or exercise */
export type CredentialEvidenceKind =
  | 'CERTIFICATE'
  | 'ONLINE'
  | 'PRACTICAL';

/** What ends it: its own last day, or an exercise that is missing */
export type CredentialLimit =
  | 'EXPIRY'
  | 'ONLINE'
  | 'PRACTICAL';

/** EXPIRING: ends within 90 days */
export type CredentialStatus =
  | 'CURRENT'
  | 'EXPIRING'
  | 'LAPSED';

/** Why somebody declined an offer: pay, term, side job, place, work, employer, family, another offer */
export type DeclineReason =
  | 'EMPLOYER'
  | 'FAMILY'
  | 'OTHER'
  | 'OTHER_OFFER'
  | 'PAY'
  | 'PLACE'
  | 'SIDE_JOB'
  | 'TERM'
  | 'WORK';

/** Domestic, joint international, or a call-up drill of this platform, which is counted by itself */
export type ExerciseKind =
  | 'CALL_UP_DRILL'
  | 'DOMESTIC'
  | 'INTERNATIONAL';

export type ExerciseState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

/** Which experts to list: every filled field narrows the list */
export type ExpertFilter = {
  readonly availableAt?: AvailableAt | null | undefined;
  /** Blocks by Japanese or English name: any of them */
  readonly blocks?: ReadonlyArray<string> | null | undefined;
  /** ISO 639-1 codes: all of them */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** 1 to 4: at least this level in the role, or in any role */
  readonly minLevel?: number | null | undefined;
  /** Who belongs to it today, by his main affiliation or beside it */
  readonly organisationId?: string | null | undefined;
  /** JIS codes: any of them */
  readonly prefectureCodes?: ReadonlyArray<string> | null | undefined;
  /** A work role */
  readonly roleId?: string | null | undefined;
  readonly sector?: ExpertSector | null | undefined;
  /** Any of them */
  readonly status?: ReadonlyArray<ExpertStatus> | null | undefined;
  /** Names in kanji, kana or romaji; every word must occur, one character begins a name */
  readonly text?: string | null | undefined;
  /** Only skills that an officer has verified */
  readonly verifiedOnly?: boolean | null | undefined;
};

/** Whether an expert serves the state or a private employer */
export type ExpertSector =
  | 'PRIVATE'
  | 'PUBLIC';

/** Where an expert stands; only ACTIVE ones are called */
export type ExpertStatus =
  | 'ACTIVE'
  | 'APPLIED'
  | 'INVITED'
  | 'LAPSED'
  | 'LEFT'
  | 'SUSPENDED'
  | 'VETTING';

/** HOLDER: as the main post (専任); CONCURRENT: beside another (兼務); ACTING: stands in, and the post counts as vacant (事務取扱) */
export type HoldingKind =
  | 'ACTING'
  | 'CONCURRENT'
  | 'HOLDER';

/** What kind of body an organisation is */
export type OrganisationKind =
  | 'AGENCY'
  | 'AUTHORITY'
  | 'COMPANY'
  | 'INFRASTRUCTURE'
  | 'ISAC'
  | 'LOCAL_GOVERNMENT'
  | 'MINISTRY'
  | 'UNIVERSITY';

/** Took part, or showed (not) that he can */
export type PartResult =
  | 'FAILED'
  | 'PASSED'
  | 'TOOK_PART';

/** What an amount is paid for */
export type PayPeriod =
  | 'DAY'
  | 'MONTH';

export type PayRateInput = {
  readonly grade: string;
  readonly lawEn: string;
  /** Act and article */
  readonly lawJa: string;
  readonly per: PayPeriod;
  readonly scale: string;
  /** YYYY-MM-DD */
  readonly validFrom: string;
  readonly yen: number;
};

/** What was written down of a post */
export type PostChange =
  | 'ABOLISHED'
  | 'CHANGED'
  | 'FOUNDED';

export type PostDutyInput = {
  /** 1 to 4 */
  readonly level: number;
  readonly workRoleId: string;
};

export type PostHoldingInput = {
  /** One of the own people, or a candidate who accepted */
  readonly expertId?: string | null | undefined;
  /** YYYY-MM-DD */
  readonly fromOn: string;
  readonly kind: HoldingKind;
  readonly postId: string;
  /** For somebody who is not on the roster */
  readonly staffCode?: string | null | undefined;
  /** Last day, YYYY-MM-DD */
  readonly untilOn?: string | null | undefined;
};

export type PostInput = {
  readonly duties?: ReadonlyArray<PostDutyInput>;
  /** YYYY-MM-DD */
  readonly foundedOn: string;
  readonly organisationId: string;
  readonly rank: string;
  /** The abolished post in whose place it comes */
  readonly replacesId?: string | null | undefined;
  readonly securityManagement: boolean;
  readonly titleEn: string;
  readonly titleJa: string;
};

/** 政務, 幹部, 管理職, 担当, 一般 */
export type PostLayer =
  | 'EXECUTIVE'
  | 'GENERAL'
  | 'MANAGER'
  | 'OFFICER'
  | 'POLITICAL';

/** LABEL: who or what a row is about; SHARE: 0 to 1 */
export type ReportColumnKind =
  | 'COUNT'
  | 'DAYS'
  | 'LABEL'
  | 'SHARE';

/** POST: months in a post with that duty, or without one in any of security management; TENURE: months in any post of security; EXERCISE, SECONDMENT: how often; COURSE: attended; SKILL: verified */
export type RequirementKind =
  | 'COURSE'
  | 'EXERCISE'
  | 'POST'
  | 'SECONDMENT'
  | 'SKILL'
  | 'TENURE';

export type SideJobInput = {
  /** YYYY-MM-DD */
  readonly fromOn: string;
  readonly organisationId?: string | null | undefined;
  /** Last day, YYYY-MM-DD */
  readonly untilOn: string;
  /** For whom, and what; kept sealed */
  readonly work: string;
};

/** Whether work beside it needs leave */
export type SideJobRule =
  | 'FREE'
  | 'PERMISSION';

export type SlotEntryInput = {
  readonly heads: number;
  readonly kind: SlotEventKind;
  /** YYYY-MM-DD */
  readonly onDay: string;
  readonly slotId: string;
};

/** 要求 → 査定 → 措置 → 公募 → 充足 (FILLED) and 欠員 (VACATED); ABOLISHED: head count that the body gives up (定員削減・廃止) */
export type SlotEventKind =
  | 'ABOLISHED'
  | 'ADVERTISED'
  | 'ASSESSED'
  | 'FILLED'
  | 'GRANTED'
  | 'REQUESTED'
  | 'VACATED';

export type SlotRequestInput = {
  readonly fiscalYear: number;
  readonly heads: number;
  /** When it was asked for, YYYY-MM-DD */
  readonly onDay: string;
  readonly organisationId: string;
  readonly postId?: string | null | undefined;
  readonly rank: string;
  readonly titleEn: string;
  readonly titleJa: string;
};

/** Exercises that somebody might take part in */
export type SupposedExerciseInput = {
  readonly kind: string;
  /** 1 to 50 */
  readonly times: number;
};

/** A post that somebody might be given */
export type SupposedPostInput = {
  readonly duties?: ReadonlyArray<PostDutyInput>;
  /** 1 to 480 */
  readonly months: number;
  readonly securityManagement?: boolean;
};

/** A skill that might be verified */
export type SupposedSkillInput = {
  /** 1 to 4 */
  readonly level: number;
  readonly workRoleId: string;
};

/** How a last day was set */
export type TermChange =
  | 'EXTENDED'
  | 'GRANTED'
  | 'SHORTENED';

export type TlpLimitInput = {
  readonly basisEn: string;
  readonly basisJa: string;
  /** RED, AMBER+STRICT, AMBER, GREEN or CLEAR */
  readonly highest: string;
  /** Kind of appointment, or NONE */
  readonly standing: string;
  /** YYYY-MM-DD */
  readonly validFrom: string;
};

export type TrackRequirementInput = {
  readonly amount?: number;
  readonly kind: RequirementKind;
  readonly level?: number | null | undefined;
  readonly ref?: string | null | undefined;
};

export type TrackStepInput = {
  readonly after?: ReadonlyArray<string>;
  readonly code: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly requirements?: ReadonlyArray<TrackRequirementInput>;
};

export type TrackVersionInput = {
  readonly aimEn: string;
  readonly aimJa: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly steps: ReadonlyArray<TrackStepInput>;
  readonly trackCode: string;
  /** First day, YYYY-MM-DD; after that of the version before */
  readonly validFrom: string;
};

/** What might be done; posts are held one after the other from today on */
export type WhatIfInput = {
  readonly courses?: ReadonlyArray<string>;
  readonly exercises?: ReadonlyArray<SupposedExerciseInput>;
  readonly posts?: ReadonlyArray<SupposedPostInput>;
  /** 0 to 50 */
  readonly secondments?: number;
  readonly skills?: ReadonlyArray<SupposedSkillInput>;
};

export type AbolishPostMutationVariables = Exact<{
  id: string;
  version: number;
  on?: string | null | undefined;
}>;


export type AbolishPostMutation = { readonly abolishPost:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly version: number, readonly abolishedOn: string | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> }
   };

export type AgreeMyCareerPlanMutationVariables = Exact<{
  id: string;
}>;


export type AgreeMyCareerPlanMutation = { readonly agreeMyCareerPlan:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerPlan', readonly id: string, readonly state: CareerPlanState, readonly personAgreedAt: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type AnswerMyOfferMutationVariables = Exact<{
  id: string;
  accept: boolean;
  reason?: DeclineReason | null | undefined;
  note?: string | null | undefined;
}>;


export type AnswerMyOfferMutation = { readonly answerMyOffer:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyOffer', readonly id: string, readonly state: CandidateState, readonly steps: ReadonlyArray<{ readonly __typename: 'MyOfferStep', readonly kind: CandidateState, readonly onDay: string }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type AppointMutationVariables = Exact<{
  input: AppointmentInput;
}>;


export type AppointMutation = { readonly appoint:
    | { readonly __typename: 'Appointment', readonly id: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly version: number, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }
    | { readonly __typename: 'AppointmentRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly row: { readonly __typename: 'AppointmentLawRow', readonly key: string, readonly table: string, readonly validFrom: string, readonly law: string } | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type AppointmentLawQueryVariables = Exact<{ [key: string]: never; }>;


export type AppointmentLawQuery = { readonly appointmentLaw:
    | { readonly __typename: 'AppointmentLawBook', readonly on: string, readonly kinds: ReadonlyArray<{ readonly __typename: 'AppointmentKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly rules: ReadonlyArray<{ readonly __typename: 'AppointmentRule', readonly kind: string, readonly validFrom: string, readonly inForce: boolean, readonly mostMonths: number | null, readonly mostMonthsExtended: number | null, readonly endsWithFiscalYear: boolean, readonly needsHome: boolean, readonly needsMain: boolean, readonly pay: AppointmentPayBasis, readonly payScales: ReadonlyArray<string>, readonly law: string }>, readonly payRates: ReadonlyArray<{ readonly __typename: 'PayRate', readonly scale: string, readonly grade: string, readonly per: PayPeriod, readonly yen: number, readonly validFrom: string }> }
    | { readonly __typename: 'CareerEntryInvalid' }
   };

export type AppointmentQueryVariables = Exact<{
  id: string;
}>;


export type AppointmentQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly expertId: string | null, readonly organisationId: string, readonly kind: string, readonly fromOn: string, readonly grantedUntil: string | null, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly postId: string | null, readonly slotId: string | null, readonly homeId: string | null, readonly leavesRegistry: boolean, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly accessEndedAt: string | null, readonly version: number, readonly person: { readonly __typename: 'AppointedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly home: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> } | null, readonly appointmentLaw:
    | { readonly __typename: 'AppointmentLawBook', readonly kinds: ReadonlyArray<{ readonly __typename: 'AppointmentKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly rules: ReadonlyArray<{ readonly __typename: 'AppointmentRule', readonly kind: string, readonly validFrom: string, readonly inForce: boolean, readonly mostMonths: number | null, readonly mostMonthsExtended: number | null, readonly endsWithFiscalYear: boolean, readonly needsHome: boolean, readonly needsMain: boolean, readonly pay: AppointmentPayBasis, readonly payScales: ReadonlyArray<string>, readonly sideJobs: SideJobRule, readonly law: string }>, readonly payRates: ReadonlyArray<{ readonly __typename: 'PayRate', readonly scale: string, readonly grade: string, readonly per: PayPeriod, readonly yen: number, readonly validFrom: string }> }
    | { readonly __typename: 'CareerEntryInvalid' }
   };

export type AppointmentsQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  endingWithinMonths?: number | null | undefined;
  past: boolean;
  after?: string | null | undefined;
}>;


export type AppointmentsQuery = { readonly appointments: { readonly __typename: 'AppointmentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly kind: string, readonly organisationId: string, readonly fromOn: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly person: { readonly __typename: 'AppointedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly home: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> }, readonly appointmentLaw:
    | { readonly __typename: 'AppointmentLawBook', readonly kinds: ReadonlyArray<{ readonly __typename: 'AppointmentKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }> }
    | { readonly __typename: 'CareerEntryInvalid' }
   };

export type CareerBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerBodiesQuery = { readonly careerBodies: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameEn: string }>, readonly postRanks: ReadonlyArray<{ readonly __typename: 'PostRank', readonly code: string, readonly layer: PostLayer, readonly nameJa: string, readonly nameEn: string, readonly validFrom: string, readonly validTo: string | null }> };

export type CareerFiguresQueryVariables = Exact<{
  fiscalYear: number;
  organisationId?: string | null | undefined;
}>;


export type CareerFiguresQuery = { readonly appointmentFigures:
    | { readonly __typename: 'AppointmentFigures', readonly fiscalYear: number, readonly figures: ReadonlyArray<{ readonly __typename: 'CareerFigure', readonly code: string, readonly name: string, readonly value: number | null, readonly unit: string, readonly denominator: number, readonly definition: string, readonly denominatorIs: string, readonly source: string, readonly asOf: string }>, readonly declined: ReadonlyArray<{ readonly __typename: 'DeclinedFor', readonly reason: string, readonly count: number | null }> }
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
  , readonly careerPlanFigures:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerPlanFigures', readonly fiscalYear: number, readonly figures: ReadonlyArray<{ readonly __typename: 'CareerFigure', readonly code: string, readonly name: string, readonly value: number | null, readonly unit: string, readonly denominator: number, readonly definition: string, readonly denominatorIs: string, readonly source: string, readonly asOf: string }> }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CareerPlanQueryVariables = Exact<{
  id: string;
}>;


export type CareerPlanQuery = { readonly careerPlan: { readonly __typename: 'CareerPlan', readonly id: string, readonly expertId: string, readonly organisationId: string, readonly trackCode: string, readonly trackVersion: number, readonly targetCode: string, readonly targetOn: string, readonly state: CareerPlanState, readonly madeAt: string, readonly personAgreedAt: string | null, readonly endedAt: string | null, readonly endedWhy: CareerPlanEnd | null, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly progress: { readonly __typename: 'CareerProgress', readonly on: string, readonly share: number, readonly next: { readonly __typename: 'TrackStepProgress', readonly code: string, readonly met: boolean, readonly reached: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementProgress', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number, readonly have: number, readonly need: number, readonly met: boolean }> } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'TrackStepProgress', readonly code: string, readonly met: boolean, readonly reached: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementProgress', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number, readonly have: number, readonly need: number, readonly met: boolean }> }> }, readonly suggestions: ReadonlyArray<{ readonly __typename: 'PostSuggestion', readonly postId: string, readonly organisationId: string, readonly titleJa: string, readonly titleEn: string, readonly ability: number, readonly growth: number, readonly fit: number, readonly advertised: boolean }> } | null, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly courses: ReadonlyArray<{ readonly __typename: 'Course', readonly id: string, readonly code: string, readonly titleJa: string, readonly titleEn: string }> };

export type CareerPlansQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  past: boolean;
  after?: string | null | undefined;
}>;


export type CareerPlansQuery = { readonly careerPlans: { readonly __typename: 'CareerPlanConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'CareerPlan', readonly id: string, readonly expertId: string, readonly organisationId: string, readonly trackCode: string, readonly trackVersion: number, readonly targetCode: string, readonly targetOn: string, readonly state: CareerPlanState, readonly endedWhy: CareerPlanEnd | null, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly progress: { readonly __typename: 'CareerProgress', readonly share: number, readonly on: string } }> }, readonly careerTracks: ReadonlyArray<{ readonly __typename: 'CareerTrack', readonly id: string, readonly trackCode: string, readonly version: number, readonly nameJa: string, readonly nameEn: string, readonly aimJa: string, readonly aimEn: string, readonly validFrom: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TrackStep', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly after: ReadonlyArray<string>, readonly requirements: ReadonlyArray<{ readonly __typename: 'TrackRequirement', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number }> }> }>, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type CareerReportQueryVariables = Exact<{
  name: CareerReportName;
  fiscalYear: number;
}>;


export type CareerReportQuery = { readonly careerReport:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerReport', readonly title: string, readonly scope: string, readonly source: string, readonly asOf: string, readonly rows: ReadonlyArray<ReadonlyArray<string>>, readonly columns: ReadonlyArray<{ readonly __typename: 'CareerReportColumn', readonly kind: ReportColumnKind, readonly label: string, readonly definition: string | null, readonly denominator: string | null }> }
   };

export type ChangeAppointmentPayMutationVariables = Exact<{
  id: string;
  version: number;
  pay: AppointmentPayInput;
}>;


export type ChangeAppointmentPayMutation = { readonly changeAppointmentPay:
    | { readonly __typename: 'Appointment', readonly id: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly version: number, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }
    | { readonly __typename: 'AppointmentRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly row: { readonly __typename: 'AppointmentLawRow', readonly key: string, readonly table: string, readonly validFrom: string, readonly law: string } | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndAppointmentMutationVariables = Exact<{
  id: string;
  version: number;
  lastDay: string;
  how: AppointmentEnd;
}>;


export type EndAppointmentMutation = { readonly endAppointment:
    | { readonly __typename: 'Appointment', readonly id: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly version: number, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }
    | { readonly __typename: 'AppointmentRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly row: { readonly __typename: 'AppointmentLawRow', readonly key: string, readonly table: string, readonly validFrom: string, readonly law: string } | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndCareerPlanMutationVariables = Exact<{
  id: string;
  why: CareerPlanEnd;
}>;


export type EndCareerPlanMutation = { readonly endCareerPlan:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerPlan', readonly id: string, readonly state: CareerPlanState, readonly endedWhy: CareerPlanEnd | null, readonly endedAt: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndPostHoldingMutationVariables = Exact<{
  holdingId: string;
  lastDay: string;
}>;


export type EndPostHoldingMutation = { readonly endPostHolding:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly version: number, readonly abolishedOn: string | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> }
   };

export type ExtendAppointmentMutationVariables = Exact<{
  id: string;
  version: number;
  untilOn: string;
}>;


export type ExtendAppointmentMutation = { readonly extendAppointment:
    | { readonly __typename: 'Appointment', readonly id: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly version: number, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }
    | { readonly __typename: 'AppointmentRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly row: { readonly __typename: 'AppointmentLawRow', readonly key: string, readonly table: string, readonly validFrom: string, readonly law: string } | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type FoundPostMutationVariables = Exact<{
  input: PostInput;
}>;


export type FoundPostMutation = { readonly foundPost:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly version: number, readonly abolishedOn: string | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> }
   };

export type HoldPostMutationVariables = Exact<{
  input: PostHoldingInput;
}>;


export type HoldPostMutation = { readonly holdPost:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly version: number, readonly abolishedOn: string | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> }
   };

export type LawBookQueryVariables = Exact<{ [key: string]: never; }>;


export type LawBookQuery = { readonly appointmentLaw:
    | { readonly __typename: 'AppointmentLawBook', readonly on: string, readonly kinds: ReadonlyArray<{ readonly __typename: 'AppointmentKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly rules: ReadonlyArray<{ readonly __typename: 'AppointmentRule', readonly kind: string, readonly validFrom: string, readonly inForce: boolean, readonly mostMonths: number | null, readonly mostMonthsExtended: number | null, readonly endsWithFiscalYear: boolean, readonly beside: ReadonlyArray<string>, readonly needsMain: boolean, readonly needsHome: boolean, readonly homeBarred: boolean, readonly pay: AppointmentPayBasis, readonly payScales: ReadonlyArray<string>, readonly sideJobs: SideJobRule, readonly law: string }>, readonly payRates: ReadonlyArray<{ readonly __typename: 'PayRate', readonly scale: string, readonly grade: string, readonly per: PayPeriod, readonly yen: number, readonly validFrom: string, readonly law: string }>, readonly tlpLimits: ReadonlyArray<{ readonly __typename: 'TlpLimit', readonly standing: string, readonly validFrom: string, readonly highest: string, readonly basis: string }> }
    | { readonly __typename: 'CareerEntryInvalid' }
   };

export type MyCareerQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCareerQuery = { readonly myOffers: ReadonlyArray<{ readonly __typename: 'MyOffer', readonly id: string, readonly organisationId: string, readonly fiscalYear: number, readonly titleJa: string, readonly titleEn: string, readonly state: CandidateState, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'MyOfferStep', readonly kind: CandidateState, readonly onDay: string }> }>, readonly myAppointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly kind: string, readonly fromOn: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly endedHow: AppointmentEnd | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly home: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }>, readonly myCareerPlans: ReadonlyArray<{ readonly __typename: 'CareerPlan', readonly id: string, readonly organisationId: string, readonly trackCode: string, readonly trackVersion: number, readonly targetCode: string, readonly targetOn: string, readonly state: CareerPlanState, readonly madeAt: string, readonly personAgreedAt: string | null, readonly endedAt: string | null, readonly endedWhy: CareerPlanEnd | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly progress: { readonly __typename: 'CareerProgress', readonly on: string, readonly share: number, readonly next: { readonly __typename: 'TrackStepProgress', readonly code: string, readonly met: boolean, readonly reached: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementProgress', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number, readonly have: number, readonly need: number, readonly met: boolean }> } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'TrackStepProgress', readonly code: string, readonly met: boolean, readonly reached: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementProgress', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number, readonly have: number, readonly need: number, readonly met: boolean }> }> }, readonly suggestions: ReadonlyArray<{ readonly __typename: 'PostSuggestion', readonly postId: string, readonly organisationId: string, readonly titleJa: string, readonly titleEn: string, readonly ability: number, readonly growth: number, readonly fit: number, readonly advertised: boolean }> }>, readonly appointmentLaw:
    | { readonly __typename: 'AppointmentLawBook', readonly kinds: ReadonlyArray<{ readonly __typename: 'AppointmentKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }> }
    | { readonly __typename: 'CareerEntryInvalid' }
  , readonly myConsents: ReadonlyArray<{ readonly __typename: 'Consent', readonly code: string, readonly title: string, readonly purpose: string, readonly version: number, readonly given: boolean, readonly since: string | null }>, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type MyTrainingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTrainingQuery = { readonly myTraining: { readonly __typename: 'MyTraining', readonly attendances: ReadonlyArray<{ readonly __typename: 'MyAttendance', readonly code: string, readonly titleJa: string, readonly titleEn: string, readonly attendedOn: string }>, readonly parts: ReadonlyArray<{ readonly __typename: 'MyPart', readonly titleJa: string, readonly titleEn: string, readonly kind: ExerciseKind, readonly state: ExerciseState, readonly fromOn: string, readonly untilOn: string, readonly workRoleId: string | null, readonly result: PartResult }> } | null, readonly myCredentials:
    | { readonly __typename: 'CredentialFile', readonly expertId: string, readonly credentials: ReadonlyArray<{ readonly __typename: 'CredentialRecord', readonly code: string, readonly status: CredentialStatus, readonly until: string | null, readonly limit: CredentialLimit | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'CredentialEvidence', readonly id: string, readonly kind: CredentialEvidenceKind, readonly doneOn: string }> }> }
    | { readonly __typename: 'CredentialInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
  , readonly credentialKinds: ReadonlyArray<{ readonly __typename: 'CredentialKind', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly exerciseRuleJa: string | null, readonly exerciseRuleEn: string | null }> };

export type OfferPeopleQueryVariables = Exact<{
  workRoleId?: string | null | undefined;
  level: number;
  prefectureCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferPeopleQuery = { readonly offerPeople: { readonly __typename: 'OfferPersonConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'OfferPerson', readonly expertId: string, readonly prefectureCode: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly skills: ReadonlyArray<{ readonly __typename: 'OfferSkill', readonly workRoleId: string, readonly level: number, readonly verified: boolean }> }> }, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type BodiesNamedQueryVariables = Exact<{
  text: string;
}>;


export type BodiesNamedQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type OwnPeopleQueryVariables = Exact<{
  filter?: ExpertFilter | null | undefined;
}>;


export type OwnPeopleQuery = { readonly experts: { readonly __typename: 'ExpertConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> } };

export type PermitSideJobMutationVariables = Exact<{
  appointmentId: string;
  input: SideJobInput;
}>;


export type PermitSideJobMutation = { readonly permitSideJob:
    | { readonly __typename: 'Appointment', readonly id: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly version: number, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }
    | { readonly __typename: 'AppointmentRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly row: { readonly __typename: 'AppointmentLawRow', readonly key: string, readonly table: string, readonly validFrom: string, readonly law: string } | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type PostQueryVariables = Exact<{
  id: string;
}>;


export type PostQuery = { readonly post: { readonly __typename: 'Post', readonly id: string, readonly organisationId: string, readonly titleJa: string, readonly titleEn: string, readonly rank: string, readonly securityManagement: boolean, readonly foundedOn: string, readonly abolishedOn: string | null, readonly replacesId: string | null, readonly version: number, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> } | null, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type PostsQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  vacant?: boolean | null | undefined;
  securityManagement?: boolean | null | undefined;
  past: boolean;
  after?: string | null | undefined;
}>;


export type PostsQuery = { readonly posts: { readonly __typename: 'PostConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly organisationId: string, readonly titleJa: string, readonly titleEn: string, readonly rank: string, readonly securityManagement: boolean, readonly foundedOn: string, readonly abolishedOn: string | null, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly fromOn: string, readonly untilOn: string | null }> }> } };

export type ProposeCareerPlanMutationVariables = Exact<{
  input: CareerPlanInput;
}>;


export type ProposeCareerPlanMutation = { readonly proposeCareerPlan:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerPlan', readonly id: string, readonly state: CareerPlanState }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type PublishTrackMutationVariables = Exact<{
  input: TrackVersionInput;
}>;


export type PublishTrackMutation = { readonly publishTrack:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerTrack', readonly id: string, readonly trackCode: string, readonly version: number }
   };

export type RecordAppointmentRuleMutationVariables = Exact<{
  input: AppointmentRuleInput;
}>;


export type RecordAppointmentRuleMutation = { readonly recordAppointmentRule:
    | { readonly __typename: 'AppointmentLawBook', readonly on: string }
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordCandidateStepMutationVariables = Exact<{
  input: CandidateStepInput;
}>;


export type RecordCandidateStepMutation = { readonly recordCandidateStep:
    | { readonly __typename: 'Candidate', readonly id: string, readonly slotId: string, readonly expertId: string | null, readonly state: CandidateState, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'CandidateStep', readonly kind: CandidateState, readonly onDay: string, readonly reason: DeclineReason | null, readonly note: string | null, readonly at: string }> }
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordPayRatesMutationVariables = Exact<{
  rows: ReadonlyArray<PayRateInput> | PayRateInput;
}>;


export type RecordPayRatesMutation = { readonly recordPayRates:
    | { readonly __typename: 'AppointmentLawBook', readonly on: string }
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordSlotAbolitionMutationVariables = Exact<{
  input: AbolitionInput;
}>;


export type RecordSlotAbolitionMutation = { readonly recordSlotAbolition:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SlotAbolition', readonly organisationId: string, readonly fiscalYear: number, readonly entries: ReadonlyArray<{ readonly __typename: 'SlotEvent', readonly id: string, readonly heads: number, readonly onDay: string, readonly reverses: string | null }> }
   };

export type RecordSlotEntryMutationVariables = Exact<{
  input: SlotEntryInput;
}>;


export type RecordSlotEntryMutation = { readonly recordSlotEntry:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Slot', readonly id: string, readonly heads: { readonly __typename: 'SlotHeadCount', readonly requested: number, readonly assessed: number, readonly granted: number, readonly advertised: number, readonly filled: number, readonly abolished: number, readonly net: number, readonly open: number }, readonly ledger: ReadonlyArray<{ readonly __typename: 'SlotEvent', readonly id: string, readonly kind: SlotEventKind, readonly heads: number, readonly onDay: string, readonly candidateId: string | null, readonly reverses: string | null, readonly at: string }> }
   };

export type RecordTlpLimitMutationVariables = Exact<{
  input: TlpLimitInput;
}>;


export type RecordTlpLimitMutation = { readonly recordTlpLimit:
    | { readonly __typename: 'AppointmentLawBook', readonly on: string }
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RenamePostMutationVariables = Exact<{
  id: string;
  version: number;
  titleJa: string;
  titleEn: string;
}>;


export type RenamePostMutation = { readonly renamePost:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly version: number, readonly abolishedOn: string | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> }
   };

export type RequestSlotMutationVariables = Exact<{
  input: SlotRequestInput;
}>;


export type RequestSlotMutation = { readonly requestSlot:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Slot', readonly id: string, readonly heads: { readonly __typename: 'SlotHeadCount', readonly requested: number, readonly assessed: number, readonly granted: number, readonly advertised: number, readonly filled: number, readonly abolished: number, readonly net: number, readonly open: number }, readonly ledger: ReadonlyArray<{ readonly __typename: 'SlotEvent', readonly id: string, readonly kind: SlotEventKind, readonly heads: number, readonly onDay: string, readonly candidateId: string | null, readonly reverses: string | null, readonly at: string }> }
   };

export type SetPostDutiesMutationVariables = Exact<{
  id: string;
  version: number;
  fromOn: string;
  duties: ReadonlyArray<PostDutyInput> | PostDutyInput;
}>;


export type SetPostDutiesMutation = { readonly setPostDuties:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Post', readonly id: string, readonly titleJa: string, readonly titleEn: string, readonly version: number, readonly abolishedOn: string | null, readonly duties: ReadonlyArray<{ readonly __typename: 'PostDuty', readonly workRoleId: string, readonly level: number, readonly fromOn: string, readonly untilOn: string | null }>, readonly holdings: ReadonlyArray<{ readonly __typename: 'PostHolding', readonly id: string, readonly kind: HoldingKind, readonly expertId: string | null, readonly staffCode: string | null, readonly fromOn: string, readonly untilOn: string | null }>, readonly history: ReadonlyArray<{ readonly __typename: 'PostEvent', readonly what: PostChange, readonly titleJa: string, readonly titleEn: string, readonly abolishedOn: string | null, readonly at: string }> }
   };

export type ShortlistCandidateMutationVariables = Exact<{
  slotId: string;
  expertId: string;
}>;


export type ShortlistCandidateMutation = { readonly shortlistCandidate:
    | { readonly __typename: 'Candidate', readonly id: string, readonly slotId: string, readonly expertId: string | null, readonly state: CandidateState, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'CandidateStep', readonly kind: CandidateState, readonly onDay: string, readonly reason: DeclineReason | null, readonly note: string | null, readonly at: string }> }
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SlotQueryVariables = Exact<{
  id: string;
}>;


export type SlotQuery = { readonly slot: { readonly __typename: 'Slot', readonly id: string, readonly organisationId: string, readonly fiscalYear: number, readonly titleJa: string, readonly titleEn: string, readonly rank: string, readonly postId: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly heads: { readonly __typename: 'SlotHeadCount', readonly requested: number, readonly assessed: number, readonly granted: number, readonly advertised: number, readonly filled: number, readonly abolished: number, readonly net: number, readonly open: number }, readonly ledger: ReadonlyArray<{ readonly __typename: 'SlotEvent', readonly id: string, readonly kind: SlotEventKind, readonly heads: number, readonly onDay: string, readonly candidateId: string | null, readonly reverses: string | null, readonly at: string }> } | null, readonly candidates: ReadonlyArray<{ readonly __typename: 'Candidate', readonly id: string, readonly slotId: string, readonly expertId: string | null, readonly state: CandidateState, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'CandidateStep', readonly kind: CandidateState, readonly onDay: string, readonly reason: DeclineReason | null, readonly note: string | null, readonly at: string }> }> };

export type SlotsQueryVariables = Exact<{
  fiscalYear: number;
  organisationId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SlotsQuery = { readonly slots: { readonly __typename: 'SlotConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Slot', readonly id: string, readonly organisationId: string, readonly fiscalYear: number, readonly titleJa: string, readonly titleEn: string, readonly rank: string, readonly heads: { readonly __typename: 'SlotHeadCount', readonly requested: number, readonly assessed: number, readonly granted: number, readonly advertised: number, readonly filled: number, readonly abolished: number, readonly net: number, readonly open: number } }> }, readonly slotAbolitions: ReadonlyArray<{ readonly __typename: 'SlotAbolition', readonly organisationId: string, readonly fiscalYear: number, readonly entries: ReadonlyArray<{ readonly __typename: 'SlotEvent', readonly id: string, readonly heads: number, readonly onDay: string, readonly reverses: string | null }> }> };

export type TakeBackSlotEntryMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackSlotEntryMutation = { readonly takeBackSlotEntry:
    | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Slot', readonly id: string, readonly heads: { readonly __typename: 'SlotHeadCount', readonly requested: number, readonly assessed: number, readonly granted: number, readonly advertised: number, readonly filled: number, readonly abolished: number, readonly net: number, readonly open: number }, readonly ledger: ReadonlyArray<{ readonly __typename: 'SlotEvent', readonly id: string, readonly kind: SlotEventKind, readonly heads: number, readonly onDay: string, readonly candidateId: string | null, readonly reverses: string | null, readonly at: string }> }
    | { readonly __typename: 'SlotAbolition' }
   };

export type TrackVersionsQueryVariables = Exact<{
  trackCode: string;
}>;


export type TrackVersionsQuery = { readonly careerTracks: ReadonlyArray<{ readonly __typename: 'CareerTrack', readonly id: string, readonly trackCode: string, readonly version: number, readonly nameJa: string, readonly nameEn: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TrackStep', readonly code: string, readonly nameJa: string, readonly nameEn: string }> }> };

export type TrackQueryVariables = Exact<{
  trackCode: string;
}>;


export type TrackQuery = { readonly careerTracks: ReadonlyArray<{ readonly __typename: 'CareerTrack', readonly id: string, readonly trackCode: string, readonly version: number, readonly nameJa: string, readonly nameEn: string, readonly aimJa: string, readonly aimEn: string, readonly validFrom: string, readonly steps: ReadonlyArray<{ readonly __typename: 'TrackStep', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly after: ReadonlyArray<string>, readonly requirements: ReadonlyArray<{ readonly __typename: 'TrackRequirement', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number }> }> }>, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly courses: ReadonlyArray<{ readonly __typename: 'Course', readonly id: string, readonly code: string, readonly titleJa: string, readonly titleEn: string }> };

export type WhatIfQueryVariables = Exact<{
  id: string;
  change: WhatIfInput;
}>;


export type WhatIfQuery = { readonly careerPlan: { readonly __typename: 'CareerPlan', readonly id: string, readonly whatIf:
      | { readonly __typename: 'CareerEntryInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
      | { readonly __typename: 'CareerProgress', readonly on: string, readonly share: number, readonly next: { readonly __typename: 'TrackStepProgress', readonly code: string, readonly met: boolean, readonly reached: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementProgress', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number, readonly have: number, readonly need: number, readonly met: boolean }> } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'TrackStepProgress', readonly code: string, readonly met: boolean, readonly reached: boolean, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementProgress', readonly kind: RequirementKind, readonly ref: string | null, readonly level: number | null, readonly amount: number, readonly have: number, readonly need: number, readonly met: boolean }> }> }
     } | null };

export type WithdrawSideJobMutationVariables = Exact<{
  sideJobId: string;
  fromOn: string;
}>;


export type WithdrawSideJobMutation = { readonly withdrawSideJob:
    | { readonly __typename: 'Appointment', readonly id: string, readonly untilOn: string | null, readonly daysLeft: number | null, readonly radar: string | null, readonly endedHow: AppointmentEnd | null, readonly closedAt: string | null, readonly version: number, readonly terms: ReadonlyArray<{ readonly __typename: 'AppointmentTerm', readonly what: TermChange, readonly untilOn: string | null, readonly ruleFrom: string, readonly at: string }>, readonly pay: ReadonlyArray<{ readonly __typename: 'AppointmentPay', readonly fromOn: string, readonly scale: string | null, readonly grade: string | null, readonly dailyYen: number | null, readonly special: boolean, readonly monthlyYen: number | null }>, readonly sideJobs: ReadonlyArray<{ readonly __typename: 'SideJob', readonly id: string, readonly work: string, readonly fromOn: string, readonly untilOn: string, readonly withdrawnOn: string | null }> }
    | { readonly __typename: 'AppointmentRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly row: { readonly __typename: 'AppointmentLawRow', readonly key: string, readonly table: string, readonly validFrom: string, readonly law: string } | null }
    | { readonly __typename: 'CareerRecordChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CareerRecordUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type WorkRoleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkRoleNamesQuery = { readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly category: string, readonly nameJa: string, readonly nameEn: string }> };
