// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** CONTACT: phone numbers and e-mail addresses; EXPORT: the entry, in a file; DOCUMENT: a document of his vetting */
export type DisclosedKind =
  | 'CONTACT'
  | 'DOCUMENT'
  | 'EXPORT';

/** Where an expert stands; only ACTIVE ones are called */
export type ExpertStatus =
  | 'ACTIVE'
  | 'APPLIED'
  | 'INVITED'
  | 'LAPSED'
  | 'LEFT'
  | 'SUSPENDED'
  | 'VETTING';

/** MEMBER: to apply; ALUMNI: to stay in touch after leaving */
export type InvitationKind =
  | 'ALUMNI'
  | 'MEMBER';

/** Where the work of a line is done */
export type Place =
  | 'EITHER'
  | 'ON_SITE'
  | 'REMOTE';

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

export type CloseMyCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type CloseMyCalendarLinkMutation = { readonly closeMyCalendarLink: boolean };

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


export type MyCallUpsQuery = { readonly myCallUps: { readonly __typename: 'MyCallUpConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'MyCallUp', readonly invitationId: string, readonly code: string, readonly kind: CallUpKind, readonly state: CallUpState, readonly answer: AnswerKind | null, readonly answerLate: boolean, readonly arriveAt: string | null, readonly deadline: string, readonly assignment: Assignment | null, readonly awaitsRelease: boolean, readonly fromAt: string | null, readonly untilAt: string | null, readonly place: Place | null, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> }, readonly myAvailability: { readonly __typename: 'Availability', readonly wakeSeverity: number } | null, readonly myProfile: { readonly __typename: 'Expert', readonly id: string, readonly status: ExpertStatus, readonly pausedAt: string | null } | null, readonly myRecordConfirmation: { readonly __typename: 'RecordConfirmation', readonly state: ConfirmationState, readonly dueOn: string, readonly confirmedAt: string | null } | null };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { readonly myData: string | null };

export type MyPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPrivacyQuery = { readonly myConsents: ReadonlyArray<{ readonly __typename: 'Consent', readonly code: string, readonly title: string, readonly purpose: string, readonly version: number, readonly given: boolean, readonly since: string | null, readonly history: ReadonlyArray<{ readonly __typename: 'ConsentChange', readonly at: string, readonly given: boolean, readonly version: number }> }>, readonly myDisclosures: { readonly __typename: 'DisclosureConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Disclosure', readonly id: string, readonly at: string, readonly actorName: string, readonly roles: ReadonlyArray<string>, readonly purpose: string, readonly what: DisclosedKind, readonly callUpId: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean } }, readonly myProfile: { readonly __typename: 'Expert', readonly id: string, readonly pausedAt: string | null } | null };

export type OpenMyCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenMyCalendarLinkMutation = { readonly openMyCalendarLink:
    | { readonly __typename: 'CalendarLinkOpened', readonly url: string, readonly createdAt: string }
    | { readonly __typename: 'NotAnExpert', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type PauseMyProfileMutationVariables = Exact<{ [key: string]: never; }>;


export type PauseMyProfileMutation = { readonly pauseMyProfile:
    | { readonly __typename: 'Expert', readonly id: string, readonly pausedAt: string | null }
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
