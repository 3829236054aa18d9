// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who answers for damage that the person does while he serves */
export type LiabilityBasis =
  | 'AUTHORITY'
  | 'EMPLOYER'
  | 'PERSON';

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

/** How the release of a person stands; WITHDRAWN: not needed any more, for whatever reason */
export type ReleaseState =
  | 'GRANTED'
  | 'LAPSED'
  | 'PENDING'
  | 'REFUSED'
  | 'WITHDRAWN';

export type MyReleasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyReleasesQuery = { readonly myReleases: { readonly __typename: 'ReleaseConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Release', readonly id: string, readonly reference: string, readonly drill: boolean, readonly place: Place, readonly state: ReleaseState, readonly fromAt: string, readonly untilAt: string, readonly askedAt: string, readonly dueAt: string, readonly decidedAt: string | null, readonly organisationId: string, readonly person: { readonly __typename: 'NamedPerson', readonly kanji: { readonly __typename: 'PersonName', readonly full: string }, readonly romaji: { readonly __typename: 'PersonName', readonly full: string } } | null }> } };

export type MyStandingTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStandingTermsQuery = { readonly myStandingTerms: ReadonlyArray<{ readonly __typename: 'StandingTerms', readonly id: string, readonly organisationId: string, readonly organisationJa: string, readonly organisationEn: string, readonly validFrom: string, readonly inForce: boolean, readonly hoursAQuarter: number | null, readonly noticeHours: number, readonly excludedClientIds: ReadonlyArray<string>, readonly releaseNeeded: boolean, readonly answerWithinMinutes: number, readonly payBasis: PayBasis, readonly liabilityBasis: LiabilityBasis, readonly recordedAt: string, readonly blackout: ReadonlyArray<{ readonly __typename: 'Blackout', readonly from: string, readonly until: string }>, readonly excludedClients: ReadonlyArray<{ readonly __typename: 'ExcludedClient', readonly id: string, readonly nameJa: string, readonly nameEn: string }> }> };
