import { VirtualPasskey } from '../../support/virtual-passkey.ts';
import { originOf } from '../../support/passkeys.ts';
import type { Browser } from '../../support/browser.ts';

const REFUSED = '... on Refusal { code field message remedy }';
const INVITATION = '... on ExpertInvitation { id expertId kind state expiresAt sentAt }';

export const INVITE = `mutation($input: InviteInput!) { result: inviteExpert(input: $input) { __typename ${INVITATION} ${REFUSED} } }`;
export const INVITE_AGAIN = `mutation($expertId: ID!) { result: inviteAgain(expertId: $expertId) { __typename ${INVITATION} ${REFUSED} } }`;
export const WITHDRAW = `mutation($id: ID!) { result: withdrawInvitation(id: $id) { __typename ${INVITATION} ${REFUSED} } }`;
export const SHOW = `query($token: String!) { result: invitation(token: $token) { __typename ... on InvitationShown { kind authority untilOn purposes { title text } } ${REFUSED} } }`;
export const ACCEPT = `mutation($token: String!) { result: acceptInvitation(token: $token) { __typename ... on InvitationAccepted { kind signedIn untilOn } ${REFUSED} } }`;
export const LEAVE_ALUMNI = `mutation($token: String!) { result: leaveAlumni(token: $token) { __typename ... on AlumniLeft { left } ${REFUSED} } }`;
export const ACCESS_ENDS = `query($from: DateTime!, $until: DateTime!) { accessEnds(from: $from, until: $until) { people withinHour slowestSeconds stillOpen definitionJa } }`;
export const TAKE_BACK_DOCUMENT = `mutation($id: ID!) { result: removeMyDocument(id: $id) { __typename ... on MyDocuments { documents { id } } ${REFUSED} } }`;

/** What these operations answer, as far as a story looks at it. */
export interface LifeAnswer { __typename: string; code?: string; field?: string; id?: string; expertId?: string; state?: string; signedIn?: boolean; untilOn?: string | null }

/** Runs one of them. */
export async function does(browser: Browser, operation: string, variables: object = {}): Promise<LifeAnswer> {
  return (await browser.run<{ result: LifeAnswer }>(operation, { ...variables })).result;
}

/** The token in the link of a mail. */
export function tokenIn(mail: string): string {
  return /\/invitation\/([\w-]+)/.exec(mail)![1]!;
}

/** Registers the first passkey of whoever's browser this is, which makes its session a full one. */
export async function registersPasskey(browser: Browser): Promise<string> {
  const { viewer } = await browser.run<{ viewer: { id: string } }>('{ viewer { id } }');
  const { begun } = await browser.run<{ begun: { json: string } }>('mutation { begun: beginPasskeyRegistration { ... on PasskeyOptions { json } } }');
  const passkey = new VirtualPasskey(originOf(browser), Buffer.from(viewer.id.replaceAll('-', ''), 'hex'));
  const { kept } = await browser.run<{ kept: { strength: string } }>(
    'mutation($response: String!) { kept: registerPasskey(response: $response, name: "端末") { ... on Viewer { strength } } }', { response: passkey.create(begun.json) });
  return kept.strength;
}

/** Hands a document in, as a browser does. */
export function handsIn(browser: Browser, about: string, bytes: Buffer, name: string): Promise<{ status: number; text: string }> {
  return browser.read(`/my/documents/${about}`, { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) } });
}
