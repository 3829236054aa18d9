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

/** WAITING for an approver; IN_FORCE when it was decided, until the next; REFUSED */
export type CallUpSettingState =
  | 'IN_FORCE'
  | 'REFUSED'
  | 'WAITING';

/** The settings of call-ups as they shall be, each of them */
export type CallUpSettingsInput = {
  readonly approvalAbove: number;
  readonly audienceCap: number;
  /** Minutes */
  readonly escalatesAfter: number;
  readonly yenPerSegment: number;
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

/** An organisation to be added */
export type NewOrganisationInput = {
  readonly kind: OrganisationKind;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly nameKana?: string | null | undefined;
  /** JIS code */
  readonly prefectureCode?: string | null | undefined;
  readonly sectorCode?: string | null | undefined;
  /** Short name in small Latin letters; it never changes */
  readonly slug: string;
  /** First day, YYYY-MM-DD */
  readonly validFrom: string;
};

/** Somebody who shall be able to sign in */
export type NewUserInput = {
  readonly displayName: string;
  readonly email: string;
  /** Organisations whose people he looks after: HR, employer contacts */
  readonly organisationIds?: ReadonlyArray<string>;
  readonly roles: ReadonlyArray<Role>;
};

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

/** Names of an organisation */
export type OrganisationNamesInput = {
  readonly nameEn: string;
  readonly nameJa: string;
  readonly nameKana?: string | null | undefined;
};

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

/** A preset as a whole; what it said before is kept as its earlier version */
export type PresetInput = {
  /** Proposed first for a drill */
  readonly forDrills: boolean;
  readonly lines: ReadonlyArray<PresetLineInput>;
  readonly nameEn: string;
  readonly nameJa: string;
  /** Suggested severity, 0 to 4 */
  readonly severity: number;
  /** Suggested text in English, TLP:CLEAR */
  readonly textEn: string;
  /** Suggested text in Japanese, TLP:CLEAR */
  readonly textJa: string;
};

/** One requirement line of a preset */
export type PresetLineInput = {
  readonly attestationKind?: string | null | undefined;
  /** Hours from the begin of the deployment to its end */
  readonly durationHours: number;
  readonly headCount: number;
  /** ISO 639-1 codes */
  readonly languages: ReadonlyArray<string>;
  /** 1 to 4 */
  readonly minLevel: number;
  readonly place: Place;
  readonly reserveCount: number;
  /** NICE v2 work role; left out: any role */
  readonly workRoleId?: string | null | undefined;
};

/** ENTRY: contact data after leaving; BODY: texts of messages; RECORD: call-ups; AUDIT, DISCLOSURE: the record at hand; ARCHIVE: its files */
export type RetentionKind =
  | 'ARCHIVE'
  | 'AUDIT'
  | 'BODY'
  | 'DISCLOSURE'
  | 'ENTRY'
  | 'RECORD';

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

export type AddOrganisationMutationVariables = Exact<{
  input: NewOrganisationInput;
}>;


export type AddOrganisationMutation = { readonly addOrganisation:
    | { readonly __typename: 'OrganisationInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OrganisationRecord', readonly organisationId: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string, readonly sectorCode: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }, readonly names: ReadonlyArray<{ readonly __typename: 'OrganisationName', readonly id: string, readonly fromOn: string, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string }>, readonly successor: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }
   };

export type AddSenderMutationVariables = Exact<{
  number: string;
  ratePerSecond: number;
}>;


export type AddSenderMutation = { readonly addSender:
    | { readonly __typename: 'SenderList', readonly senders: ReadonlyArray<{ readonly __typename: 'Sender', readonly id: string, readonly channel: string, readonly provider: string, readonly address: string, readonly ratePerSecond: number, readonly ownRate: boolean, readonly added: boolean, readonly state: string, readonly restsUntil: string | null, readonly restReason: string | null }> }
    | { readonly __typename: 'SenderRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type AddUserMutationVariables = Exact<{
  input: NewUserInput;
}>;


export type AddUserMutation = { readonly addUser:
    | { readonly __typename: 'UserChanged', readonly id: string }
    | { readonly __typename: 'UserInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ChangeCallUpSettingsMutationVariables = Exact<{
  input: CallUpSettingsInput;
  reason: string;
}>;


export type ChangeCallUpSettingsMutation = { readonly changeCallUpSettings:
    | { readonly __typename: 'CallUpSettingBook', readonly settings: ReadonlyArray<{ readonly __typename: 'CallUpSetting', readonly key: string, readonly meaning: string, readonly value: number, readonly standard: number, readonly least: number, readonly most: number }>, readonly changes: ReadonlyArray<{ readonly __typename: 'CallUpSettingChange', readonly id: string, readonly state: CallUpSettingState, readonly audienceCap: number, readonly approvalAbove: number, readonly escalatesAfter: number, readonly yenPerSegment: number, readonly reason: string, readonly askedBy: string, readonly askedByName: string | null, readonly askedAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ChangePresetMutationVariables = Exact<{
  code: string;
  version: number;
  input: PresetInput;
}>;


export type ChangePresetMutation = { readonly changePreset:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Preset', readonly version: number, readonly saved: string }
    | { readonly __typename: 'PresetChangedSince', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CheckPresetQueryVariables = Exact<{
  input: PresetInput;
}>;


export type CheckPresetQuery = { readonly checkPreset: { readonly __typename: 'PresetCheck', readonly sampleJa: string, readonly sampleEn: string, readonly segmentsJa: number, readonly segmentsEn: number, readonly problems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly field: string, readonly code: string, readonly message: string, readonly remedy: string }> } };

export type CorrectOrganisationNameMutationVariables = Exact<{
  id: string;
  names: OrganisationNamesInput;
}>;


export type CorrectOrganisationNameMutation = { readonly correctOrganisationName:
    | { readonly __typename: 'OrganisationInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OrganisationRecord', readonly organisationId: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string, readonly sectorCode: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }, readonly names: ReadonlyArray<{ readonly __typename: 'OrganisationName', readonly id: string, readonly fromOn: string, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string }>, readonly successor: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }
    | { readonly __typename: 'OrganisationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type CreatePresetMutationVariables = Exact<{
  code: string;
  input: PresetInput;
}>;


export type CreatePresetMutation = { readonly createPreset:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Preset', readonly version: number, readonly saved: string }
   };

export type DecideCallUpSettingsMutationVariables = Exact<{
  id: string;
  agree: boolean;
}>;


export type DecideCallUpSettingsMutation = { readonly decideCallUpSettings:
    | { readonly __typename: 'ActRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CallUpSettingBook', readonly settings: ReadonlyArray<{ readonly __typename: 'CallUpSetting', readonly key: string, readonly meaning: string, readonly value: number, readonly standard: number, readonly least: number, readonly most: number }>, readonly changes: ReadonlyArray<{ readonly __typename: 'CallUpSettingChange', readonly id: string, readonly state: CallUpSettingState, readonly audienceCap: number, readonly approvalAbove: number, readonly escalatesAfter: number, readonly yenPerSegment: number, readonly reason: string, readonly askedBy: string, readonly askedByName: string | null, readonly askedAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null }> }
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


export type EmployerPageQuery = { readonly organisationRecord: { readonly __typename: 'OrganisationRecord', readonly organisationId: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string, readonly sectorCode: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }, readonly names: ReadonlyArray<{ readonly __typename: 'OrganisationName', readonly id: string, readonly fromOn: string, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string }>, readonly successor: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> } | null, readonly employer: { readonly __typename: 'Employer', readonly organisationId: string, readonly contacts: ReadonlyArray<{ readonly __typename: 'EmployerContact', readonly id: string, readonly name: string, readonly email: string, readonly language: string, readonly addedAt: string }>, readonly terms: ReadonlyArray<{ readonly __typename: 'StandingTerms', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly validFrom: string, readonly inForce: boolean, readonly hoursAQuarter: number | null, readonly noticeHours: number, readonly excludedClientIds: ReadonlyArray<string>, readonly releaseNeeded: boolean, readonly answerWithinMinutes: number, readonly payBasis: PayBasis, readonly liabilityBasis: LiabilityBasis, readonly recordedAt: string, readonly blackout: ReadonlyArray<{ readonly __typename: 'Blackout', readonly from: string, readonly until: string }>, readonly excludedClients: ReadonlyArray<{ readonly __typename: 'ExcludedClient', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }> } | null, readonly organisationGroup: { readonly __typename: 'OrganisationGroup', readonly headId: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameEn: string }> } | null };

export type EnableUserMutationVariables = Exact<{
  id: string;
}>;


export type EnableUserMutation = { readonly enableUser:
    | { readonly __typename: 'OpensByInvitation', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UserChanged', readonly id: string }
    | { readonly __typename: 'UserUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndEmployerContactMutationVariables = Exact<{
  id: string;
}>;


export type EndEmployerContactMutation = { readonly endEmployerContact:
    | { readonly __typename: 'Employer', readonly organisationId: string, readonly contacts: ReadonlyArray<{ readonly __typename: 'EmployerContact', readonly id: string, readonly name: string, readonly email: string, readonly language: string, readonly addedAt: string }> }
    | { readonly __typename: 'EmployerContactUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndOrganisationMutationVariables = Exact<{
  id: string;
  lastDay?: string | null | undefined;
  successorId?: string | null | undefined;
}>;


export type EndOrganisationMutation = { readonly endOrganisation:
    | { readonly __typename: 'OrganisationInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OrganisationRecord', readonly organisationId: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string, readonly sectorCode: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }, readonly names: ReadonlyArray<{ readonly __typename: 'OrganisationName', readonly id: string, readonly fromOn: string, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string }>, readonly successor: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }
    | { readonly __typename: 'OrganisationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type KeepOrganisationNameMutationVariables = Exact<{
  id: string;
}>;


export type KeepOrganisationNameMutation = { readonly keepOrganisationName:
    | { readonly __typename: 'OrganisationInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OrganisationRecord', readonly organisationId: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string, readonly sectorCode: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }, readonly names: ReadonlyArray<{ readonly __typename: 'OrganisationName', readonly id: string, readonly fromOn: string, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string }>, readonly successor: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }
    | { readonly __typename: 'OrganisationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
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

export type OrganisationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationChoicesQuery = { readonly sectors: ReadonlyArray<{ readonly __typename: 'InfrastructureSector', readonly code: string, readonly nameJa: string, readonly nameEn: string }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type OrganisationsNamedQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsNamedQuery = { readonly organisationsNamed: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameEn: string, readonly nameKana: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }> };

export type PresetVersionsQueryVariables = Exact<{
  code: string;
}>;


export type PresetVersionsQuery = { readonly presetVersions: ReadonlyArray<{ readonly __typename: 'PresetVersion', readonly version: number, readonly madeByName: string | null, readonly madeAt: string | null, readonly nameJa: string, readonly nameEn: string, readonly severity: number, readonly textJa: string, readonly textEn: string, readonly lines: ReadonlyArray<{ readonly __typename: 'PresetLine', readonly position: number, readonly workRoleId: string | null, readonly minLevel: number, readonly headCount: number, readonly reserveCount: number }> }> };

export type AdministrationPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrationPresetsQuery = { readonly presets: ReadonlyArray<{ readonly __typename: 'Preset', readonly code: string, readonly kind: string, readonly nameJa: string, readonly nameEn: string, readonly severity: number, readonly textJa: string, readonly textEn: string, readonly version: number, readonly changedAt: string | null, readonly withdrawnAt: string | null, readonly lines: ReadonlyArray<{ readonly __typename: 'PresetLine', readonly position: number, readonly workRoleId: string | null, readonly minLevel: number, readonly headCount: number, readonly reserveCount: number, readonly place: Place, readonly durationHours: number, readonly attestationKind: string | null, readonly languages: ReadonlyArray<string> }> }>, readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly attestationKinds: ReadonlyArray<{ readonly __typename: 'AttestationKind', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { readonly providers: ReadonlyArray<{ readonly __typename: 'ProviderHealth', readonly channel: string, readonly provider: string | null, readonly state: string, readonly problem: string | null }>, readonly senders: ReadonlyArray<{ readonly __typename: 'Sender', readonly id: string, readonly channel: string, readonly provider: string, readonly address: string, readonly ratePerSecond: number, readonly ownRate: boolean, readonly added: boolean, readonly state: string, readonly restsUntil: string | null, readonly restReason: string | null }> };

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
    | { readonly __typename: 'Employer', readonly organisationId: string, readonly terms: ReadonlyArray<{ readonly __typename: 'StandingTerms', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly validFrom: string, readonly inForce: boolean, readonly hoursAQuarter: number | null, readonly noticeHours: number, readonly excludedClientIds: ReadonlyArray<string>, readonly releaseNeeded: boolean, readonly answerWithinMinutes: number, readonly payBasis: PayBasis, readonly liabilityBasis: LiabilityBasis, readonly recordedAt: string, readonly blackout: ReadonlyArray<{ readonly __typename: 'Blackout', readonly from: string, readonly until: string }>, readonly excludedClients: ReadonlyArray<{ readonly __typename: 'ExcludedClient', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }> }
    | { readonly __typename: 'EmployerUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TermsInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type RenameOrganisationMutationVariables = Exact<{
  id: string;
  names: OrganisationNamesInput;
  fromOn: string;
}>;


export type RenameOrganisationMutation = { readonly renameOrganisation:
    | { readonly __typename: 'OrganisationInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OrganisationRecord', readonly organisationId: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string, readonly sectorCode: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null }, readonly names: ReadonlyArray<{ readonly __typename: 'OrganisationName', readonly id: string, readonly fromOn: string, readonly nameJa: string, readonly nameKana: string | null, readonly nameEn: string }>, readonly successor: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly predecessors: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }
    | { readonly __typename: 'OrganisationUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetApproverCircleMutationVariables = Exact<{
  userId: string;
  circle: number;
}>;


export type SetApproverCircleMutation = { readonly setApproverCircle:
    | { readonly __typename: 'ApproverCircle', readonly userId: string, readonly circle: number }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetOrganisationGroupMutationVariables = Exact<{
  organisationId: string;
  headId?: string | null | undefined;
}>;


export type SetOrganisationGroupMutation = { readonly setOrganisationGroup:
    | { readonly __typename: 'BadGroup', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OrganisationGroup', readonly headId: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly kind: OrganisationKind, readonly nameJa: string, readonly nameEn: string }> }
   };

export type SetPresetWithdrawnMutationVariables = Exact<{
  code: string;
  withdrawn: boolean;
}>;


export type SetPresetWithdrawnMutation = { readonly setPresetWithdrawn:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Preset', readonly version: number, readonly withdrawnAt: string | null, readonly saved: string }
   };

export type SetRetentionPeriodMutationVariables = Exact<{
  what: RetentionKind;
  days: number;
  validFrom: string;
}>;


export type SetRetentionPeriodMutation = { readonly setRetentionPeriod:
    | { readonly __typename: 'RetentionBook', readonly retentions: ReadonlyArray<{ readonly __typename: 'Retention', readonly what: RetentionKind, readonly meaning: string, readonly least: number, readonly most: number, readonly periods: ReadonlyArray<{ readonly __typename: 'RetentionPeriod', readonly days: number, readonly validFrom: string, readonly inForce: boolean, readonly recordedByName: string | null, readonly recordedAt: string | null }> }> }
    | { readonly __typename: 'RetentionInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetSenderInUseMutationVariables = Exact<{
  id: string;
  inUse: boolean;
}>;


export type SetSenderInUseMutation = { readonly setSenderInUse:
    | { readonly __typename: 'SenderList', readonly senders: ReadonlyArray<{ readonly __typename: 'Sender', readonly id: string, readonly channel: string, readonly provider: string, readonly address: string, readonly ratePerSecond: number, readonly ownRate: boolean, readonly added: boolean, readonly state: string, readonly restsUntil: string | null, readonly restReason: string | null }> }
    | { readonly __typename: 'SenderRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetSenderRateMutationVariables = Exact<{
  id: string;
  ratePerSecond?: number | null | undefined;
}>;


export type SetSenderRateMutation = { readonly setSenderRate:
    | { readonly __typename: 'SenderList', readonly senders: ReadonlyArray<{ readonly __typename: 'Sender', readonly id: string, readonly channel: string, readonly provider: string, readonly address: string, readonly ratePerSecond: number, readonly ownRate: boolean, readonly added: boolean, readonly state: string, readonly restsUntil: string | null, readonly restReason: string | null }> }
    | { readonly __typename: 'SenderRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SetUserOrganisationsMutationVariables = Exact<{
  id: string;
  organisationIds: ReadonlyArray<string> | string;
}>;


export type SetUserOrganisationsMutation = { readonly setUserOrganisations:
    | { readonly __typename: 'OwnAccount', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UserChanged', readonly id: string }
    | { readonly __typename: 'UserInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'UserUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
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

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { readonly callUpSettings: { readonly __typename: 'CallUpSettingBook', readonly settings: ReadonlyArray<{ readonly __typename: 'CallUpSetting', readonly key: string, readonly meaning: string, readonly value: number, readonly standard: number, readonly least: number, readonly most: number }>, readonly changes: ReadonlyArray<{ readonly __typename: 'CallUpSettingChange', readonly id: string, readonly state: CallUpSettingState, readonly audienceCap: number, readonly approvalAbove: number, readonly escalatesAfter: number, readonly yenPerSegment: number, readonly reason: string, readonly askedBy: string, readonly askedByName: string | null, readonly askedAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null }> }, readonly retentionPeriods: { readonly __typename: 'RetentionBook', readonly retentions: ReadonlyArray<{ readonly __typename: 'Retention', readonly what: RetentionKind, readonly meaning: string, readonly least: number, readonly most: number, readonly periods: ReadonlyArray<{ readonly __typename: 'RetentionPeriod', readonly days: number, readonly validFrom: string, readonly inForce: boolean, readonly recordedByName: string | null, readonly recordedAt: string | null }> }> } };

export type AdministrationUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrationUsersQuery = { readonly users: ReadonlyArray<{ readonly __typename: 'User', readonly id: string, readonly displayName: string, readonly roles: ReadonlyArray<Role>, readonly disabled: boolean, readonly mayBeEnabled: boolean, readonly enrolmentOpenUntil: string | null, readonly createdAt: string, readonly organisations: ReadonlyArray<{ readonly __typename: 'UserOrganisation', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }>, readonly approverCircles: ReadonlyArray<{ readonly __typename: 'ApproverCircle', readonly userId: string, readonly circle: number }> };

export type WordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordingsQuery = { readonly agreements: ReadonlyArray<{ readonly __typename: 'Agreement', readonly code: string, readonly version: number, readonly validFrom: string, readonly validDays: number, readonly titleJa: string, readonly titleEn: string, readonly textJa: string, readonly textEn: string, readonly dutyJa: string, readonly dutyEn: string }> };
