import { readTokenBytes, tokenBytes, type ClaimedToken, type TokenKeys } from './link-token.ts';

/** RFC 4648 base 32 in lower case: some mail systems change the case of an address, which base64url would not survive. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The Reply-To of an e-mail: plus-addressed with a token of its own purpose, so that a reply finds its invitation. */
export function replyAddress(keys: TokenKeys, domain: string, linkNumber: string, invitationId: string): string {
  return `reply+${toBase32(tokenBytes(keys, linkNumber, invitationId))}@${domain}`;
}

/** Reads the token out of a reply's recipient address; null when it is none of ours. */
export function readReplyAddress(address: string, domain: string): ClaimedToken | null {
  const [local = '', host = ''] = address.trim().toLowerCase().split('@');
  const token = /^reply\+([a-z2-7]{21,32})$/.exec(local)?.[1];
  if (!token || host !== domain.toLowerCase()) return null;
  const bytes = fromBase32(token);
  return toBase32(bytes) === token ? readTokenBytes(bytes) : null;
}

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
