const REFUSED = '... on Refusal { code message field remedy }';
const INVALID = `${REFUSED} ... on InvalidInput { problems { field code message remedy } }`;

export const PRESETS_QUERY = `{ presets { code nameJa severity textJa textEn
  lines { position workRoleId minLevel headCount reserveCount place durationHours attestationKind languages } } }`;

export const CREATE_INCIDENT = `mutation($input: IncidentInput!) {
  result: createIncident(input: $input) { __typename ... on Incident { id code severity drill } ${INVALID} } }`;

export const PREVIEW = `query($input: CallUpInput!) {
  result: previewCallUp(input: $input) { __typename ${INVALID} ... on EmptyAudience { reason exclusions { reason people } }
    ... on CallUpPreview { recipients exclusions { reason people } segments costYen secondsToSend
      lines { position matching } estimate { expectedYes noteJa noteEn } sample { textJa textEn } needsApproval problems { field code message remedy } } } }`;

export const LAUNCH = `mutation($input: CallUpInput!, $key: String!) {
  result: launchCallUp(input: $input, idempotencyKey: $key) { __typename ${INVALID}
    ... on EmptyAudience { reason exclusions { reason people } } ... on AlreadyRunning { callUpId } ... on KeyReused { callUpId }
    ... on CallUp { id code number authenticityCode state kind launchedAt version } } }`;

export const APPROVE = `mutation($id: ID!, $version: Int!) {
  result: approveCallUp(id: $id, version: $version) { __typename ${REFUSED} ... on CallUp { id state approvedBy } } }`;

export const CANCEL = `mutation($id: ID!, $reason: String!) {
  result: cancelCallUp(id: $id, reason: $reason) { __typename ${REFUSED} ... on CallUp { id state endReason } } }`;

export const CLOSE = `mutation($id: ID!) {
  result: closeCallUp(id: $id) { __typename ${REFUSED} ... on CallUp { id state } } }`;

export const START_WAVE = `mutation($id: ID!, $size: Int) {
  result: fireNextWave(id: $id, size: $size) { __typename ${REFUSED} ... on CallUp { id currentWave } } }`;

export const RECORD_ANSWER = `mutation($input: RecordAnswerInput!) {
  result: recordAnswer(input: $input) { __typename ${REFUSED} ... on Invitation { id answer answerChannel answerLate } } }`;

const byHand = (act: string): string => `mutation($id: ID!, $position: Int) {
  result: ${act}(invitationId: $id, position: $position) { __typename ${REFUSED} ... on Invitation { id assignment requirementPosition } } }`;

export const CONFIRM = byHand('confirmAssignment');

export const HOLD = byHand('holdInReserve');

export const STAND_DOWN = `mutation($id: ID!) {
  result: standDown(invitationId: $id) { __typename ${REFUSED} ... on Invitation { id assignment } } }`;

export const UNCLEAR = `query($id: ID) { unclearReplies(callUpId: $id) { nodes { id text invitationId callUpId receivedAt reason expert { id } } } }`;

export const RESOLVE_UNCLEAR = `mutation($id: ID!) {
  result: resolveUnclearReply(id: $id) { __typename ... on UnclearReply { id } ... on Refusal { code message field remedy } } }`;

export const BOARD = `query($id: ID!) {
  callUp(id: $id) { id code state currentWave nextWaveAt endReason authenticityCode
    funnel { recipients heldBack seen answered yes yesFrom remoteOnly no late unclear silent messages queued claimed unknown accepted sent delivered
      failed undelivered expired suppressed cancelled }
    lines { position headCount reserveCount fitting yes assigned reserve }
    deliveries { purpose channel state messages }
    invitations(first: 200) { totalCount nodes { id expertId wave rank answer answerChannel answerLate arriveAt assignment requirementPosition unclearAt seenAt } }
    timeline(first: 200) { nodes { kind facts { name value } } }
    invariants { id says holds breaches { what count samples } } } }`;

/** What an operation with expected refusals answers. */
export interface Result {
  __typename: string;
  id?: string;
  version?: number;
  code?: string;
  message?: string;
  field?: string | null;
  remedy?: string | null;
  reason?: string;
  callUpId?: string;
  state?: string;
  exclusions?: { reason: string; people: number }[];
  problems?: { field: string; code: string; message: string; remedy: string }[];
}

/** An expert in a call-up, as the board lists him. */
export interface InvitationRow {
  id: string; expertId: string; wave: number; rank: number; answer: string | null; answerChannel: string | null; answerLate: boolean;
  arriveAt: string | null; assignment: string | null; requirementPosition: number | null; unclearAt: string | null; seenAt: string | null;
}

/** A call-up as its coordinator sees it. */
export interface Board {
  id: string; code: string; state: string; currentWave: number; nextWaveAt: string | null; endReason: string | null; authenticityCode: string;
  funnel: Record<
    'recipients' | 'heldBack' | 'seen' | 'answered' | 'yes' | 'yesFrom' | 'remoteOnly' | 'no' | 'late' | 'unclear' | 'silent' | 'messages' | 'queued'
    | 'claimed' | 'unknown' | 'accepted' | 'sent' | 'delivered' | 'failed' | 'undelivered' | 'expired' | 'suppressed' | 'cancelled', number>;
  lines: { position: number; headCount: number; reserveCount: number; fitting: number; yes: number; assigned: number; reserve: number }[];
  deliveries: { purpose: string; channel: string; state: string; messages: number }[];
  invitations: { totalCount: number; nodes: InvitationRow[] };
  timeline: { nodes: { kind: string; facts: { name: string; value: string }[] }[] };
  invariants: { id: string; says: string; holds: boolean; breaches: { what: string; count: number; samples: string[] }[] }[];
}
