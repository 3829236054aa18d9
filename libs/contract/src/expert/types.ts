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

/** Yes, yes from a time on, remote only, no (応諾 / 辞退) */
export type AnswerKind =
  | 'NO'
  | 'REMOTE_ONLY'
  | 'YES'
  | 'YES_FROM';

/** Where an expert stands in the team (配置) */
export type Assignment =
  | 'ASSIGNED'
  | 'PROPOSED'
  | 'RELEASED'
  | 'RESERVE'
  | 'STOOD_DOWN';

/** A time at which I am free or not, whatever my week says */
export type AvailabilityExceptionInput = {
  readonly available: boolean;
  readonly from: string;
  readonly note?: string | null | undefined;
  readonly until: string;
};

/** When I can serve; replaces what I said before */
export type AvailabilityInput = {
  /** Replaces those that are not over; left out: they stay */
  readonly exceptions?: ReadonlyArray<AvailabilityExceptionInput> | null | undefined;
  readonly quiet?: ReadonlyArray<QuietHoursInput>;
  /** The least severity that may wake me, 0 to 4; 5: nothing */
  readonly wakeSeverity?: number;
  readonly week: ReadonlyArray<WeekSlotInput>;
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

/** Whether an entry has been confirmed within the quarter; DUE: two weeks or less are left */
export type ConfirmationState =
  | 'CURRENT'
  | 'DUE'
  | 'OVERDUE';

export type ConflictInput = {
  readonly organisationId: string;
  readonly reason: ConflictReason;
  /** The last day on which it holds, YYYY-MM-DD in Japan: a cooling-off period; null: until I take it back */
  readonly untilOn?: string | null | undefined;
  /** Every organisation of the group that it belongs to, now and later */
  readonly wholeGroup?: boolean;
};

/** Why somebody stays out of an organisation's incidents */
export type ConflictReason =
  | 'CLIENT'
  | 'COMPETITOR'
  | 'FORMER_EMPLOYER'
  | 'GROUP_COMPANY'
  | 'OTHER';

/** What kind of address a contact is */
export type ContactKind =
  | 'EMAIL'
  | 'PHONE';

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

export type CredentialInput = {
  readonly code: string;
  /** Last day, YYYY-MM-DD */
  readonly expiresOn?: string | null | undefined;
  readonly number?: string | null | undefined;
  /** Obtained or renewed, YYYY-MM-DD */
  readonly obtainedOn: string;
};

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

/** CONTACT: phone numbers and e-mail addresses; EXPORT: the entry, in a file; DOCUMENT: a document of his vetting */
export type DisclosedKind =
  | 'CONTACT'
  | 'DOCUMENT'
  | 'EXPORT';

/** What a document is about: a step of vetting, a skill or a credential */
export type DocumentAbout =
  | 'CREDENTIAL'
  | 'EMPLOYER'
  | 'IDENTITY'
  | 'REFERENCES'
  | 'SKILL';

/** A week on duty */
export type DutyWeekInput = {
  /** Its Monday in Japan, YYYY-MM-DD */
  readonly monday: string;
  /** The least severity that may wake me in it, 0 to 4 */
  readonly wakeSeverity?: number;
};

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

export type NewContactInput = {
  /** A phone number that takes SMS, or an e-mail address; as people write it */
  readonly address: string;
  /** It is the address of my employer */
  readonly employerOwned: boolean;
  readonly kind: ContactKind;
};

export type ObligationInput = {
  /** The first day, YYYY-MM-DD in Japan */
  readonly fromOn: string;
  /** It goes first: no call-up takes me for these days */
  readonly goesFirst: boolean;
  readonly kind: ObligationKind;
  /** The last day; null: no end */
  readonly untilOn?: string | null | undefined;
};

/** What else may call an expert */
export type ObligationKind =
  | 'EMPLOYER_DUTY'
  | 'FIRE_CORPS'
  | 'OTHER'
  | 'OTHER_ROSTER'
  | 'RESERVE_SERVICE';

/** Where the work of a line is done */
export type Place =
  | 'EITHER'
  | 'ON_SITE'
  | 'REMOTE';

/** What I change of my entry; what is left out stays */
export type ProfileInput = {
  /** ISO 639-1 codes */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** ja or en: the language of messages to me */
  readonly messageLanguage?: string | null | undefined;
  /** JIS code of where I live */
  readonly prefectureCode?: string | null | undefined;
  /** I can serve from afar */
  readonly remoteOk?: boolean | null | undefined;
  /** Blocks to which I travel, by Japanese or English name */
  readonly travelBlocks?: ReadonlyArray<string> | null | undefined;
  /** I can travel; false: remote, or in my own prefecture */
  readonly travelOk?: boolean | null | undefined;
  /** JIS codes of where I travel to, beside the blocks; none of both: anywhere */
  readonly travelPrefectureCodes?: ReadonlyArray<string> | null | undefined;
};

/** A step of a profile */
export type ProfileStepKind =
  | 'AFFILIATION'
  | 'AVAILABILITY'
  | 'CONFIRMATION'
  | 'CONTACTS'
  | 'PLACES'
  | 'PLEDGE'
  | 'SKILLS';

/** DUE: it wants a look; MISSING: without it no call-up finds the person, or he cannot become a member */
export type ProfileStepState =
  | 'DONE'
  | 'DUE'
  | 'MISSING';

/** Quiet every day from–until; over midnight when `until` lies before `from` */
export type QuietHoursInput = {
  /** HH:MM in Japan */
  readonly from: string;
  /** HH:MM in Japan */
  readonly until: string;
};

/** What I sign: exactly the text that I was shown */
export type SignInput = {
  readonly code: string;
  readonly language: AgreementLanguage;
  /** The hash of the text that I was shown */
  readonly textHash: string;
  readonly version: number;
};

/** PASSKEY: a session that has just shown one; NAME_AND_CODE: the own name, typed, and a code sent by e-mail */
export type SigningMethod =
  | 'NAME_AND_CODE'
  | 'PASSKEY';

export type SkillClaimInput = {
  /** YYYY-MM-DD */
  readonly lastExercisedOn?: string | null | undefined;
  /** 1 to 4; 4 owns the decision */
  readonly level: number;
  readonly workRoleId: string;
};

/** One lead and one deputy at a time */
export type TeamPost =
  | 'DEPUTY'
  | 'LEAD'
  | 'MEMBER';

/** TLP 2.0 label; AMBER_STRICT stands for AMBER+STRICT */
export type Tlp =
  | 'AMBER'
  | 'AMBER_STRICT'
  | 'CLEAR'
  | 'GREEN'
  | 'RED';

/** Free from–until on a day of the week; an `until` not after `from` lies on the next day */
export type WeekSlotInput = {
  readonly day: Weekday;
  /** HH:MM in Japan */
  readonly from: string;
  /** HH:MM in Japan; 00:00 to 00:00 is the whole day */
  readonly until: string;
};

/** A day of the week in Japan */
export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'InvitationAccepted', readonly kind: InvitationKind, readonly signedIn: boolean, readonly untilOn: string | null }
    | { readonly __typename: 'InvitationDead', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type AddMyContactMutationVariables = Exact<{
  contact: NewContactInput;
}>;


export type AddMyContactMutation = { readonly addMyContact:
    | { readonly __typename: 'AddressHeld', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AddressInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyContacts', readonly codeMinutes: number | null, readonly contacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly employerOwned: boolean, readonly preference: number, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyContactCodes', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyContacts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ApplyForMembershipMutationVariables = Exact<{ [key: string]: never; }>;


export type ApplyForMembershipMutation = { readonly applyForMembership:
    | { readonly __typename: 'Membership', readonly status: ExpertStatus, readonly eligibleUntil: string | null }
    | { readonly __typename: 'MoveIllegal', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CheckInMutationVariables = Exact<{
  invitationId: string;
}>;


export type CheckInMutation = { readonly checkIn:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DutyTime', readonly since: string | null, readonly minutes: number }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CheckOutMutationVariables = Exact<{
  invitationId: string;
}>;


export type CheckOutMutation = { readonly checkOut:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DutyTime', readonly since: string | null, readonly minutes: number }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ClaimSkillMutationVariables = Exact<{
  input: SkillClaimInput;
}>;


export type ClaimSkillMutation = { readonly claimSkill:
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SkillFile', readonly expertId: string, readonly skills: ReadonlyArray<{ readonly __typename: 'SkillRecord', readonly workRoleId: string, readonly level: number, readonly claimedLevel: number | null, readonly lastExercisedOn: string | null, readonly verifiedAt: string | null, readonly verifiedByName: string | null }> }
    | { readonly __typename: 'SkillInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CloseMyCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type CloseMyCalendarLinkMutation = { readonly closeMyCalendarLink: boolean };

export type ConfirmMyRecordMutationVariables = Exact<{ [key: string]: never; }>;


export type ConfirmMyRecordMutation = { readonly confirmMyRecord:
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'RecordConfirmation', readonly state: ConfirmationState, readonly dueOn: string, readonly confirmedAt: string | null }
   };

export type DropCredentialMutationVariables = Exact<{
  code: string;
}>;


export type DropCredentialMutation = { readonly dropCredential:
    | { readonly __typename: 'CredentialFile', readonly expertId: string, readonly credentials: ReadonlyArray<{ readonly __typename: 'CredentialRecord', readonly code: string, readonly number: string | null, readonly obtainedOn: string, readonly expiresOn: string | null, readonly certificateSeen: boolean, readonly status: CredentialStatus, readonly until: string | null, readonly limit: CredentialLimit | null }> }
    | { readonly __typename: 'CredentialUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type DropSkillMutationVariables = Exact<{
  workRoleId: string;
}>;


export type DropSkillMutation = { readonly dropSkill:
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SkillFile', readonly expertId: string, readonly skills: ReadonlyArray<{ readonly __typename: 'SkillRecord', readonly workRoleId: string, readonly level: number, readonly claimedLevel: number | null, readonly lastExercisedOn: string | null, readonly verifiedAt: string | null, readonly verifiedByName: string | null }> }
    | { readonly __typename: 'SkillUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EnterMyAffiliationMutationVariables = Exact<{
  input: AffiliationInput;
}>;


export type EnterMyAffiliationMutation = { readonly enterMyAffiliation:
    | { readonly __typename: 'AffiliationList', readonly expertId: string, readonly affiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly fromOn: string, readonly untilOn: string | null, readonly title: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }> }
    | { readonly __typename: 'AffiliationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'BadAffiliation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ForgetMyBusyTimesMutationVariables = Exact<{ [key: string]: never; }>;


export type ForgetMyBusyTimesMutation = { readonly forgetMyBusyTimes: boolean };

export type ImportMyBusyTimesMutationVariables = Exact<{
  ics: string;
}>;


export type ImportMyBusyTimesMutation = { readonly importMyBusyTimes:
    | { readonly __typename: 'BadCalendar', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CalendarRead', readonly unread: number, readonly busy: { readonly __typename: 'BusyTimes', readonly importedAt: string | null, readonly total: number } }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { readonly invitation:
    | { readonly __typename: 'InvitationDead', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'InvitationShown', readonly kind: InvitationKind, readonly authority: string, readonly expiresAt: string, readonly untilOn: string | null, readonly purposes: ReadonlyArray<{ readonly __typename: 'InvitationPurpose', readonly title: string, readonly text: string }> }
   };

export type LeaveAlumniMutationVariables = Exact<{
  token: string;
}>;


export type LeaveAlumniMutation = { readonly leaveAlumni:
    | { readonly __typename: 'AlumniLeft', readonly left: boolean }
    | { readonly __typename: 'InvitationDead', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type LeaveRegistryMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveRegistryMutation = { readonly leaveRegistry:
    | { readonly __typename: 'Departed' }
    | { readonly __typename: 'LeavingNotConfirmed', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type MyAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgreementsQuery = { readonly agreements: ReadonlyArray<{ readonly __typename: 'Agreement', readonly code: string, readonly version: number, readonly titleJa: string, readonly titleEn: string, readonly textJa: string, readonly textEn: string, readonly dutyJa: string, readonly dutyEn: string, readonly hashJa: string, readonly hashEn: string, readonly validDays: number, readonly validFrom: string }>, readonly mySignatures: ReadonlyArray<{ readonly __typename: 'AgreementSignature', readonly id: string, readonly code: string, readonly version: number, readonly language: AgreementLanguage, readonly method: SigningMethod, readonly signedAt: string, readonly expiresOn: string, readonly inForce: boolean }> };

export type MyAvailabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAvailabilityQuery = { readonly myAvailability: { readonly __typename: 'Availability', readonly wakeSeverity: number, readonly week: ReadonlyArray<{ readonly __typename: 'WeekSlot', readonly day: Weekday, readonly from: string, readonly until: string }>, readonly quiet: ReadonlyArray<{ readonly __typename: 'QuietHours', readonly from: string, readonly until: string }>, readonly exceptions: ReadonlyArray<{ readonly __typename: 'AvailabilityException', readonly id: string, readonly available: boolean, readonly from: string, readonly until: string, readonly note: string | null }> } | null, readonly myCapacity: { readonly __typename: 'CapacityPlan', readonly quarters: ReadonlyArray<{ readonly __typename: 'QuarterCapacity', readonly fiscalYear: number, readonly quarter: number, readonly hours: number | null, readonly usedHours: number | null, readonly leftHours: number | null }> }, readonly myDutyWeeks: { readonly __typename: 'DutyPlan', readonly weeks: ReadonlyArray<{ readonly __typename: 'DutyWeek', readonly monday: string, readonly wakeSeverity: number }> }, readonly myCalendarLink: { readonly __typename: 'CalendarLink', readonly createdAt: string } | null, readonly myBusyTimes: { readonly __typename: 'BusyTimes', readonly importedAt: string | null, readonly total: number } };

export type MyBriefingQueryVariables = Exact<{
  invitationId: string;
}>;


export type MyBriefingQuery = { readonly myBriefing:
    | { readonly __typename: 'BriefingWithheld', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly gates: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly code: string, readonly message: string, readonly remedy: string }> }
    | { readonly __typename: 'MyBriefing', readonly version: number, readonly tlp: Tlp, readonly textJa: string, readonly textEn: string, readonly publishedAt: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type MyCallUpQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCallUpQuery = { readonly myCallUps: { readonly __typename: 'MyCallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'MyCallUp', readonly invitationId: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly authenticityCode: string, readonly textJa: string, readonly textEn: string, readonly deadline: string, readonly answer: AnswerKind | null, readonly answerLate: boolean, readonly answeredAt: string | null, readonly arriveAt: string | null, readonly assignment: Assignment | null, readonly awaitsRelease: boolean, readonly fromAt: string | null, readonly untilAt: string | null, readonly place: Place | null, readonly answerUrl: string, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly duty: { readonly __typename: 'DutyTime', readonly since: string | null, readonly minutes: number } }> } };

export type MyCallUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCallUpsQuery = { readonly myCallUps: { readonly __typename: 'MyCallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'MyCallUp', readonly invitationId: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly answer: AnswerKind | null, readonly answerLate: boolean, readonly arriveAt: string | null, readonly deadline: string, readonly assignment: Assignment | null, readonly awaitsRelease: boolean, readonly fromAt: string | null, readonly untilAt: string | null, readonly place: Place | null, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> }, readonly myAvailability: { readonly __typename: 'Availability', readonly wakeSeverity: number } | null, readonly myProfile: { readonly __typename: 'Expert', readonly id: string, readonly status: ExpertStatus, readonly pausedAt: string | null } | null, readonly myProfileSteps: ReadonlyArray<{ readonly __typename: 'MyProfileStep', readonly step: ProfileStepKind, readonly state: ProfileStepState }>, readonly myRecordConfirmation: { readonly __typename: 'RecordConfirmation', readonly state: ConfirmationState, readonly dueOn: string, readonly confirmedAt: string | null } | null };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { readonly myData: string | null };

export type MyDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDocumentsQuery = { readonly myDocuments: ReadonlyArray<{ readonly __typename: 'OwnDocument', readonly id: string, readonly about: DocumentAbout, readonly subject: string | null, readonly kind: FileKind, readonly name: string, readonly size: number, readonly handedInAt: string }> };

export type MyOrganisationsNamedQueryVariables = Exact<{
  text: string;
}>;


export type MyOrganisationsNamedQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };

export type MyPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPrivacyQuery = { readonly myConsents: ReadonlyArray<{ readonly __typename: 'Consent', readonly code: string, readonly title: string, readonly purpose: string, readonly version: number, readonly given: boolean, readonly since: string | null, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly at: string, readonly given: boolean, readonly version: number }> }>, readonly myDisclosures: { readonly __typename: 'DisclosureConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Disclosure', readonly id: string, readonly at: string, readonly actorName: string, readonly roles: ReadonlyArray<string>, readonly purposeJa: string, readonly purposeEn: string, readonly what: DisclosedKind, readonly callUpId: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean } }, readonly myCallUps: { readonly __typename: 'MyCallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'MyCallUp', readonly invitationId: string, readonly callUpId: string, readonly code: string }> }, readonly myProfile: { readonly __typename: 'Expert', readonly id: string, readonly pausedAt: string | null } | null };

export type MyRecordFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecordFactsQuery = { readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly category: string, readonly responder: string | null }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly blockJa: string, readonly blockEn: string }>, readonly credentialKinds: ReadonlyArray<{ readonly __typename: 'CredentialKind', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly validYears: number | null }> };

export type MyRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecordQuery = { readonly myProfileSteps: ReadonlyArray<{ readonly __typename: 'MyProfileStep', readonly step: ProfileStepKind, readonly state: ProfileStepState, readonly seconds: number }>, readonly myMembership: { readonly __typename: 'Membership', readonly status: ExpertStatus, readonly eligibleUntil: string | null, readonly suspensions: ReadonlyArray<{ readonly __typename: 'Suspension', readonly id: string, readonly notice: string, readonly suspendedAt: string, readonly reviewOn: string, readonly reply: string | null, readonly repliedAt: string | null, readonly remark: string | null, readonly endedAt: string | null }> } | null, readonly myTeams: ReadonlyArray<{ readonly __typename: 'MyTeam', readonly post: TeamPost, readonly fromOn: string, readonly untilOn: string | null, readonly team: { readonly __typename: 'Team', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly activationJa: string, readonly activationEn: string, readonly inForce: boolean } }>, readonly myRecordConfirmation: { readonly __typename: 'RecordConfirmation', readonly state: ConfirmationState, readonly dueOn: string, readonly confirmedAt: string | null } | null, readonly myProfile: { readonly __typename: 'Expert', readonly id: string, readonly formerName: boolean, readonly prefectureCode: string, readonly languages: ReadonlyArray<string>, readonly messageLanguage: string, readonly remoteOk: boolean, readonly travelOk: boolean, readonly travelPrefectureCodes: ReadonlyArray<string> | null, readonly kanji: { readonly __typename: 'PersonName', readonly full: string, readonly family: string, readonly given: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string, readonly family: string, readonly given: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string, readonly family: string, readonly given: string } } | null, readonly myContacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly employerOwned: boolean, readonly preference: number, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }>, readonly myAffiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly fromOn: string, readonly untilOn: string | null, readonly title: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }>, readonly mySkills: { readonly __typename: 'SkillFile', readonly expertId: string, readonly skills: ReadonlyArray<{ readonly __typename: 'SkillRecord', readonly workRoleId: string, readonly level: number, readonly claimedLevel: number | null, readonly lastExercisedOn: string | null, readonly verifiedAt: string | null, readonly verifiedByName: string | null }> } | null, readonly myCredentials:
    | { readonly __typename: 'CredentialFile', readonly expertId: string, readonly credentials: ReadonlyArray<{ readonly __typename: 'CredentialRecord', readonly code: string, readonly number: string | null, readonly obtainedOn: string, readonly expiresOn: string | null, readonly certificateSeen: boolean, readonly status: CredentialStatus, readonly until: string | null, readonly limit: CredentialLimit | null }> }
    | { readonly __typename: 'CredentialInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
  , readonly myConflicts: ReadonlyArray<{ readonly __typename: 'MyConflict', readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly reason: ConflictReason, readonly untilOn: string | null, readonly wholeGroup: boolean }>, readonly myObligations: ReadonlyArray<{ readonly __typename: 'RivalObligation', readonly kind: ObligationKind, readonly fromOn: string, readonly untilOn: string | null, readonly goesFirst: boolean }>, readonly myNames: ReadonlyArray<{ readonly __typename: 'NameOverTime', readonly id: string, readonly state: NameState, readonly fromOn: string | null, readonly untilOn: string | null, readonly formerName: boolean, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }>, readonly myCorrections: ReadonlyArray<{ readonly __typename: 'CorrectionRequest', readonly id: string, readonly field: CorrectionField, readonly wanted: string, readonly state: CorrectionState, readonly askedAt: string, readonly reason: string | null }> };

export type OpenMyCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenMyCalendarLinkMutation = { readonly openMyCalendarLink:
    | { readonly __typename: 'CalendarLinkOpened', readonly url: string, readonly createdAt: string }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type OrderMyContactsMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type OrderMyContactsMutation = { readonly orderMyContacts:
    | { readonly __typename: 'ContactOrderInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyContacts', readonly contacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly employerOwned: boolean, readonly preference: number, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type PauseMyProfileMutationVariables = Exact<{ [key: string]: never; }>;


export type PauseMyProfileMutation = { readonly pauseMyProfile:
    | { readonly __typename: 'Expert', readonly id: string, readonly pausedAt: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordCredentialMutationVariables = Exact<{
  input: CredentialInput;
}>;


export type RecordCredentialMutation = { readonly recordCredential:
    | { readonly __typename: 'CredentialFile', readonly expertId: string, readonly credentials: ReadonlyArray<{ readonly __typename: 'CredentialRecord', readonly code: string, readonly number: string | null, readonly obtainedOn: string, readonly expiresOn: string | null, readonly certificateSeen: boolean, readonly status: CredentialStatus, readonly until: string | null, readonly limit: CredentialLimit | null }> }
    | { readonly __typename: 'CredentialInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RemoveMyAffiliationMutationVariables = Exact<{
  id: string;
}>;


export type RemoveMyAffiliationMutation = { readonly removeMyAffiliation:
    | { readonly __typename: 'AffiliationList', readonly expertId: string, readonly affiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly fromOn: string, readonly untilOn: string | null, readonly title: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }> }
    | { readonly __typename: 'AffiliationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'BadAffiliation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RemoveMyContactMutationVariables = Exact<{
  id: string;
}>;


export type RemoveMyContactMutation = { readonly removeMyContact:
    | { readonly __typename: 'ContactNeeded', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ContactUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyContacts', readonly contacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly employerOwned: boolean, readonly preference: number, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RemoveMyDocumentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveMyDocumentMutation = { readonly removeMyDocument:
    | { readonly __typename: 'DocumentUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyDocuments', readonly documents: ReadonlyArray<{ readonly __typename: 'OwnDocument', readonly id: string, readonly about: DocumentAbout, readonly subject: string | null, readonly kind: FileKind, readonly name: string, readonly size: number, readonly handedInAt: string }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ReplyToSuspensionMutationVariables = Exact<{
  id: string;
  reply: string;
}>;


export type ReplyToSuspensionMutation = { readonly replyToSuspension:
    | { readonly __typename: 'Suspension', readonly id: string, readonly reply: string | null, readonly repliedAt: string | null }
    | { readonly __typename: 'SuspensionUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TextMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RequestContactCodeMutationVariables = Exact<{
  id: string;
}>;


export type RequestContactCodeMutation = { readonly requestContactCode:
    | { readonly __typename: 'ContactUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyContacts', readonly codeMinutes: number | null, readonly contacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly employerOwned: boolean, readonly preference: number, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NothingToVerify', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyContactCodes', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RequestCorrectionMutationVariables = Exact<{
  field: CorrectionField;
  wanted: string;
}>;


export type RequestCorrectionMutation = { readonly requestCorrection:
    | { readonly __typename: 'CorrectionInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CorrectionRequest', readonly id: string, readonly state: CorrectionState }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RequestNameChangeMutationVariables = Exact<{
  name: NameChangeInput;
}>;


export type RequestNameChangeMutation = { readonly requestNameChange:
    | { readonly __typename: 'BadName', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NameHistory', readonly expertId: string, readonly names: ReadonlyArray<{ readonly __typename: 'NameOverTime', readonly id: string, readonly state: NameState, readonly fromOn: string | null, readonly untilOn: string | null, readonly formerName: boolean, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }> }
    | { readonly __typename: 'NameUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RequestSigningCodeMutationVariables = Exact<{
  agreement: string;
}>;


export type RequestSigningCodeMutation = { readonly requestSigningCode:
    | { readonly __typename: 'AgreementChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SigningCodeSent', readonly validMinutes: number }
    | { readonly __typename: 'SigningMailNotSent', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManySigningCodes', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ResumeMyProfileMutationVariables = Exact<{ [key: string]: never; }>;


export type ResumeMyProfileMutation = { readonly resumeMyProfile:
    | { readonly __typename: 'Expert', readonly id: string, readonly pausedAt: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetMyAvailabilityMutationVariables = Exact<{
  input: AvailabilityInput;
}>;


export type SetMyAvailabilityMutation = { readonly setMyAvailability:
    | { readonly __typename: 'Availability', readonly wakeSeverity: number, readonly week: ReadonlyArray<{ readonly __typename: 'WeekSlot', readonly day: Weekday, readonly from: string, readonly until: string }>, readonly quiet: ReadonlyArray<{ readonly __typename: 'QuietHours', readonly from: string, readonly until: string }>, readonly exceptions: ReadonlyArray<{ readonly __typename: 'AvailabilityException', readonly id: string, readonly available: boolean, readonly from: string, readonly until: string, readonly note: string | null }> }
    | { readonly __typename: 'BadPattern', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetMyCapacityMutationVariables = Exact<{
  hours?: number | null | undefined;
  fromNextQuarter: boolean;
}>;


export type SetMyCapacityMutation = { readonly setMyCapacity:
    | { readonly __typename: 'BadCapacity', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CapacityPlan', readonly quarters: ReadonlyArray<{ readonly __typename: 'QuarterCapacity', readonly fiscalYear: number, readonly quarter: number, readonly hours: number | null, readonly usedHours: number | null, readonly leftHours: number | null }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetMyConflictsMutationVariables = Exact<{
  conflicts: ReadonlyArray<ConflictInput> | ConflictInput;
}>;


export type SetMyConflictsMutation = { readonly setMyConflicts:
    | { readonly __typename: 'BadConflict', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyConflicts', readonly conflicts: ReadonlyArray<{ readonly __typename: 'MyConflict', readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly reason: ConflictReason, readonly untilOn: string | null, readonly wholeGroup: boolean }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetMyConsentMutationVariables = Exact<{
  code: string;
  given: boolean;
}>;


export type SetMyConsentMutation = { readonly setMyConsent:
    | { readonly __typename: 'Consent', readonly code: string, readonly title: string, readonly purpose: string, readonly version: number, readonly given: boolean, readonly since: string | null, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly at: string, readonly given: boolean, readonly version: number }> }
    | { readonly __typename: 'ConsentUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'RegistrationIsLeaving', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetMyDutyWeeksMutationVariables = Exact<{
  weeks: ReadonlyArray<DutyWeekInput> | DutyWeekInput;
}>;


export type SetMyDutyWeeksMutation = { readonly setMyDutyWeeks:
    | { readonly __typename: 'BadDutyWeek', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'DutyPlan', readonly weeks: ReadonlyArray<{ readonly __typename: 'DutyWeek', readonly monday: string, readonly wakeSeverity: number }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetMyObligationsMutationVariables = Exact<{
  obligations: ReadonlyArray<ObligationInput> | ObligationInput;
}>;


export type SetMyObligationsMutation = { readonly setMyObligations:
    | { readonly __typename: 'BadObligation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyObligations', readonly obligations: ReadonlyArray<{ readonly __typename: 'RivalObligation', readonly kind: ObligationKind, readonly fromOn: string, readonly untilOn: string | null, readonly goesFirst: boolean }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SignAgreementByNameMutationVariables = Exact<{
  input: SignInput;
  name: string;
  signingCode: string;
}>;


export type SignAgreementByNameMutation = { readonly signAgreementByName:
    | { readonly __typename: 'AgreementChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AgreementSignature', readonly id: string, readonly code: string, readonly version: number, readonly language: AgreementLanguage, readonly method: SigningMethod, readonly signedAt: string, readonly expiresOn: string, readonly inForce: boolean }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SignedNameWrong', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SigningCodeWrong', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SignAgreementMutationVariables = Exact<{
  input: SignInput;
}>;


export type SignAgreementMutation = { readonly signAgreement:
    | { readonly __typename: 'AgreementChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AgreementSignature', readonly id: string, readonly code: string, readonly version: number, readonly language: AgreementLanguage, readonly method: SigningMethod, readonly signedAt: string, readonly expiresOn: string, readonly inForce: boolean }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type TakeBackCorrectionMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackCorrectionMutation = { readonly takeBackCorrection:
    | { readonly __typename: 'CorrectionInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CorrectionRequest', readonly id: string, readonly state: CorrectionState }
    | { readonly __typename: 'CorrectionUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ReasonMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type TakeBackNameChangeMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackNameChangeMutation = { readonly takeBackNameChange:
    | { readonly __typename: 'BadName', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NameHistory', readonly expertId: string, readonly names: ReadonlyArray<{ readonly __typename: 'NameOverTime', readonly id: string, readonly state: NameState, readonly fromOn: string | null, readonly untilOn: string | null, readonly formerName: boolean, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } }> }
    | { readonly __typename: 'NameUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type UpdateMyProfileMutationVariables = Exact<{
  profile: ProfileInput;
}>;


export type UpdateMyProfileMutation = { readonly updateMyProfile:
    | { readonly __typename: 'BadProfile', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Expert', readonly id: string, readonly prefectureCode: string, readonly languages: ReadonlyArray<string>, readonly messageLanguage: string, readonly remoteOk: boolean, readonly travelOk: boolean, readonly travelPrefectureCodes: ReadonlyArray<string> | null }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type VerifyMyContactMutationVariables = Exact<{
  id: string;
  verificationCode: string;
}>;


export type VerifyMyContactMutation = { readonly verifyMyContact:
    | { readonly __typename: 'ContactCodeWrong', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ContactUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'MyContacts', readonly contacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly employerOwned: boolean, readonly preference: number, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }> }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };
