// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AffiliationInput = {
  /** The first day, YYYY-MM-DD in Japan; it may lie ahead */
  readonly fromOn: string;
  /** Which to change; left out: a new one */
  readonly id?: string | null | undefined;
  /** The main one, which ends the main one before it; false: held beside it */
  readonly main?: boolean;
  readonly organisationId: string;
  /** Post or rank, up to 100 characters */
  readonly title?: string | null | undefined;
  /** The last day; null: no end is known */
  readonly untilOn?: string | null | undefined;
};

/** Which of the two texts */
export type AgreementLanguage =
  | 'en'
  | 'ja';

/** What of an entry should be corrected; OTHER is done by hand */
export type CorrectionField =
  | 'MESSAGE_LANGUAGE'
  | 'NAME_KANA'
  | 'NAME_KANJI'
  | 'NAME_ROMAJI'
  | 'OTHER'
  | 'PREFECTURE';

/** How far a request for correction has come */
export type CorrectionState =
  | 'DONE'
  | 'OPEN'
  | 'REFUSED'
  | 'TAKEN_BACK';

export type CredentialEvidenceInput = {
  readonly code: string;
  /** YYYY-MM-DD */
  readonly doneOn: string;
  readonly expertId: string;
  readonly kind: CredentialEvidenceKind;
  /** What the officer saw; kept sealed */
  readonly note: string;
};

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

/** What a document is about: a step of vetting, a skill or a credential */
export type DocumentAbout =
  | 'CREDENTIAL'
  | 'EMPLOYER'
  | 'IDENTITY'
  | 'REFERENCES'
  | 'SKILL';

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

/** What a document is, by its content */
export type FileKind =
  | 'JPEG'
  | 'PDF'
  | 'PNG';

/** MEMBER: to apply; ALUMNI: to stay in touch after leaving */
export type InvitationKind =
  | 'ALUMNI'
  | 'MEMBER';

/** OVER: withdrawn, replaced or too old */
export type InvitationState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'OVER';

export type InviteInput = {
  /** Where the invitation goes; it becomes his account */
  readonly email: string;
  /** The mailbox is the employer's */
  readonly employerOwned?: boolean;
  /** Katakana */
  readonly familyKana: string;
  readonly familyName: string;
  readonly familyRomaji: string;
  /** Katakana */
  readonly givenKana: string;
  readonly givenName: string;
  readonly givenRomaji: string;
  /** ja or en: the language of the invitation */
  readonly messageLanguage?: string;
  /** To whom he belongs */
  readonly organisationId?: string | null | undefined;
  /** JIS code of where he lives */
  readonly prefectureCode: string;
  readonly sector: ExpertSector;
};

export type NameChangeInput = {
  /** Katakana */
  readonly familyKana: string;
  readonly familyName: string;
  readonly familyRomaji: string;
  /** It is a former name (旧姓) that stays in use */
  readonly formerName?: boolean;
  /** The first day, YYYY-MM-DD in Japan; it may lie ahead */
  readonly fromOn: string;
  /** Katakana */
  readonly givenKana: string;
  readonly givenName: string;
  readonly givenRomaji: string;
};

/** PAST: borne before; AHEAD: to be borne from its day on; ASKED: waits for the office; DONE: borne; the rest came to nothing */
export type NameState =
  | 'AHEAD'
  | 'ASKED'
  | 'DONE'
  | 'PAST'
  | 'REFUSED'
  | 'TAKEN_BACK';

/** Why the registry must look at an expert; MISSED_DRILL: the last drill in which he was called ended without his word; LEFT: he left while he held a place in a team; AFFILIATION, NAME: he says that these have changed */
export type RegistryAlertKind =
  | 'AFFILIATION'
  | 'LEFT'
  | 'MISSED_DRILL'
  | 'NAME'
  | 'OPTED_OUT'
  | 'UNREACHABLE';

/** PASSKEY: a session that has just shown one; NAME_AND_CODE: the own name, typed, and a code sent by e-mail */
export type SigningMethod =
  | 'NAME_AND_CODE'
  | 'PASSKEY';

export type SkillJudgementInput = {
  /** What the officer saw; kept sealed */
  readonly evidence: string;
  readonly expertId: string;
  /** YYYY-MM-DD; null: as it stands */
  readonly lastExercisedOn?: string | null | undefined;
  /** 1 to 4 */
  readonly level: number;
  readonly workRoleId: string;
};

/** FIRST: an applicant; RENEWAL: a member */
export type VettingCaseKind =
  | 'FIRST'
  | 'RENEWAL';

/** CLOSED: the expert left meanwhile */
export type VettingCaseState =
  | 'APPROVED'
  | 'CLOSED'
  | 'OPEN'
  | 'REFUSED';

/** A step, or the proposal and the decision by two officers */
export type VettingEntryKind =
  | 'ATTESTATION'
  | 'DECISION'
  | 'EMPLOYER'
  | 'IDENTITY'
  | 'PLEDGE'
  | 'PROPOSAL'
  | 'REFERENCES';

/** AGREED, RETURNED: what the second officer says to the proposal */
export type VettingOutcome =
  | 'AGREED'
  | 'APPROVE'
  | 'FAILED'
  | 'NOT_NEEDED'
  | 'PASSED'
  | 'REFUSE'
  | 'RETURNED';

/** What is looked at before a decision */
export type VettingStepKind =
  | 'ATTESTATION'
  | 'EMPLOYER'
  | 'IDENTITY'
  | 'PLEDGE'
  | 'REFERENCES';

/** NOT_NEEDED: left out; identity and pledge never are */
export type VettingStepOutcome =
  | 'FAILED'
  | 'NOT_NEEDED'
  | 'PASSED';

export type VettingVerdict =
  | 'APPROVE'
  | 'REFUSE';

export type AcceptCorrectionMutationVariables = Exact<{
  id: string;
}>;


export type AcceptCorrectionMutation = { readonly acceptCorrection:
    | { readonly __typename: 'CorrectionInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CorrectionRequest', readonly id: string, readonly state: CorrectionState }
    | { readonly __typename: 'CorrectionUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ReasonMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CorrectionRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type CorrectionRequestsQuery = { readonly correctionRequests: { readonly __typename: 'CorrectionRequestConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'CorrectionRequest', readonly id: string, readonly field: CorrectionField, readonly wanted: string, readonly previous: string | null, readonly state: CorrectionState, readonly reason: string | null, readonly askedAt: string, readonly expertId: string, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly prefectureCode: string, readonly messageLanguage: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> }, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type DecideNameChangeMutationVariables = Exact<{
  id: string;
  grant: boolean;
}>;


export type DecideNameChangeMutation = { readonly decideNameChange:
    | { readonly __typename: 'BadName', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NameHistory', readonly expertId: string, readonly names: ReadonlyArray<{ readonly __typename: 'NameOverTime', readonly id: string, readonly state: NameState, readonly formerName: boolean, readonly fromOn: string | null, readonly untilOn: string | null, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }> }
    | { readonly __typename: 'NameUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type DecideVettingMutationVariables = Exact<{
  caseId: string;
  agree: boolean;
  remark: string;
}>;


export type DecideVettingMutation = { readonly decideVetting:
    | { readonly __typename: 'CaseUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NoProposal', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnCase', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnChannelMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnProposal', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PledgeMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'VettingCase', readonly id: string, readonly expertId: string, readonly kind: VettingCaseKind, readonly state: VettingCaseState, readonly status: ExpertStatus, readonly openedAt: string, readonly closedAt: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'VettingEntry', readonly id: string, readonly kind: VettingEntryKind, readonly outcome: VettingOutcome, readonly until: string | null, readonly remark: string | null, readonly byUser: string, readonly at: string }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly step: VettingStepKind, readonly kind: FileKind, readonly name: string, readonly size: number, readonly uploadedAt: string }> }
   };

export type EmployersNamedQueryVariables = Exact<{
  text: string;
}>;


export type EmployersNamedQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type EnterAffiliationMutationVariables = Exact<{
  expertId: string;
  input: AffiliationInput;
}>;


export type EnterAffiliationMutation = { readonly enterAffiliation:
    | { readonly __typename: 'AffiliationList', readonly expertId: string, readonly affiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly title: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }> }
    | { readonly __typename: 'AffiliationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'BadAffiliation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { readonly expertInvitations: ReadonlyArray<{ readonly __typename: 'ExpertInvitation', readonly id: string, readonly kind: InvitationKind, readonly state: InvitationState, readonly expertId: string, readonly invitedAt: string, readonly sentAt: string | null, readonly expiresAt: string, readonly acceptedAt: string | null, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }>, readonly alumni: ReadonlyArray<{ readonly __typename: 'Alumnus', readonly expertId: string, readonly joinedAt: string, readonly untilOn: string, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type InviteAgainMutationVariables = Exact<{
  expertId: string;
}>;


export type InviteAgainMutation = { readonly inviteAgain:
    | { readonly __typename: 'ExpertInvitation', readonly id: string, readonly kind: InvitationKind, readonly state: InvitationState, readonly expertId: string, readonly invitedAt: string, readonly sentAt: string | null, readonly expiresAt: string, readonly acceptedAt: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MailboxTaken', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MoveIllegal', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NoMailbox', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type InviteExpertMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteExpertMutation = { readonly inviteExpert:
    | { readonly __typename: 'BadInvitation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertInvitation', readonly id: string, readonly kind: InvitationKind, readonly state: InvitationState, readonly expertId: string, readonly invitedAt: string, readonly sentAt: string | null, readonly expiresAt: string, readonly acceptedAt: string | null }
    | { readonly __typename: 'MailboxTaken', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type OpenVettingCaseMutationVariables = Exact<{
  expertId: string;
}>;


export type OpenVettingCaseMutation = { readonly openVettingCase:
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MoveIllegal', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnCase', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'VettingCase', readonly id: string, readonly expertId: string, readonly kind: VettingCaseKind, readonly state: VettingCaseState, readonly status: ExpertStatus, readonly openedAt: string, readonly closedAt: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'VettingEntry', readonly id: string, readonly kind: VettingEntryKind, readonly outcome: VettingOutcome, readonly until: string | null, readonly remark: string | null, readonly byUser: string, readonly at: string }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly step: VettingStepKind, readonly kind: FileKind, readonly name: string, readonly size: number, readonly uploadedAt: string }> }
   };

export type PlanDepartureMutationVariables = Exact<{
  expertId: string;
  lastDay?: string | null | undefined;
  reason: string;
}>;


export type PlanDepartureMutation = { readonly planDeparture:
    | { readonly __typename: 'DayInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PlannedDeparture', readonly expertId: string, readonly lastDay: string | null, readonly endsAt: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ProposeVettingDecisionMutationVariables = Exact<{
  caseId: string;
  verdict: VettingVerdict;
  until?: string | null | undefined;
  remark: string;
}>;


export type ProposeVettingDecisionMutation = { readonly proposeVettingDecision:
    | { readonly __typename: 'CaseUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DayInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnCase', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnChannelMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'StepsMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'VettingCase', readonly id: string, readonly expertId: string, readonly kind: VettingCaseKind, readonly state: VettingCaseState, readonly status: ExpertStatus, readonly openedAt: string, readonly closedAt: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'VettingEntry', readonly id: string, readonly kind: VettingEntryKind, readonly outcome: VettingOutcome, readonly until: string | null, readonly remark: string | null, readonly byUser: string, readonly at: string }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly step: VettingStepKind, readonly kind: FileKind, readonly name: string, readonly size: number, readonly uploadedAt: string }> }
   };

export type RecordCredentialEvidenceMutationVariables = Exact<{
  input: CredentialEvidenceInput;
}>;


export type RecordCredentialEvidenceMutation = { readonly recordCredentialEvidence:
    | { readonly __typename: 'CredentialFile', readonly expertId: string, readonly on: string, readonly credentials: ReadonlyArray<{ readonly __typename: 'CredentialRecord', readonly code: string, readonly number: string | null, readonly obtainedOn: string, readonly expiresOn: string | null, readonly status: CredentialStatus, readonly until: string | null, readonly limit: CredentialLimit | null, readonly certificateSeen: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'CredentialEvidence', readonly id: string, readonly kind: CredentialEvidenceKind, readonly doneOn: string, readonly note: string | null, readonly byName: string | null, readonly at: string }> }> }
    | { readonly __typename: 'CredentialInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CredentialUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnSkill', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordDepartureMutationVariables = Exact<{
  expertId: string;
}>;


export type RecordDepartureMutation = { readonly recordDeparture:
    | { readonly __typename: 'Departed', readonly leftAt: string, readonly erasedFrom: string }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordNameChangeMutationVariables = Exact<{
  expertId: string;
  name: NameChangeInput;
}>;


export type RecordNameChangeMutation = { readonly recordNameChange:
    | { readonly __typename: 'BadName', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NameHistory', readonly expertId: string, readonly names: ReadonlyArray<{ readonly __typename: 'NameOverTime', readonly id: string, readonly state: NameState, readonly formerName: boolean, readonly fromOn: string | null, readonly untilOn: string | null, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }> }
   };

export type RecordVettingStepMutationVariables = Exact<{
  caseId: string;
  kind: VettingStepKind;
  outcome: VettingStepOutcome;
  remark?: string | null | undefined;
}>;


export type RecordVettingStepMutation = { readonly recordVettingStep:
    | { readonly __typename: 'AttestationHasNoNo', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CaseUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnCase', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PledgeMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'StepNeeded', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'VettingCase', readonly id: string, readonly expertId: string, readonly kind: VettingCaseKind, readonly state: VettingCaseState, readonly status: ExpertStatus, readonly openedAt: string, readonly closedAt: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'VettingEntry', readonly id: string, readonly kind: VettingEntryKind, readonly outcome: VettingOutcome, readonly until: string | null, readonly remark: string | null, readonly byUser: string, readonly at: string }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly step: VettingStepKind, readonly kind: FileKind, readonly name: string, readonly size: number, readonly uploadedAt: string }> }
   };

export type RefuseCorrectionMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RefuseCorrectionMutation = { readonly refuseCorrection:
    | { readonly __typename: 'CorrectionInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CorrectionRequest', readonly id: string, readonly state: CorrectionState }
    | { readonly __typename: 'CorrectionUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ReasonMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RegistryCareQueryVariables = Exact<{
  kind?: RegistryAlertKind | null | undefined;
}>;


export type RegistryCareQuery = { readonly openAlerts: ReadonlyArray<{ readonly __typename: 'OpenAlerts', readonly kind: RegistryAlertKind, readonly people: number }>, readonly registryAlerts: { readonly __typename: 'RegistryAlertConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'RegistryAlert', readonly id: string, readonly kind: RegistryAlertKind, readonly reason: string | null, readonly at: string, readonly resolvedAt: string | null, readonly expertId: string, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> }, readonly confirmationFigures: { readonly __typename: 'ConfirmationFigures', readonly current: number, readonly due: number, readonly overdue: number }, readonly rosterReachability: { readonly __typename: 'RosterReachability', readonly people: number, readonly average: number, readonly noWay: number, readonly oneWay: number, readonly twoWays: number, readonly missedDrill: number } };

export type RemoveAffiliationMutationVariables = Exact<{
  id: string;
}>;


export type RemoveAffiliationMutation = { readonly removeAffiliation:
    | { readonly __typename: 'AffiliationList', readonly expertId: string, readonly affiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly title: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }> }
    | { readonly __typename: 'AffiliationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'BadAffiliation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ResolveRegistryAlertMutationVariables = Exact<{
  id: string;
}>;


export type ResolveRegistryAlertMutation = { readonly resolveRegistryAlert:
    | { readonly __typename: 'AlertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'RegistryAlert', readonly id: string, readonly resolvedAt: string | null }
   };

export type ResolveRegistryAlertsMutationVariables = Exact<{
  kind: RegistryAlertKind;
}>;


export type ResolveRegistryAlertsMutation = { readonly resolveRegistryAlerts: number };

export type ReviewSuspensionMutationVariables = Exact<{
  id: string;
  remark: string;
  nextOn?: string | null | undefined;
}>;


export type ReviewSuspensionMutation = { readonly reviewSuspension:
    | { readonly __typename: 'DayInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnCase', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Suspension', readonly id: string, readonly expertId: string, readonly notice: string, readonly reviewOn: string, readonly reply: string | null, readonly repliedAt: string | null, readonly remark: string | null, readonly suspendedAt: string, readonly reviewedAt: string | null, readonly endedAt: string | null }
    | { readonly __typename: 'SuspensionUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SuspendExpertMutationVariables = Exact<{
  expertId: string;
  notice: string;
  reviewOn: string;
}>;


export type SuspendExpertMutation = { readonly suspendExpert:
    | { readonly __typename: 'DayInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MoveIllegal', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnCase', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Suspension', readonly id: string, readonly expertId: string, readonly notice: string, readonly reviewOn: string, readonly reply: string | null, readonly repliedAt: string | null, readonly remark: string | null, readonly suspendedAt: string, readonly reviewedAt: string | null, readonly endedAt: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type VerifySkillMutationVariables = Exact<{
  input: SkillJudgementInput;
}>;


export type VerifySkillMutation = { readonly verifySkill:
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnSkill', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SkillFile', readonly expertId: string, readonly skills: ReadonlyArray<{ readonly __typename: 'SkillRecord', readonly workRoleId: string, readonly level: number, readonly claimedLevel: number | null, readonly verifiedAt: string | null, readonly verifiedByName: string | null, readonly lastExercisedOn: string | null }>, readonly judgements: ReadonlyArray<{ readonly __typename: 'SkillJudgement', readonly id: string, readonly workRoleId: string, readonly level: number, readonly evidence: string, readonly byName: string, readonly at: string }> }
    | { readonly __typename: 'SkillInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type VettingCredentialsQueryVariables = Exact<{
  id: string;
}>;


export type VettingCredentialsQuery = { readonly credentialFile:
    | { readonly __typename: 'CredentialFile', readonly expertId: string, readonly on: string, readonly credentials: ReadonlyArray<{ readonly __typename: 'CredentialRecord', readonly code: string, readonly number: string | null, readonly obtainedOn: string, readonly expiresOn: string | null, readonly status: CredentialStatus, readonly until: string | null, readonly limit: CredentialLimit | null, readonly certificateSeen: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'CredentialEvidence', readonly id: string, readonly kind: CredentialEvidenceKind, readonly doneOn: string, readonly note: string | null, readonly byName: string | null, readonly at: string }> }> }
    | { readonly __typename: 'CredentialInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type VettingFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type VettingFactsQuery = { readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly credentialKinds: ReadonlyArray<{ readonly __typename: 'CredentialKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly agreements: ReadonlyArray<{ readonly __typename: 'Agreement', readonly code: string, readonly titleJa: string, readonly titleEn: string }> };

export type VettingPersonQueryVariables = Exact<{
  id: string;
}>;


export type VettingPersonQuery = { readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly status: ExpertStatus, readonly pausedAt: string | null, readonly sector: ExpertSector, readonly eligibleUntil: string | null, readonly formerName: boolean, readonly languages: ReadonlyArray<string>, readonly remoteOk: boolean, readonly travelOk: boolean, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly prefecture: { readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly affiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly title: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }> } | null, readonly vettingCasesOf: ReadonlyArray<{ readonly __typename: 'VettingCase', readonly id: string, readonly expertId: string, readonly kind: VettingCaseKind, readonly state: VettingCaseState, readonly status: ExpertStatus, readonly openedAt: string, readonly closedAt: string | null, readonly entries: ReadonlyArray<{ readonly __typename: 'VettingEntry', readonly id: string, readonly kind: VettingEntryKind, readonly outcome: VettingOutcome, readonly until: string | null, readonly remark: string | null, readonly byUser: string, readonly at: string }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly step: VettingStepKind, readonly kind: FileKind, readonly name: string, readonly size: number, readonly uploadedAt: string }> }>, readonly skillFile: { readonly __typename: 'SkillFile', readonly expertId: string, readonly skills: ReadonlyArray<{ readonly __typename: 'SkillRecord', readonly workRoleId: string, readonly level: number, readonly claimedLevel: number | null, readonly verifiedAt: string | null, readonly verifiedByName: string | null, readonly lastExercisedOn: string | null }>, readonly judgements: ReadonlyArray<{ readonly __typename: 'SkillJudgement', readonly id: string, readonly workRoleId: string, readonly level: number, readonly evidence: string, readonly byName: string, readonly at: string }> }, readonly expertNames: ReadonlyArray<{ readonly __typename: 'NameOverTime', readonly id: string, readonly state: NameState, readonly formerName: boolean, readonly fromOn: string | null, readonly untilOn: string | null, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }>, readonly handedIn: ReadonlyArray<{ readonly __typename: 'OwnDocument', readonly id: string, readonly about: DocumentAbout, readonly subject: string | null, readonly name: string, readonly size: number, readonly kind: FileKind, readonly handedInAt: string }>, readonly signatures: ReadonlyArray<{ readonly __typename: 'AgreementSignature', readonly id: string, readonly code: string, readonly version: number, readonly language: AgreementLanguage, readonly method: SigningMethod, readonly signedAt: string, readonly expiresOn: string, readonly inForce: boolean }>, readonly lifeCycle: ReadonlyArray<{ readonly __typename: 'LifeCycleChange', readonly id: string, readonly act: string, readonly fromStatus: ExpertStatus, readonly toStatus: ExpertStatus, readonly reason: string | null, readonly byUser: string | null, readonly at: string }>, readonly suspensions: ReadonlyArray<{ readonly __typename: 'Suspension', readonly id: string, readonly expertId: string, readonly notice: string, readonly reviewOn: string, readonly reply: string | null, readonly repliedAt: string | null, readonly remark: string | null, readonly suspendedAt: string, readonly reviewedAt: string | null, readonly endedAt: string | null }>, readonly plannedDeparture: { readonly __typename: 'PlannedDeparture', readonly expertId: string, readonly lastDay: string | null } | null, readonly reachability: { readonly __typename: 'Reachability', readonly expertId: string, readonly figure: number, readonly phone: boolean, readonly mail: boolean, readonly missedDrill: boolean } | null };

export type VettingQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type VettingQueueQuery = { readonly vettingCases: { readonly __typename: 'VettingCaseConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'VettingCase', readonly id: string, readonly kind: VettingCaseKind, readonly openedAt: string, readonly status: ExpertStatus, readonly expertId: string, readonly entries: ReadonlyArray<{ readonly __typename: 'VettingEntry', readonly id: string, readonly kind: VettingEntryKind, readonly outcome: VettingOutcome, readonly byUser: string }>, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> }, readonly renewals: { readonly __typename: 'RenewalConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Renewal', readonly expertId: string, readonly status: ExpertStatus, readonly eligibleUntil: string, readonly daysLeft: number, readonly caseId: string | null, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> }, readonly applicants: { readonly __typename: 'ExpertConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly prefecture: { readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string } | null }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation:
    | { readonly __typename: 'ExpertInvitation', readonly id: string, readonly kind: InvitationKind, readonly state: InvitationState, readonly expertId: string, readonly invitedAt: string, readonly sentAt: string | null, readonly expiresAt: string, readonly acceptedAt: string | null }
    | { readonly __typename: 'InvitationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type WithdrawSkillVerificationMutationVariables = Exact<{
  expertId: string;
  workRoleId: string;
  reason: string;
}>;


export type WithdrawSkillVerificationMutation = { readonly withdrawSkillVerification:
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OwnSkill', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SkillFile', readonly expertId: string, readonly skills: ReadonlyArray<{ readonly __typename: 'SkillRecord', readonly workRoleId: string, readonly level: number, readonly claimedLevel: number | null, readonly verifiedAt: string | null, readonly verifiedByName: string | null, readonly lastExercisedOn: string | null }>, readonly judgements: ReadonlyArray<{ readonly __typename: 'SkillJudgement', readonly id: string, readonly workRoleId: string, readonly level: number, readonly evidence: string, readonly byName: string, readonly at: string }> }
    | { readonly __typename: 'SkillUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };
