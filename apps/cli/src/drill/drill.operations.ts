/** What the drill asks of the api: the same operations that a console would use. */
export const SIGN_IN = `mutation DrillSignIn($email: String!) {
  signInAsDemoUser(email: $email) { __typename ... on Refusal { code message remedy } } }`;

export const PRESETS = `query {
  presets { code kind nameJa nameEn severity textJa textEn
    lines { position workRoleId minLevel headCount reserveCount place durationHours attestationKind languages } }
}`;

export const CREATE_INCIDENT = `mutation($input: IncidentInput!) {
  createIncident(input: $input) { __typename ... on Incident { id code } ... on Refusal { message field remedy } }
}`;

export const PREVIEW = `query($input: CallUpInput!) {
  previewCallUp(input: $input) { __typename
    ... on CallUpPreview { recipients lines { position matching } exclusions { reason people } segments costYen secondsToSend
      estimate { expectedYes noteEn } sample { textJa textEn } }
    ... on Refusal { message field remedy } }
}`;

export const LAUNCH = `mutation($input: CallUpInput!, $key: String!) {
  launchCallUp(input: $input, idempotencyKey: $key) { __typename
    ... on CallUp { id code authenticityCode state launchedAt } ... on Refusal { message field remedy } }
}`;

export const BOARD = `query($id: ID!) {
  callUp(id: $id) { state
    funnel { recipients messages queued claimed unknown accepted sent delivered yes yesFrom remoteOnly no late unclear silent }
    lines { position workRoleId headCount reserveCount assigned reserve } }
}`;

export const CLOSE = `mutation($id: ID!) {
  closeCallUp(id: $id) { __typename ... on CallUp { state } ... on Refusal { message remedy } }
}`;

/** Where people and messages stand. */
export interface Funnel {
  recipients: number; messages: number; queued: number; claimed: number; unknown: number; accepted: number; sent: number; delivered: number;
  yes: number; yesFrom: number; remoteOnly: number; no: number; late: number; unclear: number; silent: number;
}

/** One requirement line on the board. */
export interface BoardLine { position: number; workRoleId: string | null; headCount: number; reserveCount: number; assigned: number; reserve: number }

export interface Board { state: string; funnel: Funnel; lines: BoardLine[] }

export interface PresetLine {
  position: number; workRoleId: string | null; minLevel: number; headCount: number; reserveCount: number; place: string;
  durationHours: number; attestationKind: string | null; languages: string[];
}

export interface Preset { code: string; kind: string; nameJa: string; nameEn: string; severity: number; textJa: string; textEn: string; lines: PresetLine[] }

/** A result union's refusing member. */
export interface Refused { __typename: string; message?: string; remedy?: string | null }

/** Gives the accepted member of a result, or throws what the api refused it with. */
export function accepted<T extends Refused>(result: T, step: string): T {
  if (result.message !== undefined) throw new Error(`${step} was refused: ${result.message}${result.remedy ? ` (${result.remedy})` : ''}`);
  return result;
}
