// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Free at an instant, or throughout from–until */
export type AvailableAt = {
  readonly from: string;
  /** Left out: the instant `from` */
  readonly until?: string | null | undefined;
};

/** What kind of address a contact is */
export type ContactKind =
  | 'EMAIL'
  | 'PHONE';

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

/** What an export is written as: JSON lines, CSV as Excel opens it, or a workbook */
export type ExportFormat =
  | 'CSV'
  | 'JSON'
  | 'XLSX';

/** What an offline roster is to be */
export type OfflineRosterInput = {
  /** Opens the file; kept nowhere */
  readonly passphrase: string;
  /** People of each role at most, 1 to 50 */
  readonly perRole?: number;
  /** For what, in 5 to 200 characters: the people in it read it */
  readonly purpose: string;
};

export type TeamInput = {
  readonly activationEn: string;
  readonly activationJa: string;
  /** Left out: a new team */
  readonly id?: string | null | undefined;
  readonly kind: TeamKind;
  /** 0 to 4 */
  readonly leastSeverity: number;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly organisationId?: string | null | undefined;
  /** JIS code */
  readonly prefectureCode?: string | null | undefined;
  /** YYYY-MM-DD */
  readonly validFrom: string;
  /** YYYY-MM-DD */
  readonly validTo?: string | null | undefined;
  /** The version that was changed */
  readonly version?: number | null | undefined;
};

/** CYMAT, regional CYMAT, or the CSIRT of a ministry, prefecture or municipality */
export type TeamKind =
  | 'CYMAT'
  | 'MINISTRY_CSIRT'
  | 'MUNICIPALITY_CSIRT'
  | 'PREFECTURE_CSIRT'
  | 'REGIONAL_CYMAT';

export type TeamPlaceInput = {
  readonly expertId: string;
  /** YYYY-MM-DD */
  readonly fromOn: string;
  readonly post: TeamPost;
  readonly teamId: string;
  /** Last day, YYYY-MM-DD */
  readonly untilOn?: string | null | undefined;
};

/** One lead and one deputy at a time */
export type TeamPost =
  | 'DEPUTY'
  | 'LEAD'
  | 'MEMBER';

export type AccessEndsQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type AccessEndsQuery = { readonly accessEnds: { readonly __typename: 'AccessEnds', readonly asOf: string, readonly definitionJa: string, readonly definitionEn: string, readonly people: number, readonly withinHour: number, readonly medianSeconds: number | null, readonly slowestSeconds: number | null, readonly stillOpen: number } };

export type AgreeMutualAidMutationVariables = Exact<{
  teamId: string;
  partnerId: string;
  fromOn: string;
  untilOn?: string | null | undefined;
}>;


export type AgreeMutualAidMutation = { readonly agreeMutualAid:
    | { readonly __typename: 'Team', readonly id: string, readonly kind: TeamKind, readonly nameJa: string, readonly nameEn: string, readonly activationJa: string, readonly activationEn: string, readonly leastSeverity: number, readonly organisationId: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null, readonly inForce: boolean, readonly version: number, readonly aid: ReadonlyArray<{ readonly __typename: 'TeamAid', readonly partnerId: string, readonly fromOn: string, readonly untilOn: string | null, readonly inForce: boolean }> }
    | { readonly __typename: 'TeamInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TeamUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndMutualAidMutationVariables = Exact<{
  teamId: string;
  partnerId: string;
  lastDay: string;
}>;


export type EndMutualAidMutation = { readonly endMutualAid:
    | { readonly __typename: 'NothingToEnd', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Team', readonly id: string, readonly kind: TeamKind, readonly nameJa: string, readonly nameEn: string, readonly activationJa: string, readonly activationEn: string, readonly leastSeverity: number, readonly organisationId: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null, readonly inForce: boolean, readonly version: number, readonly aid: ReadonlyArray<{ readonly __typename: 'TeamAid', readonly partnerId: string, readonly fromOn: string, readonly untilOn: string | null, readonly inForce: boolean }> }
    | { readonly __typename: 'TeamInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TeamUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type EndTeamPlaceMutationVariables = Exact<{
  teamId: string;
  expertId: string;
  lastDay: string;
}>;


export type EndTeamPlaceMutation = { readonly endTeamPlace:
    | { readonly __typename: 'NothingToEnd', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Team', readonly id: string, readonly version: number }
    | { readonly __typename: 'TeamInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TeamUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type ExpertContactsQueryVariables = Exact<{
  id: string;
  purpose: string;
}>;


export type ExpertContactsQuery = { readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly contacts: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly kind: ContactKind, readonly addressJa: string, readonly addressEn: string, readonly preference: number, readonly employerOwned: boolean, readonly verifiedAt: string | null, readonly optedOutAt: string | null, readonly unreachableAt: string | null }> | null } | null };

export type ExpertPageQueryVariables = Exact<{
  id: string;
}>;


export type ExpertPageQuery = { readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly status: ExpertStatus, readonly pausedAt: string | null, readonly sector: ExpertSector, readonly eligibleUntil: string | null, readonly formerName: boolean, readonly languages: ReadonlyArray<string>, readonly messageLanguage: string, readonly remoteOk: boolean, readonly travelOk: boolean, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly prefecture: { readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly affiliations: ReadonlyArray<{ readonly __typename: 'Affiliation', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly title: string | null, readonly fromOn: string, readonly untilOn: string | null, readonly main: boolean, readonly current: boolean, readonly byOffice: boolean }>, readonly skills: ReadonlyArray<{ readonly __typename: 'ExpertSkill', readonly workRoleId: string, readonly level: number, readonly verifiedAt: string | null, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> } | null };

export type ExpertReachabilityQueryVariables = Exact<{
  id: string;
}>;


export type ExpertReachabilityQuery = { readonly reachability: { readonly __typename: 'Reachability', readonly expertId: string, readonly figure: number, readonly phone: boolean, readonly mail: boolean, readonly missedDrill: boolean } | null };

export type ExpertSearchQueryVariables = Exact<{
  filter?: ExpertFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExpertSearchQuery = { readonly experts: { readonly __typename: 'ExpertConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Expert', readonly id: string, readonly status: ExpertStatus, readonly pausedAt: string | null, readonly sector: ExpertSector, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly prefecture: { readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly skills: ReadonlyArray<{ readonly __typename: 'ExpertSkill', readonly workRoleId: string, readonly level: number, readonly verifiedAt: string | null, readonly workRole: { readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> }> } };

export type ExportExpertsMutationVariables = Exact<{
  filter?: ExpertFilter | null | undefined;
  purpose: string;
  format: ExportFormat;
}>;


export type ExportExpertsMutation = { readonly exportExperts:
    | { readonly __typename: 'ExpertExport', readonly id: string, readonly people: number, readonly fileName: string, readonly mediaType: string, readonly base64: string }
    | { readonly __typename: 'ExportDailyLimit', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExportPurposeMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExportTooLarge', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type GiveTeamPlaceMutationVariables = Exact<{
  input: TeamPlaceInput;
}>;


export type GiveTeamPlaceMutation = { readonly giveTeamPlace:
    | { readonly __typename: 'ExpertUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Team', readonly id: string, readonly version: number }
    | { readonly __typename: 'TeamInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TeamUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type PeopleNamedQueryVariables = Exact<{
  text: string;
}>;


export type PeopleNamedQuery = { readonly experts: { readonly __typename: 'ExpertConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Expert', readonly id: string, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly kana: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> } };

export type RecordTeamMutationVariables = Exact<{
  input: TeamInput;
}>;


export type RecordTeamMutation = { readonly recordTeam:
    | { readonly __typename: 'Team', readonly id: string, readonly kind: TeamKind, readonly nameJa: string, readonly nameEn: string, readonly activationJa: string, readonly activationEn: string, readonly leastSeverity: number, readonly organisationId: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null, readonly inForce: boolean, readonly version: number, readonly aid: ReadonlyArray<{ readonly __typename: 'TeamAid', readonly partnerId: string, readonly fromOn: string, readonly untilOn: string | null, readonly inForce: boolean }> }
    | { readonly __typename: 'TeamChanged', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TeamInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TeamUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SearchFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchFactsQuery = { readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly category: string }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string, readonly blockJa: string, readonly blockEn: string }> };

export type SkillCoverageQueryVariables = Exact<{
  languages: ReadonlyArray<string> | string;
}>;


export type SkillCoverageQuery = { readonly skillCoverage:
    | { readonly __typename: 'CoverageInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'CoverageReport', readonly threshold: number, readonly cells: ReadonlyArray<{ readonly __typename: 'CoverageCell', readonly workRoleId: string, readonly block: string, readonly language: string, readonly people: number | null, readonly verified: number | null }> }
  , readonly workRoles: ReadonlyArray<{ readonly __typename: 'WorkRole', readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly blockJa: string, readonly blockEn: string }> };

export type TakeOfflineRosterMutationVariables = Exact<{
  input: OfflineRosterInput;
}>;


export type TakeOfflineRosterMutation = { readonly takeOfflineRoster:
    | { readonly __typename: 'ExportDailyLimit', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExportPurposeMissing', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ExportTooLarge', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'OfflineRoster', readonly id: string, readonly people: number, readonly roles: number, readonly fileName: string, readonly base64: string }
    | { readonly __typename: 'OfflineRosterEmpty', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PassphraseWeak', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type TeamMembersQueryVariables = Exact<{
  id: string;
}>;


export type TeamMembersQuery = { readonly team: { readonly __typename: 'Team', readonly id: string, readonly members: ReadonlyArray<{ readonly __typename: 'TeamMember', readonly post: TeamPost, readonly fromOn: string, readonly untilOn: string | null, readonly expert: { readonly __typename: 'Expert', readonly id: string, readonly status: ExpertStatus, readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } }> | null } | null };

export type TeamPageQueryVariables = Exact<{
  id: string;
}>;


export type TeamPageQuery = { readonly team: { readonly __typename: 'Team', readonly id: string, readonly kind: TeamKind, readonly nameJa: string, readonly nameEn: string, readonly activationJa: string, readonly activationEn: string, readonly leastSeverity: number, readonly organisationId: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null, readonly inForce: boolean, readonly version: number, readonly aid: ReadonlyArray<{ readonly __typename: 'TeamAid', readonly partnerId: string, readonly fromOn: string, readonly untilOn: string | null, readonly inForce: boolean }> } | null, readonly teams: ReadonlyArray<{ readonly __typename: 'Team', readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly inForce: boolean }> };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { readonly teams: ReadonlyArray<{ readonly __typename: 'Team', readonly id: string, readonly kind: TeamKind, readonly nameJa: string, readonly nameEn: string, readonly activationJa: string, readonly activationEn: string, readonly leastSeverity: number, readonly organisationId: string | null, readonly prefectureCode: string | null, readonly validFrom: string, readonly validTo: string | null, readonly inForce: boolean, readonly version: number, readonly aid: ReadonlyArray<{ readonly __typename: 'TeamAid', readonly partnerId: string, readonly fromOn: string, readonly untilOn: string | null, readonly inForce: boolean }> }>, readonly prefectures: ReadonlyArray<{ readonly __typename: 'Prefecture', readonly code: string, readonly nameJa: string, readonly nameEn: string }> };
