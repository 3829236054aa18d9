// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BlackoutInput = {
  /** YYYY-MM-DD */
  readonly from: string;
  /** YYYY-MM-DD */
  readonly until: string;
};

export type EmployerContactInput = {
  readonly email: string;
  /** ja or en */
  readonly language?: string;
  readonly name: string;
  readonly organisationId: string;
};

/** Who answers for damage that the person does while he serves */
export type LiabilityBasis =
  | 'AUTHORITY'
  | 'EMPLOYER'
  | 'PERSON';

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

/** Who pays the person while he serves */
export type PayBasis =
  | 'AUTHORITY_PAYS'
  | 'EMPLOYER_PAYS'
  | 'UNPAID';

/** Where the work of a line is done */
export type Place =
  | 'EITHER'
  | 'ON_SITE'
  | 'REMOTE';

/** What a user may be; a user holds any number of roles */
export type Role =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'AUDITOR'
  | 'COORDINATOR'
  | 'EMPLOYER_CONTACT'
  | 'EXPERT'
  | 'HR'
  | 'HR_CENTRAL'
  | 'VETTING_OFFICER';

export type StandingTermsInput = {
  /** Minutes, 15 to 10080 */
  readonly answerWithinMinutes: number;
  readonly blackout?: ReadonlyArray<BlackoutInput>;
  readonly excludedClientIds?: ReadonlyArray<string>;
  /** Null: no limit */
  readonly hoursAQuarter?: number | null | undefined;
  readonly liabilityBasis: LiabilityBasis;
  readonly noticeHours: number;
  readonly organisationId: string;
  readonly payBasis: PayBasis;
  readonly releaseNeeded: boolean;
  /** First day in force, YYYY-MM-DD */
  readonly validFrom: string;
};

/** A new wording; both languages say the same */
export type WordingInput = {
  readonly code: string;
  readonly dutyEn?: string;
  readonly dutyJa?: string;
  readonly textEn: string;
  readonly textJa: string;
  readonly titleEn: string;
  readonly titleJa: string;
  readonly validDays: number;
};

export type AddEmployerContactMutationVariables = Exact<{
  input: EmployerContactInput;
}>;


export type AddEmployerContactMutation = { readonly addEmployerContact:
    | { readonly __typename: 'Employer', readonly organisationId: string, readonly contacts: ReadonlyArray<{ readonly __typename: 'EmployerContact', readonly id: string, readonly name: string, readonly email: string, readonly language: string, readonly addedAt: string }> }
    | { readonly __typename: 'EmployerContactInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'EmployerUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type DisableUserMutationVariables = Exact<{
  id: string;
}>;


export type DisableUserMutation = { readonly disableUser:
    | { readonly __typename: 'OwnAccount', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UserChanged', readonly id: string }
    | { readonly __typename: 'UserUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EmployerPageQueryVariables = Exact<{
  id: string;
}>;


export type EmployerPageQuery = { readonly employer: { readonly __typename: 'Employer', readonly organisationId: string, readonly contacts: ReadonlyArray<{ readonly __typename: 'EmployerContact', readonly id: string, readonly name: string, readonly email: string, readonly language: string, readonly addedAt: string }>, readonly terms: ReadonlyArray<{ readonly __typename: 'StandingTerms', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly validFrom: string, readonly inForce: boolean, readonly hoursAQuarter: number | null, readonly noticeHours: number, readonly excludedClientIds: ReadonlyArray<string>, readonly releaseNeeded: boolean, readonly answerWithinMinutes: number, readonly payBasis: PayBasis, readonly liabilityBasis: LiabilityBasis, readonly recordedAt: string, readonly blackout: ReadonlyArray<{ readonly __typename: 'Blackout', readonly from: string, readonly until: string }> }> } | null, readonly organisationGroup: { readonly __typename: 'OrganisationGroup', readonly headId: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameEn: string }> } | null };

export type EndEmployerContactMutationVariables = Exact<{
  id: string;
}>;


export type EndEmployerContactMutation = { readonly endEmployerContact:
    | { readonly __typename: 'Employer', readonly organisationId: string, readonly contacts: ReadonlyArray<{ readonly __typename: 'EmployerContact', readonly id: string, readonly name: string, readonly email: string, readonly language: string, readonly addedAt: string }> }
    | { readonly __typename: 'EmployerContactUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type OpenEnrolmentMutationVariables = Exact<{
  id: string;
  removeOld: boolean;
}>;


export type OpenEnrolmentMutation = { readonly openEnrolment:
    | { readonly __typename: 'OwnAccount', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UserChanged', readonly id: string }
    | { readonly __typename: 'UserUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type OrganisationsNamedQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsNamedQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameEn: string, readonly nameKana: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }> };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { readonly providers: ReadonlyArray<{ readonly __typename: 'ProviderHealth', readonly channel: string, readonly provider: string | null, readonly state: string, readonly problem: string | null }> };

export type PublishAgreementMutationVariables = Exact<{
  wording: WordingInput;
}>;


export type PublishAgreementMutation = { readonly publishAgreement:
    | { readonly __typename: 'Agreement', readonly version: number, readonly validFrom: string, readonly validDays: number, readonly titleJa: string, readonly titleEn: string, readonly textJa: string, readonly textEn: string, readonly dutyJa: string, readonly dutyEn: string }
    | { readonly __typename: 'WordingInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RecordStandingTermsMutationVariables = Exact<{
  input: StandingTermsInput;
}>;


export type RecordStandingTermsMutation = { readonly recordStandingTerms:
    | { readonly __typename: 'Employer', readonly organisationId: string, readonly terms: ReadonlyArray<{ readonly __typename: 'StandingTerms', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly validFrom: string, readonly inForce: boolean, readonly hoursAQuarter: number | null, readonly noticeHours: number, readonly excludedClientIds: ReadonlyArray<string>, readonly releaseNeeded: boolean, readonly answerWithinMinutes: number, readonly payBasis: PayBasis, readonly liabilityBasis: LiabilityBasis, readonly recordedAt: string, readonly blackout: ReadonlyArray<{ readonly __typename: 'Blackout', readonly from: string, readonly until: string }> }> }
    | { readonly __typename: 'EmployerUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TermsInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetApproverCircleMutationVariables = Exact<{
  userId: string;
  circle: number;
}>;


export type SetApproverCircleMutation = { readonly setApproverCircle:
    | { readonly __typename: 'ApproverCircle', readonly userId: string, readonly circle: number }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetUserRolesMutationVariables = Exact<{
  id: string;
  roles: ReadonlyArray<Role> | Role;
}>;


export type SetUserRolesMutation = { readonly setUserRoles:
    | { readonly __typename: 'OwnAccount', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UserChanged', readonly id: string }
    | { readonly __typename: 'UserUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type AdministrationUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrationUsersQuery = { readonly users: ReadonlyArray<{ readonly __typename: 'User', readonly id: string, readonly displayName: string, readonly roles: ReadonlyArray<Role>, readonly disabled: boolean, readonly enrolmentOpenUntil: string | null, readonly createdAt: string }> };

export type WordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordingsQuery = { readonly agreements: ReadonlyArray<{ readonly __typename: 'Agreement', readonly code: string, readonly version: number, readonly validFrom: string, readonly validDays: number, readonly titleJa: string, readonly titleEn: string, readonly textJa: string, readonly textEn: string, readonly dutyJa: string, readonly dutyEn: string }>, readonly presets: ReadonlyArray<{ readonly __typename: 'Preset', readonly code: string, readonly kind: string, readonly nameJa: string, readonly nameEn: string, readonly severity: number, readonly textJa: string, readonly textEn: string, readonly lines: ReadonlyArray<{ readonly __typename: 'PresetLine', readonly position: number, readonly headCount: number, readonly minLevel: number, readonly reserveCount: number, readonly durationHours: number, readonly place: Place, readonly languages: ReadonlyArray<string>, readonly workRoleId: string | null, readonly attestationKind: string | null }> }>, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }> };
