// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** CONTACT: phone numbers and e-mail addresses; EXPORT: the entry, in a file; DOCUMENT: a document of his vetting */
export type DisclosedKind =
  | 'CONTACT'
  | 'DOCUMENT'
  | 'EXPORT';

/** BULK_READ: many people by one user within an hour; DECOY: somebody touched an entry that belongs to nobody; EXPORT_REFUSED: an export above the limit was tried */
export type DisclosureAlarmKind =
  | 'BULK_READ'
  | 'DECOY'
  | 'EXPORT_REFUSED';

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

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { readonly auditChain: { readonly __typename: 'AuditChain', readonly checked: string, readonly brokenAt: string | null, readonly head: string | null } };

export type AuditLogQueryVariables = Exact<{
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  subjectType?: string | null | undefined;
  subjectId?: string | null | undefined;
  since?: string | null | undefined;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditEntries: { readonly __typename: 'AuditEntryConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'AuditEntry', readonly seq: string, readonly at: string, readonly actorKind: string, readonly actorId: string | null, readonly action: string, readonly subjectType: string, readonly subjectId: string | null, readonly detail: string, readonly hash: string }> } };

export type AuditPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPeopleQuery = { readonly users: ReadonlyArray<{ readonly __typename: 'User', readonly id: string, readonly displayName: string, readonly roles: ReadonlyArray<Role> }> };

export type DataExportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DataExportsQuery = { readonly dataExports: { readonly __typename: 'DataExportConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'DataExport', readonly id: string, readonly at: string, readonly actorId: string, readonly roles: ReadonlyArray<string>, readonly purpose: string, readonly people: number, readonly format: string | null }> } };

export type DisclosureAlarmsQueryVariables = Exact<{ [key: string]: never; }>;


export type DisclosureAlarmsQuery = { readonly disclosureAlarms: { readonly __typename: 'DisclosureAlarmConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'DisclosureAlarm', readonly id: string, readonly at: string, readonly kind: DisclosureAlarmKind, readonly what: string | null, readonly people: number | null, readonly actorId: string | null, readonly expertId: string | null }> } };

export type DisclosuresQueryVariables = Exact<{
  actorId?: string | null | undefined;
  expertId?: string | null | undefined;
  callUpId?: string | null | undefined;
  what?: DisclosedKind | null | undefined;
  since?: string | null | undefined;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DisclosuresQuery = { readonly disclosures: { readonly __typename: 'DisclosureConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Disclosure', readonly id: string, readonly at: string, readonly what: DisclosedKind, readonly purposeJa: string, readonly purposeEn: string, readonly actorId: string | null, readonly actorName: string, readonly roles: ReadonlyArray<string>, readonly expertId: string, readonly callUpId: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }> } };
