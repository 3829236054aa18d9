import { scanNumber, type NumberToken, type Scanned } from './reply.numbers.ts';
import { WORDS, type WordMeaning } from './reply.words.ts';

/** One understood piece of a reply, or UNKNOWN for one that no rule knows. */
export type ReplyToken = NumberToken | { readonly type: Exclude<WordMeaning, 'FILLER'> } | { readonly type: 'UNKNOWN' };

/**
 * One sign between words: a space, punctuation, the signs of "1=可" and "1→可", an emoji that says nothing. Never a question
 * mark or a #. One at a time, so that a ❌ behind a space is still read as a word.
 */
const SEPARATOR = /\s|(?![?#])\p{P}|[~=+<>→|^]|\p{Extended_Pictographic}|\p{Regional_Indicator}/uy;
/** What is passed over where nothing is understood: a whole run of digits or Latin letters, otherwise one character. */
const UNKNOWN = /\d+|[a-z']+|./suy;

/**
 * Cuts a normalised reply into tokens from left to right; the longest rule wins at each place. Every character has to
 * belong to a rule, otherwise there is an UNKNOWN among the tokens: a reply is understood as a whole or not at all.
 */
export function scanReply(text: string): ReplyToken[] {
  const tokens: ReplyToken[] = [];
  for (let at = 0; at < text.length;) {
    const found = longest([scanNumber(text, at), scanWord(text, at)]);
    if (found) {
      if (found.token) tokens.push(found.token);
      at += found.length;
      continue;
    }
    const gap = lengthAt(SEPARATOR, text, at);
    if (gap === 0) tokens.push({ type: 'UNKNOWN' });
    at += gap || lengthAt(UNKNOWN, text, at);
  }
  return tokens;
}

/** The text without separators around it: what a carrier compares with its keywords. */
export function withoutSeparators(text: string): string {
  const ends = `(?:${SEPARATOR.source})+`;
  return text.replace(new RegExp(`^${ends}`, 'u'), '').replace(new RegExp(`${ends}$`, 'u'), '');
}

type Piece = Scanned<ReplyToken | null>;

function scanWord(text: string, at: number): Piece | null {
  return longest(WORDS.map(({ meaning, pattern }) => {
    const length = lengthAt(pattern, text, at);
    return length === 0 ? null : { token: meaning === 'FILLER' ? null : { type: meaning }, length };
  }));
}

function longest(pieces: readonly (Piece | null)[]): Piece | null {
  return pieces.reduce((best, piece) => (piece && (!best || piece.length > best.length) ? piece : best), null);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
