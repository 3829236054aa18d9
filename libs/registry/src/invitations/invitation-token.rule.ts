import { deriveKey, hmac, sameBytes, type Env } from '@muster/platform';

/** Bytes of an invitation's id, and of the proof behind it. */
const ID_BYTES = 16;
const PROOF_BYTES = 16;

/** The keys of invitations: the present secret's first, then the earlier ones, whose links still open. */
export type InvitationKeys = readonly [Buffer, ...Buffer[]];

export function invitationKeys(env: Pick<Env, 'MUSTER_SECRET' | 'MUSTER_PREVIOUS_SECRETS'>): InvitationKeys {
  return [deriveKey(env.MUSTER_SECRET, 'expert-invitation'), ...env.MUSTER_PREVIOUS_SECRETS.map((secret) => deriveKey(secret, 'expert-invitation'))];
}

/** The text of an invitation's token: its id and a 128-bit HMAC over it. Made anew for the mail, and stored nowhere, so that a stolen database opens no link. */
export function invitationToken(keys: InvitationKeys, invitationId: string): string {
  const id = Buffer.from(invitationId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, proofOf(keys[0], id)]).toString('base64url');
}

/** The invitation that a token was made for; null for any other text. */
export function invitationIn(keys: InvitationKeys, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== token) return null;
  const [id, proof] = [bytes.subarray(0, ID_BYTES), bytes.subarray(ID_BYTES)];
  if (!keys.map((key) => sameBytes(proofOf(key, id), proof)).includes(true)) return null;
  const hex = id.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function proofOf(key: Buffer, id: Buffer): Buffer {
  return hmac(key, id.toString('hex')).subarray(0, PROOF_BYTES);
}
