// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Yes, yes from a time on, remote only, no (応諾 / 辞退) */
export type AnswerKind =
  | 'NO'
  | 'REMOTE_ONLY'
  | 'YES'
  | 'YES_FROM';

/** A pre-authorised rule */
export type ApprovalRuleInput = {
  /** 60 to 86400 */
  readonly confirmWithinSeconds: number;
  readonly fromAt: string;
  readonly maxRecipients: number;
  /** 0 to 4 */
  readonly maxSeverity: number;
  /** Left out: any incident */
  readonly presetCode?: string | null | undefined;
  readonly untilAt: string;
};

/** How the second person's decision on a call-up stands */
export type ApprovalState =
  | 'APPROVED'
  | 'CONFIRMED'
  | 'ENDED_UNDECIDED'
  | 'OVERDUE'
  | 'PENDING_CONFIRMATION'
  | 'WAITING';

/** Where an expert stands in the team (配置) */
export type Assignment =
  | 'ASSIGNED'
  | 'PROPOSED'
  | 'RELEASED'
  | 'RESERVE'
  | 'STOOD_DOWN';

/** Whom a call-up looks at; the criteria narrow each other. An empty filter or an emptied list means nobody. */
export type AudienceInput = {
  /** People added by hand; exclusions still hold */
  readonly addExpertIds?: ReadonlyArray<string> | null | undefined;
  /** Regional blocks (地方) by Japanese or English name */
  readonly blocks?: ReadonlyArray<string> | null | undefined;
  /** The whole roster; must be said in words */
  readonly everybody?: boolean | null | undefined;
  /** Every one of these languages, ISO 639-1 */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly organisationIds?: ReadonlyArray<string> | null | undefined;
  /** JIS codes */
  readonly prefectureCodes?: ReadonlyArray<string> | null | undefined;
  /** People left out by hand */
  readonly removeExpertIds?: ReadonlyArray<string> | null | undefined;
  /** Only people whose weekly pattern has them free when a line begins */
  readonly respectPattern?: boolean | null | undefined;
  readonly sector?: ExpertSector | null | undefined;
  /** Standing teams that are activated at this severity: who has a place in one today */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
  /** Count only skills that were verified */
  readonly verifiedOnly?: boolean | null | undefined;
  /** Also who has a place in a team that owes one of these mutual aid today; selects nobody without teamIds */
  readonly withMutualAid?: boolean | null | undefined;
};

export type BriefingInput = {
  readonly callUpId: string;
  readonly textEn: string;
  readonly textJa: string;
  readonly tlp: Tlp;
  /** The version that it becomes: one more than the newest */
  readonly version: number;
};

/** Which call-ups a list shows; what is left out does not narrow */
export type CallUpFilter = {
  /** Where its incident stands */
  readonly incidentState?: IncidentState | null | undefined;
  readonly kind?: CallUpKind | null | undefined;
  /** Any of these states */
  readonly states?: ReadonlyArray<CallUpState> | null | undefined;
  /** In the title or the number of the incident, or the number of the call-up */
  readonly text?: string | null | undefined;
};

/** A call-up as it is previewed and then launched; real or drill follows from the incident */
export type CallUpInput = {
  readonly audience: AudienceInput;
  readonly channels: ReadonlyArray<Channel>;
  /** Until when answers count */
  readonly deadline: string;
  readonly incidentId: string;
  /** What is needed; without a line nobody is called */
  readonly lines: ReadonlyArray<RequirementInput>;
  /** Until the one reminder to the silent; left out: none */
  readonly reminderAfterSeconds?: number | null | undefined;
  /** What the message says, TLP:CLEAR, English */
  readonly textEn: string;
  /** What the message says, TLP:CLEAR, Japanese */
  readonly textJa: string;
  /** Left out: later waves start by hand or on declines */
  readonly waveIntervalSeconds?: number | null | undefined;
  /** People per wave; left out: everybody at once */
  readonly waveSize?: number | null | undefined;
  readonly waveStop?: WaveStop;
};

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

/** The ways a message can leave */
export type Channel =
  | 'EMAIL'
  | 'SMS'
  | 'VOICE';

/** Where a message stands in the ledger */
export type DeliveryState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'CLAIMED'
  | 'DELIVERED'
  | 'EXPIRED'
  | 'FAILED'
  | 'QUEUED'
  | 'SENT'
  | 'SUPPRESSED'
  | 'UNDELIVERED'
  | 'UNKNOWN';

/** Why somebody whom the filter selects is not called: the first that applies, in this order. WITHHELD: private reasons of too few people to be told apart */
export type Exclusion =
  | 'ALREADY_BOOKED'
  | 'BLACKOUT'
  | 'CALLED_ENOUGH'
  | 'CONFLICT'
  | 'EMPLOYER_BLACKOUT'
  | 'EMPLOYER_NOTICE'
  | 'NOT_ACTIVE'
  | 'NOT_ELIGIBLE_LAST_DAY'
  | 'NO_CHANNEL'
  | 'NO_FITTING_LINE'
  | 'NO_REST'
  | 'OUTSIDE_PATTERN'
  | 'OVER_HOURS'
  | 'PAUSED'
  | 'QUIET_HOURS'
  | 'WITHHELD';

/** Whether an expert serves the state or a private employer */
export type ExpertSector =
  | 'PRIVATE'
  | 'PUBLIC';

/** Which incidents a list shows; what is left out does not narrow */
export type IncidentFilter = {
  /** Opened for a drill, or real */
  readonly drill?: boolean | null | undefined;
  readonly state?: IncidentState | null | undefined;
  /** In its title or number */
  readonly text?: string | null | undefined;
};

/** An incident as a coordinator opens it */
export type IncidentInput = {
  /** Experts in conflict with them are never called */
  readonly affectedOrganisationIds?: ReadonlyArray<string>;
  /** 訓練: every call-up of it is a drill */
  readonly drill?: boolean;
  readonly presetCode?: string | null | undefined;
  /** 0 to 4; left out: the preset's */
  readonly severity?: number | null | undefined;
  readonly summary?: string;
  readonly title: string;
  readonly tlp: Tlp;
};

export type IncidentState =
  | 'CLOSED'
  | 'OPEN';

export type InvitationFilter = {
  /** Any of these answers */
  readonly answers?: ReadonlyArray<AnswerKind> | null | undefined;
  /** Any of these assignments */
  readonly assignments?: ReadonlyArray<Assignment> | null | undefined;
  /** Only these people */
  readonly expertIds?: ReadonlyArray<string> | null | undefined;
  /** Only answers that came late, or only those in time */
  readonly late?: boolean | null | undefined;
  /** People who fit the line at this position */
  readonly line?: number | null | undefined;
  /** true: people who were called and gave no answer */
  readonly silent?: boolean | null | undefined;
  readonly wave?: number | null | undefined;
};

/** The confirmed people, them and the reserves, or everybody who was called */
export type NoticeAudience =
  | 'CALLED'
  | 'TEAM'
  | 'TEAM_AND_RESERVE';

export type NoticeInput = {
  readonly audience: NoticeAudience;
  readonly callUpId: string;
  readonly textEn: string;
  /** TLP:CLEAR; at most 10 SMS segments with the header */
  readonly textJa: string;
};

/** Where the work of a line is done */
export type Place =
  | 'EITHER'
  | 'ON_SITE'
  | 'REMOTE';

/** What a message is for */
export type Purpose =
  | 'BRIEFING'
  | 'CONFIRM'
  | 'HELP'
  | 'INVITE'
  | 'NOTICE'
  | 'REMINDER'
  | 'RESERVE'
  | 'STAND_DOWN'
  | 'UPDATE';

/** An answer that a coordinator heard by telephone or in person */
export type RecordAnswerInput = {
  readonly answer: AnswerKind;
  /** With YES_FROM */
  readonly arriveAt?: string | null | undefined;
  /** Given by the client: the same key twice stores one answer */
  readonly entryKey: string;
  readonly invitationId: string;
  /** How it was received, 1 to 500 characters */
  readonly note: string;
};

/** One line of what is needed */
export type RequirementInput = {
  /** Pledges and agreements that must be signed and hold on the last day, every one */
  readonly agreementCodes?: ReadonlyArray<string>;
  readonly attestationKind?: string | null | undefined;
  /** Credentials that must be current on the last day, every one */
  readonly credentialCodes?: ReadonlyArray<string>;
  readonly fromAt: string;
  readonly headCount: number;
  /** Every one of these languages, ISO 639-1 */
  readonly languages?: ReadonlyArray<string>;
  /** 1 to 4 */
  readonly minLevel?: number;
  readonly place: Place;
  /** JIS code of the place */
  readonly prefectureCode?: string | null | undefined;
  readonly reserveCount?: number;
  readonly untilAt: string;
  /** NICE v2 work role; left out: any role */
  readonly workRoleId?: string | null | undefined;
};

/** How far the invitation came with somebody who gave no answer */
export type SilentReach =
  | 'DELIVERED'
  | 'NOT_SENT'
  | 'SEEN'
  | 'SENT';

/** TLP 2.0 label; AMBER_STRICT stands for AMBER+STRICT */
export type Tlp =
  | 'AMBER'
  | 'AMBER_STRICT'
  | 'CLEAR'
  | 'GREEN'
  | 'RED';

/** Why a reply is left to a coordinator */
export type UnclearReplyReason =
  | 'BAD_TIME'
  | 'CODE_NOT_INVITED'
  | 'CODE_ONLY'
  | 'CONFLICT'
  | 'EMPTY'
  | 'HELP'
  | 'NOT_UNDERSTOOD'
  | 'NO_CALL_UP'
  | 'QUESTION'
  | 'SEVERAL_CODES'
  | 'SEVERAL_TIMES'
  | 'SHARED_NUMBER';

/** When later waves stop */
export type WaveStop =
  | 'FILLED'
  | 'FILLED_WITH_RESERVES'
  | 'NEVER';

export type ApprovalRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalRulesQuery = { readonly approvalRules: ReadonlyArray<{ readonly __typename: 'ApprovalRule', readonly id: string, readonly presetCode: string | null, readonly maxSeverity: number, readonly maxRecipients: number, readonly confirmWithinSeconds: number, readonly fromAt: string, readonly untilAt: string, readonly createdByName: string | null }>, readonly presets: ReadonlyArray<{ readonly __typename: 'Preset', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type ApproveCallUpAsDelegateMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ApproveCallUpAsDelegateMutation = { readonly approveCallUpAsDelegate:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly state: CallUpState, readonly version: number }
    | { readonly __typename: 'ChangedSince', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'EmptyAudience', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotYourOwn', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ApproveCallUpMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ApproveCallUpMutation = { readonly approveCallUp:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly state: CallUpState, readonly version: number }
    | { readonly __typename: 'ChangedSince', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'EmptyAudience', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotYourOwn', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type BoardAnswersQueryVariables = Exact<{
  id: string;
}>;


export type BoardAnswersQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly answersOverTime: ReadonlyArray<{ readonly __typename: 'AnswersSoFar', readonly at: string, readonly yes: number, readonly no: number }> } | null };

export type BoardMapQueryVariables = Exact<{
  id: string;
}>;


export type BoardMapQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly byPrefecture: ReadonlyArray<{ readonly __typename: 'PlaceOnBoard', readonly prefectureCode: string, readonly called: number, readonly yes: number, readonly assigned: number }> } | null, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type BoardPeopleBlindQueryVariables = Exact<{
  id: string;
  filter: InvitationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardPeopleBlindQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly invitations: { readonly __typename: 'InvitationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Invitation', readonly id: string, readonly rank: number, readonly wave: number, readonly answer: AnswerKind | null, readonly answeredAt: string | null, readonly answerChannel: string | null, readonly answerLate: boolean, readonly arriveAt: string | null, readonly seenAt: string | null, readonly unclearAt: string | null, readonly assignment: Assignment | null, readonly requirementPosition: number | null, readonly release: string, readonly appointment: { readonly __typename: 'AppointmentGate', readonly kind: string | null, readonly inForce: boolean, readonly tlpAllowed: boolean } | null }> } } | null };

export type BoardPeopleQueryVariables = Exact<{
  id: string;
  filter: InvitationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardPeopleQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly invitations: { readonly __typename: 'InvitationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Invitation', readonly id: string, readonly rank: number, readonly wave: number, readonly answer: AnswerKind | null, readonly answeredAt: string | null, readonly answerChannel: string | null, readonly answerLate: boolean, readonly arriveAt: string | null, readonly seenAt: string | null, readonly unclearAt: string | null, readonly assignment: Assignment | null, readonly requirementPosition: number | null, readonly release: string, readonly pledged: boolean, readonly appointment: { readonly __typename: 'AppointmentGate', readonly kind: string | null, readonly inForce: boolean, readonly tlpAllowed: boolean } | null, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly prefectureCode: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null } | null }> } } | null };

export type BoardQueryVariables = Exact<{
  id: string;
}>;


export type BoardQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly number: number, readonly kind: CallUpKind, readonly state: CallUpState, readonly authenticityCode: string, readonly channels: ReadonlyArray<Channel>, readonly createdAt: string, readonly createdByName: string | null, readonly launchedAt: string | null, readonly deadline: string, readonly filledAt: string | null, readonly endedAt: string | null, readonly endReason: string | null, readonly currentWave: number, readonly nextWaveAt: string | null, readonly waveSize: number | null, readonly waveStop: WaveStop, readonly version: number, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean } | null, readonly approval: { readonly __typename: 'CallUpApproval', readonly state: ApprovalState, readonly askedAt: string, readonly dueAt: string | null, readonly decidedAt: string | null, readonly circle: number } | null, readonly plan: { readonly __typename: 'CallUpPlan', readonly recipients: number, readonly expectedYes: number, readonly firstWave: number, readonly costYen: number, readonly segments: number, readonly secondsToSend: number, readonly curve: ReadonlyArray<{ readonly __typename: 'ForecastPoint', readonly minutes: number, readonly expectedYes: number }> } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly position: number, readonly workRoleId: string | null, readonly minLevel: number, readonly place: Place, readonly prefectureCode: string | null, readonly fromAt: string, readonly untilAt: string, readonly headCount: number, readonly reserveCount: number, readonly fitting: number, readonly yes: number, readonly assigned: number, readonly reserve: number, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }>, readonly funnel: { readonly __typename: 'Funnel', readonly recipients: number, readonly heldBack: number, readonly messages: number, readonly queued: number, readonly claimed: number, readonly unknown: number, readonly accepted: number, readonly sent: number, readonly delivered: number, readonly failed: number, readonly undelivered: number, readonly expired: number, readonly suppressed: number, readonly cancelled: number, readonly seen: number, readonly answered: number, readonly yes: number, readonly yesFrom: number, readonly remoteOnly: number, readonly no: number, readonly late: number, readonly unclear: number, readonly silent: number }, readonly timeline: { readonly __typename: 'TimelineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TimelineEvent', readonly id: string, readonly at: string, readonly kind: string, readonly actorName: string | null, readonly textJa: string, readonly textEn: string }> } } | null };

export type CallFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type CallFactsQuery = { readonly presets: ReadonlyArray<{ readonly __typename: 'Preset', readonly code: string, readonly kind: string, readonly nameJa: string, readonly nameEn: string, readonly severity: number, readonly textJa: string, readonly textEn: string, readonly lines: ReadonlyArray<{ readonly __typename: 'PresetLine', readonly position: number, readonly workRoleId: string | null, readonly minLevel: number, readonly headCount: number, readonly reserveCount: number, readonly place: Place, readonly durationHours: number, readonly attestationKind: string | null, readonly languages: ReadonlyArray<string> }> }>, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly category: string, readonly responder: string | null }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly blockJa: string, readonly blockEn: string }>, readonly attestationKinds: ReadonlyArray<{ readonly __typename: 'AttestationKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly teams: ReadonlyArray<{ readonly __typename: 'Team', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly leastSeverity: number, readonly inForce: boolean, readonly aid: ReadonlyArray<{ readonly __typename: 'TeamAid', readonly partnerId: string, readonly inForce: boolean }> }> };

export type CallUpsFoundQueryVariables = Exact<{
  filter: CallUpFilter;
  after?: string | null | undefined;
}>;


export type CallUpsFoundQuery = { readonly callUps: { readonly __typename: 'CallUpConnection', readonly totalCount: number, readonly titlesUnread: number | null, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly createdAt: string, readonly launchedAt: string | null, readonly endedAt: string | null, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly state: IncidentState } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly headCount: number, readonly assigned: number }> }> } };

export type CancelCallUpMutationVariables = Exact<{
  id: string;
  reason: string;
  quiet: boolean;
}>;


export type CancelCallUpMutation = { readonly cancelCallUp:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly state: CallUpState, readonly endedAt: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CloseCallUpMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
}>;


export type CloseCallUpMutation = { readonly closeCallUp:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly state: CallUpState, readonly endedAt: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CloseIncidentMutationVariables = Exact<{
  id: string;
}>;


export type CloseIncidentMutation = { readonly closeIncident:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Incident', readonly id: string, readonly state: IncidentState, readonly closedAt: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ConfirmAssignmentMutationVariables = Exact<{
  invitationId: string;
  position?: number | null | undefined;
}>;


export type ConfirmAssignmentMutation = { readonly confirmAssignment:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Invitation', readonly id: string, readonly assignment: Assignment | null, readonly requirementPosition: number | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ConfirmCallUpMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmCallUpMutation = { readonly confirmCallUp:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly state: CallUpState, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotYourOwn', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CreateApprovalRuleMutationVariables = Exact<{
  input: ApprovalRuleInput;
}>;


export type CreateApprovalRuleMutation = { readonly createApprovalRule:
    | { readonly __typename: 'ApprovalRule', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
   };

export type CreateIncidentMutationVariables = Exact<{
  input: IncidentInput;
}>;


export type CreateIncidentMutation = { readonly createIncident:
    | { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly drill: boolean, readonly severity: number }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
   };

export type DecisionQueryVariables = Exact<{
  id: string;
}>;


export type DecisionQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly number: number, readonly kind: CallUpKind, readonly state: CallUpState, readonly authenticityCode: string, readonly channels: ReadonlyArray<Channel>, readonly createdAt: string, readonly createdByName: string | null, readonly approvedAt: string | null, readonly approvedByName: string | null, readonly deadline: string, readonly endedAt: string | null, readonly endReason: string | null, readonly waveSize: number | null, readonly waveIntervalSeconds: number | null, readonly waveStop: WaveStop, readonly reminderAfterSeconds: number | null, readonly version: number, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean } | null, readonly audience: { readonly __typename: 'CallUpAudience', readonly everybody: boolean, readonly prefectureCodes: ReadonlyArray<string>, readonly blocks: ReadonlyArray<string>, readonly sector: ExpertSector | null, readonly organisationIds: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly withMutualAid: boolean, readonly languages: ReadonlyArray<string>, readonly addExpertIds: ReadonlyArray<string>, readonly removeExpertIds: ReadonlyArray<string>, readonly verifiedOnly: boolean, readonly respectPattern: boolean }, readonly approval: { readonly __typename: 'CallUpApproval', readonly state: ApprovalState, readonly round: number, readonly askedAt: string, readonly dueAt: string | null, readonly decidedAt: string | null } | null, readonly myDecision: { readonly __typename: 'DecisionRight', readonly author: boolean, readonly onBehalfOf: string | null, readonly onBehalfOfName: string | null }, readonly plan: { readonly __typename: 'CallUpPlan', readonly population: number, readonly recipients: number, readonly firstWave: number, readonly segments: number, readonly costYen: number, readonly secondsToSend: number, readonly expectedYes: number, readonly estimateNoteJa: string, readonly estimateNoteEn: string, readonly exclusions: ReadonlyArray<{ readonly __typename: 'ExclusionCount', readonly reason: Exclusion, readonly people: number }>, readonly channels: ReadonlyArray<{ readonly __typename: 'ChannelReach', readonly channel: Channel, readonly messages: number, readonly segments: number, readonly yen: number }> } | null, readonly timeline: { readonly __typename: 'TimelineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TimelineEvent', readonly id: string, readonly kind: string, readonly at: string, readonly actorName: string | null }> }, readonly sample: { readonly __typename: 'SampleText', readonly textJa: string, readonly textEn: string, readonly segmentsJa: number, readonly segmentsEn: number }, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly position: number, readonly workRoleId: string | null, readonly minLevel: number, readonly place: Place, readonly prefectureCode: string | null, readonly fromAt: string, readonly untilAt: string, readonly headCount: number, readonly reserveCount: number, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly prefecture: { readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string } | null }> } | null };

export type EditCallUpMutationVariables = Exact<{
  id: string;
  version: number;
  input: CallUpInput;
}>;


export type EditCallUpMutation = { readonly editCallUp:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AlreadyRunning', readonly callUpId: string, readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AudienceTooLarge', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly state: CallUpState, readonly version: number }
    | { readonly __typename: 'CannotSend', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'ChangedSince', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'EmptyAudience', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'IncidentClosed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EditedCallUpQueryVariables = Exact<{
  id: string;
}>;


export type EditedCallUpQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly version: number, readonly createdAt: string, readonly deadline: string, readonly channels: ReadonlyArray<Channel>, readonly textJa: string, readonly textEn: string, readonly waveSize: number | null, readonly waveIntervalSeconds: number | null, readonly waveStop: WaveStop, readonly reminderAfterSeconds: number | null, readonly audience: { readonly __typename: 'CallUpAudience', readonly everybody: boolean, readonly prefectureCodes: ReadonlyArray<string>, readonly blocks: ReadonlyArray<string>, readonly sector: ExpertSector | null, readonly organisationIds: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly withMutualAid: boolean, readonly languages: ReadonlyArray<string>, readonly addExpertIds: ReadonlyArray<string>, readonly removeExpertIds: ReadonlyArray<string>, readonly verifiedOnly: boolean, readonly respectPattern: boolean }, readonly approval: { readonly __typename: 'CallUpApproval', readonly askedAt: string } | null, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly position: number, readonly workRoleId: string | null, readonly minLevel: number, readonly headCount: number, readonly reserveCount: number, readonly place: Place, readonly prefectureCode: string | null, readonly fromAt: string, readonly untilAt: string, readonly attestationKind: string | null, readonly languages: ReadonlyArray<string>, readonly credentialCodes: ReadonlyArray<string>, readonly agreementCodes: ReadonlyArray<string> }> } | null };

export type EmployersToThankQueryVariables = Exact<{
  callUpId: string;
}>;


export type EmployersToThankQuery = { readonly employersToThank: ReadonlyArray<{ readonly __typename: 'EmployerToThank', readonly organisationId: string, readonly nameJa: string, readonly nameEn: string, readonly people: number, readonly hours: number, readonly letterPath: string }> };

export type EndApprovalRuleMutationVariables = Exact<{
  id: string;
}>;


export type EndApprovalRuleMutation = { readonly endApprovalRule:
    | { readonly __typename: 'ApprovalRule', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndDelegationMutationVariables = Exact<{
  id: string;
}>;


export type EndDelegationMutation = { readonly endDelegation:
    | { readonly __typename: 'Delegation', readonly id: string, readonly endedAt: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ExcludedPeopleQueryVariables = Exact<{
  input: CallUpInput;
  reason: Exclusion;
  purpose: string;
}>;


export type ExcludedPeopleQuery = { readonly excludedPeople:
    | { readonly __typename: 'EmptyAudience', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExcludedPeople', readonly total: number, readonly people: ReadonlyArray<{ readonly __typename: 'ExcludedPerson', readonly expertId: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }> }
    | { readonly __typename: 'IncidentClosed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PurposeMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ReasonNotNamed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ExpertNameQueryVariables = Exact<{
  id: string;
}>;


export type ExpertNameQuery = { readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null };

export type ExpertsNamedQueryVariables = Exact<{
  text: string;
}>;


export type ExpertsNamedQuery = { readonly experts: { readonly __typename: 'ExpertConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> } };

export type FireNextWaveMutationVariables = Exact<{
  id: string;
  size?: number | null | undefined;
}>;


export type FireNextWaveMutation = { readonly fireNextWave:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly state: CallUpState, readonly currentWave: number, readonly nextWaveAt: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type HoldInReserveMutationVariables = Exact<{
  invitationId: string;
  position?: number | null | undefined;
}>;


export type HoldInReserveMutation = { readonly holdInReserve:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Invitation', readonly id: string, readonly assignment: Assignment | null, readonly requirementPosition: number | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type HomeAlarmsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAlarmsQuery = { readonly providers: ReadonlyArray<{ readonly __typename: 'ProviderHealth', readonly channel: string, readonly provider: string | null, readonly state: string, readonly problem: string | null }>, readonly rosterReachability: { readonly __typename: 'RosterReachability', readonly people: number, readonly noWay: number, readonly oneWay: number }, readonly registryAlerts: { readonly __typename: 'RegistryAlertConnection', readonly totalCount: number }, readonly unclearReplies: { readonly __typename: 'UnclearReplyConnection', readonly totalCount: number } };

export type CoordinatorHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorHomeQuery = { readonly incidents: { readonly __typename: 'IncidentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean, readonly state: IncidentState, readonly createdAt: string, readonly closedAt: string | null, readonly callUps: { readonly __typename: 'CallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly createdAt: string, readonly launchedAt: string | null, readonly deadline: string, readonly filledAt: string | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly headCount: number, readonly assigned: number }> }> } }> } };

export type IncidentPageQueryVariables = Exact<{
  id: string;
}>;


export type IncidentPageQuery = { readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly summary: string, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean, readonly state: IncidentState, readonly createdAt: string, readonly closedAt: string | null, readonly presetCode: string | null, readonly affectedOrganisationIds: ReadonlyArray<string>, readonly affectedOrganisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly callUps: { readonly __typename: 'CallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly createdAt: string, readonly launchedAt: string | null, readonly deadline: string, readonly filledAt: string | null, readonly endedAt: string | null, readonly createdByName: string | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly headCount: number, readonly assigned: number }> }> } } | null };

export type IncidentsFoundQueryVariables = Exact<{
  filter: IncidentFilter;
  after?: string | null | undefined;
}>;


export type IncidentsFoundQuery = { readonly incidents: { readonly __typename: 'IncidentConnection', readonly totalCount: number, readonly titlesUnread: number | null, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean, readonly state: IncidentState, readonly createdAt: string, readonly closedAt: string | null }> } };

export type LaunchCallUpMutationVariables = Exact<{
  input: CallUpInput;
  key: string;
}>;


export type LaunchCallUpMutation = { readonly launchCallUp:
    | { readonly __typename: 'AlreadyRunning', readonly callUpId: string, readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AudienceTooLarge', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly state: CallUpState }
    | { readonly __typename: 'CannotSend', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'EmptyAudience', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'IncidentClosed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'KeyReused', readonly callUpId: string, readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type MissionQueryVariables = Exact<{
  id: string;
}>;


export type MissionQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly authenticityCode: string, readonly channels: ReadonlyArray<Channel>, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly position: number, readonly assigned: number, readonly reserve: number, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }>, readonly funnel: { readonly __typename: 'Funnel', readonly recipients: number, readonly heldBack: number }, readonly briefings: ReadonlyArray<{ readonly __typename: 'Briefing', readonly id: string, readonly version: number, readonly tlp: Tlp, readonly textJa: string, readonly textEn: string, readonly publishedAt: string, readonly readers: number }>, readonly notices: ReadonlyArray<{ readonly __typename: 'Notice', readonly id: string, readonly number: number, readonly audience: NoticeAudience, readonly textJa: string, readonly textEn: string, readonly people: number, readonly sentAt: string }>, readonly invitations: { readonly __typename: 'InvitationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Invitation', readonly id: string, readonly rank: number, readonly assignment: Assignment | null, readonly requirementPosition: number | null, readonly release: string, readonly pledged: boolean, readonly duty: { readonly __typename: 'DutyTime', readonly since: string | null, readonly minutes: number }, readonly appointment: { readonly __typename: 'AppointmentGate', readonly from: string, readonly until: string, readonly inForce: boolean, readonly kind: string | null, readonly untilOn: string | null, readonly highestTlp: Tlp, readonly tlpAllowed: boolean } | null, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> } } | null };

export type MyDelegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDelegationsQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly id: string } | null, readonly myDelegations: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly approverId: string, readonly approverName: string | null, readonly delegateId: string, readonly delegateName: string | null, readonly fromAt: string, readonly untilAt: string }> };

export type NameDelegateMutationVariables = Exact<{
  delegateId: string;
  fromAt: string;
  untilAt: string;
}>;


export type NameDelegateMutation = { readonly nameDelegate:
    | { readonly __typename: 'Delegation', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
   };

export type OrganisationsNamedQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsNamedQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type PossibleDelegatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PossibleDelegatesQuery = { readonly possibleDelegates: ReadonlyArray<{ readonly __typename: 'PossibleDelegate', readonly id: string, readonly name: string }> };

export type PresetNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PresetNamesQuery = { readonly presets: ReadonlyArray<{ readonly __typename: 'Preset', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type PresetReadinessQueryVariables = Exact<{
  code: string;
  anew: boolean;
}>;


export type PresetReadinessQuery = { readonly presetReadiness: { readonly __typename: 'PresetReadiness', readonly code: string, readonly asOf: string, readonly recipients: number, readonly expectedYes: number, readonly chanceAllFilled: number, readonly noteJa: string, readonly noteEn: string, readonly lines: ReadonlyArray<{ readonly __typename: 'LineReadiness', readonly position: number, readonly headCount: number, readonly matching: number, readonly chanceFilled: number }> } | null };

export type PreviewCallUpQueryVariables = Exact<{
  input: CallUpInput;
  editing?: string | null | undefined;
}>;


export type PreviewCallUpQuery = { readonly previewCallUp:
    | { readonly __typename: 'CallUpPreview', readonly population: number, readonly recipients: number, readonly firstWave: number, readonly segments: number, readonly costYen: number, readonly secondsToSend: number, readonly needsApproval: boolean, readonly exclusions: ReadonlyArray<{ readonly __typename: 'ExclusionCount', readonly reason: Exclusion, readonly people: number }>, readonly lines: ReadonlyArray<{ readonly __typename: 'LineMatch', readonly position: number, readonly matching: number, readonly expectedYes: number, readonly chanceFilled: number }>, readonly places: ReadonlyArray<{ readonly __typename: 'AudiencePlace', readonly prefectureCode: string, readonly people: number }>, readonly channels: ReadonlyArray<{ readonly __typename: 'ChannelReach', readonly channel: Channel, readonly messages: number, readonly segments: number, readonly seconds: number | null, readonly yen: number }>, readonly estimate: { readonly __typename: 'YesEstimate', readonly method: string, readonly noteJa: string, readonly noteEn: string, readonly byMinutes: number, readonly yesRate: number, readonly expectedYes: number, readonly chanceAllFilled: number, readonly curve: ReadonlyArray<{ readonly __typename: 'ForecastPoint', readonly minutes: number, readonly expectedYes: number, readonly chanceAllFilled: number }> }, readonly sample: { readonly __typename: 'SampleText', readonly textJa: string, readonly textEn: string, readonly segmentsJa: number, readonly segmentsEn: number }, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'EmptyAudience', readonly reason: string, readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly exclusions: ReadonlyArray<{ readonly __typename: 'ExclusionCount', readonly reason: Exclusion, readonly people: number }> }
    | { readonly __typename: 'IncidentClosed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type PublishBriefingMutationVariables = Exact<{
  input: BriefingInput;
}>;


export type PublishBriefingMutation = { readonly publishBriefing:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Briefing', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordAnswerMutationVariables = Exact<{
  input: RecordAnswerInput;
}>;


export type RecordAnswerMutation = { readonly recordAnswer:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Invitation', readonly id: string, readonly answer: AnswerKind | null, readonly answeredAt: string | null, readonly arriveAt: string | null, readonly assignment: Assignment | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CallUpChecksQueryVariables = Exact<{
  id: string;
}>;


export type CallUpChecksQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly invariants: ReadonlyArray<{ readonly __typename: 'InvariantCheck', readonly id: string, readonly says: string, readonly holds: boolean, readonly breaches: ReadonlyArray<{ readonly __typename: 'InvariantBreach', readonly what: string, readonly count: number }> }> } | null };

export type CallUpSilentQueryVariables = Exact<{
  id: string;
}>;


export type CallUpSilentQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly silentPeople: ReadonlyArray<{ readonly __typename: 'SilentCount', readonly reach: SilentReach, readonly people: number }> } | null };

export type CallUpReportQueryVariables = Exact<{
  id: string;
}>;


export type CallUpReportQuery = { readonly callUp: { readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly authenticityCode: string, readonly channels: ReadonlyArray<Channel>, readonly createdAt: string, readonly createdByName: string | null, readonly approvedByName: string | null, readonly approvedAt: string | null, readonly launchedAt: string | null, readonly deadline: string, readonly filledAt: string | null, readonly endedAt: string | null, readonly endReason: string | null, readonly currentWave: number, readonly sample: { readonly __typename: 'SampleText', readonly textJa: string, readonly textEn: string, readonly segmentsJa: number, readonly segmentsEn: number }, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean } | null, readonly plan: { readonly __typename: 'CallUpPlan', readonly population: number, readonly recipients: number, readonly firstWave: number, readonly expectedYes: number, readonly estimateNoteJa: string, readonly estimateNoteEn: string, readonly segments: number, readonly costYen: number, readonly secondsToSend: number, readonly exclusions: ReadonlyArray<{ readonly __typename: 'ExclusionCount', readonly reason: Exclusion, readonly people: number }>, readonly curve: ReadonlyArray<{ readonly __typename: 'ForecastPoint', readonly minutes: number, readonly expectedYes: number }> } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'RequirementLine', readonly id: string, readonly position: number, readonly minLevel: number, readonly place: Place, readonly fromAt: string, readonly untilAt: string, readonly headCount: number, readonly reserveCount: number, readonly fitting: number, readonly yes: number, readonly assigned: number, readonly reserve: number, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }>, readonly funnel: { readonly __typename: 'Funnel', readonly recipients: number, readonly heldBack: number, readonly messages: number, readonly queued: number, readonly claimed: number, readonly unknown: number, readonly accepted: number, readonly sent: number, readonly delivered: number, readonly failed: number, readonly undelivered: number, readonly expired: number, readonly suppressed: number, readonly cancelled: number, readonly seen: number, readonly answered: number, readonly yes: number, readonly yesFrom: number, readonly remoteOnly: number, readonly no: number, readonly late: number, readonly unclear: number, readonly silent: number }, readonly deliveries: ReadonlyArray<{ readonly __typename: 'DeliveryCount', readonly purpose: Purpose, readonly channel: Channel, readonly state: DeliveryState, readonly messages: number }>, readonly timeline: { readonly __typename: 'TimelineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TimelineEvent', readonly id: string, readonly at: string, readonly kind: string, readonly actorName: string | null, readonly textJa: string, readonly textEn: string }> }, readonly answersOverTime: ReadonlyArray<{ readonly __typename: 'AnswersSoFar', readonly at: string, readonly yes: number, readonly no: number }> } | null };

export type ResolveUnclearReplyMutationVariables = Exact<{
  id: string;
}>;


export type ResolveUnclearReplyMutation = { readonly resolveUnclearReply:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UnclearReply', readonly id: string, readonly resolvedAt: string | null }
   };

export type SendNoticeMutationVariables = Exact<{
  input: NoticeInput;
  key: string;
}>;


export type SendNoticeMutation = { readonly sendNotice:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly field: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Notice', readonly id: string, readonly number: number, readonly people: number }
   };

export type StandDownMutationVariables = Exact<{
  invitationId: string;
}>;


export type StandDownMutation = { readonly standDown:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Invitation', readonly id: string, readonly assignment: Assignment | null, readonly requirementPosition: number | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type UnclearRepliesQueryVariables = Exact<{
  callUpId?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnclearRepliesQuery = { readonly unclearReplies: { readonly __typename: 'UnclearReplyConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'UnclearReply', readonly id: string, readonly callUpId: string | null, readonly invitationId: string | null, readonly receivedAt: string, readonly resolvedAt: string | null, readonly text: string, readonly reason: UnclearReplyReason | null, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> } };

export type UndecidedCallUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type UndecidedCallUpsQuery = { readonly undecidedCallUps: ReadonlyArray<{ readonly __typename: 'CallUp', readonly id: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly createdAt: string, readonly createdByName: string | null, readonly deadline: string, readonly version: number, readonly incident: { readonly __typename: 'Incident', readonly id: string, readonly code: string, readonly title: string, readonly presetCode: string | null, readonly severity: number, readonly tlp: Tlp, readonly drill: boolean } | null, readonly approval: { readonly __typename: 'CallUpApproval', readonly state: ApprovalState, readonly askedAt: string, readonly dueAt: string | null } | null, readonly plan: { readonly __typename: 'CallUpPlan', readonly recipients: number, readonly costYen: number } | null, readonly myDecision: { readonly __typename: 'DecisionRight', readonly author: boolean, readonly onBehalfOf: string | null } }> };
