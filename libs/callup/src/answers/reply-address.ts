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
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    held = (held << 5) | ALPHABET.indexOf(letter);
    bits += 5;
    if (bits >= 8) {
      bytes.push((held >>> (bits - 8)) & 255);
      bits -= 8;
    }
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
