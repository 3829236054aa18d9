import { deriveKey, hmac, sameBytes } from '@muster/platform';
import type { Env } from '@muster/platform';

/** Bits of the proof: 96 cannot be guessed, and 12 bytes keep the link at 20 characters, which an SMS can carry. */
const PROOF_BYTES = 12;

/** What a token is good for: a link of one kind never opens the door of another. */
export type TokenPurpose = 'answer-link' | 'e-mail-reply' | 'release-link';

/** A token that was taken apart but not yet believed. */
export interface ClaimedToken {
  /** `invitation.link_number`; a bigint, therefore text. */
  linkNumber: string;
  proof: Buffer;
}

/** The keys of one purpose: the present secret's first, then the earlier ones, whose links still open. */
export type TokenKeys = readonly [Buffer, ...Buffer[]];

/** Derives a purpose's keys from the environment's secrets. */
export function tokenKeys(env: Pick<Env, 'MUSTER_SECRET' | 'MUSTER_PREVIOUS_SECRETS'>, purpose: TokenPurpose): TokenKeys {
  return [deriveKey(env.MUSTER_SECRET, purpose), ...env.MUSTER_PREVIOUS_SECRETS.map((secret) => deriveKey(secret, purpose))];
}

/**
 * The bytes of a link's token: the link number (compact, big-endian) and a 96-bit HMAC over it and the invitation's id.
 *
 * Nothing of it is stored, not even hashed: it is made again whenever a message is written, so a leaked
 * database opens no link. The invitation's random id is part of the proof because link numbers are counted:
 * after a restored backup the same number is given to somebody else, and an old link must not open theirs.
 */
export function tokenBytes(keys: TokenKeys, linkNumber: string, invitationId: string): Buffer {
  return Buffer.concat([compact(BigInt(linkNumber)), proofOf(keys[0], linkNumber, invitationId)]);
}

/** Takes a token's bytes apart; null when they cannot be one. */
export function readTokenBytes(bytes: Buffer): ClaimedToken | null {
  const number = bytes.subarray(0, -PROOF_BYTES);
  if (bytes.length <= PROOF_BYTES || number.length > 8 || number[0] === 0) return null;
  return { linkNumber: BigInt(`0x${number.toString('hex')}`).toString(), proof: bytes.subarray(-PROOF_BYTES) };
}

/** Whether the token was made for this invitation with the present or an earlier secret; in constant time per key. */
export function proves(keys: TokenKeys, token: ClaimedToken, invitationId: string): boolean {
  return keys.map((key) => sameBytes(proofOf(key, token.linkNumber, invitationId), token.proof)).includes(true);
}

/** The text of an answer link's token. */
export function linkToken(keys: TokenKeys, linkNumber: string, invitationId: string): string {
  return tokenBytes(keys, linkNumber, invitationId).toString('base64url');
}

/** Reads an answer link's token; null for any other spelling than the one that was sent. */
export function readLinkToken(text: string): ClaimedToken | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? readTokenBytes(bytes) : null;
}

function proofOf(key: Buffer, linkNumber: string, invitationId: string): Buffer {
  return hmac(key, linkNumber, invitationId).subarray(0, PROOF_BYTES);
}

function compact(number: bigint): Buffer {
  const hex = number.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
}
