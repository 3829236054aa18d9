import type { Browser } from '../../support/browser.ts';

const REFUSED = '... on Refusal { code field message remedy }';
const CONTACTS = '... on MyContacts { codeMinutes contacts { id address verifiedAt preference } }';

export const ADD = `mutation($contact: NewContactInput!) { result: addMyContact(contact: $contact) { __typename ${CONTACTS} ${REFUSED} } }`;
export const CODE = `mutation($id: ID!) { result: requestContactCode(id: $id) { __typename ${CONTACTS} ${REFUSED} } }`;
export const VERIFY = `mutation($id: ID!, $verificationCode: String!) { result: verifyMyContact(id: $id, verificationCode: $verificationCode) { __typename ${CONTACTS} ${REFUSED} } }`;
export const ORDER = `mutation($ids: [ID!]!) { result: orderMyContacts(ids: $ids) { __typename ${CONTACTS} ${REFUSED} } }`;
export const REMOVE = `mutation($id: ID!) { result: removeMyContact(id: $id) { __typename ${CONTACTS} ${REFUSED} } }`;

export const CONFLICTS = `mutation($conflicts: [ConflictInput!]!) {
  result: setMyConflicts(conflicts: $conflicts) { __typename ... on MyConflicts { conflicts { organisationId reason untilOn } } ${REFUSED} } }`;

export const OBLIGATIONS = `mutation($obligations: [ObligationInput!]!) {
  result: setMyObligations(obligations: $obligations) { __typename ... on MyObligations { obligations { kind fromOn untilOn goesFirst } } ${REFUSED} } }`;

/** What these operations answer, as far as a story looks at it. */
export interface ContactsAnswer {
  __typename: string;
  code?: string;
  codeMinutes?: number | null;
  contacts?: { id: string; address: string; verifiedAt: string | null; preference: number }[];
}

/** Runs one of them. */
export async function says(browser: Browser, operation: string, variables: object = {}): Promise<ContactsAnswer> {
  return (await browser.run<{ result: ContactsAnswer }>(operation, { ...variables })).result;
}
