import type { AnswerKind } from '../rules.types.ts';
import { normaliseReply } from './reply.normalise.ts';
import { scanReply, withoutSeparators, type ReplyToken } from './reply.scanner.ts';
import type { ClockTime } from './reply.time.ts';
import { OPT_IN_ALONE, OPT_OUT_ALONE } from './reply.words.ts';

/** Why a reply is left to a coordinator. */
export type UnclearReason = 'EMPTY' | 'NOT_UNDERSTOOD' | 'CONFLICT' | 'QUESTION' | 'CODE_ONLY' | 'SEVERAL_CODES' | 'SEVERAL_TIMES' | 'BAD_TIME';

/**
 * What a reply says. `optIn`: the whole message was a carrier's opt-in word, which lifts an opt-out besides answering.
 * `declines`: a no came with the opt-out ("2 stop"), and must not be lost for somebody who had said yes.
 */
export type ParsedReply =
  | { readonly kind: 'ANSWER'; readonly answer: AnswerKind; readonly optIn: boolean; readonly callUpNumber?: number; readonly time?: ClockTime }
  | { readonly kind: 'OPT_OUT'; readonly declines: boolean; readonly callUpNumber?: number }
  | { readonly kind: 'OPT_IN' }
  | { readonly kind: 'HELP' }
  | { readonly kind: 'UNCLEAR'; readonly reason: UnclearReason; readonly callUpNumber?: number };

/** No answer is longer; a longer text is somebody's letter. */
const LONGEST_REPLY = 300;

/**
 * Reads a reply by SMS: an optional call-up number, 1/2/3 or words for yes, no and remote only, and a time as "from".
 * A reply is understood as a whole or is UNCLEAR; yes and no together are a CONFLICT, so a negative never passes for a yes.
 * `known` holds the numbers of the call-ups to which the sender is invited. It settles one case only: four digits that are
 * such a number and a time at once are the number when they stand first and something follows ("1030 1"), else the time.
 */
export function parseReply(text: string, known: ReadonlySet<number> = new Set()): ParsedReply {
  const normal = normaliseReply(text);
  if (normal.length > LONGEST_REPLY) return { kind: 'UNCLEAR', reason: 'NOT_UNDERSTOOD' };
  const whole = withoutSeparators(normal);
  const tokens = settleNumbers(scanReply(normal), known);
  const numbers = distinct(tokens.flatMap((token) => (token.type === 'CODE' ? [token.number] : [])));
  const code = numbers.length === 1 ? { callUpNumber: numbers[0]! } : {};
  if (OPT_OUT_ALONE.has(whole)) return { kind: 'OPT_OUT', declines: false };
  const said = tokens.filter((token) => token.type !== 'CODE');
  const rest = said.filter((token) => !declines(token));
  if (consistsOf('STOP', rest)) return { kind: 'OPT_OUT', declines: rest.length < said.length, ...code };
  if (consistsOf('HELP', said)) return { kind: 'HELP' };
  if (consistsOf('UNSTOP', said)) return { kind: 'OPT_IN' };
  const answer = answerOf(tokens, numbers);
  return answer.kind === 'ANSWER' ? { ...answer, ...code, optIn: OPT_IN_ALONE.has(whole) } : { ...answer, ...code };
}

function consistsOf(type: ReplyToken['type'], tokens: readonly ReplyToken[]): boolean {
  return tokens.length > 0 && tokens.every((token) => token.type === type);
}

function declines(token: ReplyToken): boolean {
  return token.type === 'NO' || (token.type === 'CHOICE' && token.choice === 2);
}

type Answer = { readonly kind: 'ANSWER'; readonly answer: AnswerKind; readonly time?: ClockTime };
type Unclear = { readonly kind: 'UNCLEAR'; readonly reason: UnclearReason };

function answerOf(tokens: readonly ReplyToken[], numbers: readonly number[]): Answer | Unclear {
  const has = (type: ReplyToken['type']): boolean => tokens.some((token) => token.type === type);
  const choices = distinct(tokens.flatMap((token) => (token.type === 'CHOICE' ? [token.choice] : [])));
  const times = tokens.flatMap((token) => (token.type === 'TIME' ? [token.time] : []));
  const [time] = times;
  if (has('UNKNOWN')) return unclear('NOT_UNDERSTOOD');
  if (numbers.length > 1) return unclear('SEVERAL_CODES');
  if (has('QUESTION')) return unclear('QUESTION');
  if (times.includes(null)) return unclear('BAD_TIME');
  if (distinct(times.map((one) => `${one?.hour}:${one?.minute}`)).length > 1) return unclear('SEVERAL_TIMES');
  const no = tokens.some(declines);
  const remote = has('REMOTE') || choices.includes(3);
  const yes = has('YES') || choices.includes(1) || remote || time != null;
  // A carrier's keyword inside an answer ("1 stop", "help 2") says two things at once.
  const keyword = has('STOP') || has('HELP') || has('UNSTOP');
  if (choices.length > 1 || (yes && no) || keyword) return unclear('CONFLICT');
  if (no) return { kind: 'ANSWER', answer: 'NO' };
  if (!yes) return unclear(numbers.length === 1 ? 'CODE_ONLY' : 'EMPTY');
  if (time == null) return { kind: 'ANSWER', answer: remote ? 'REMOTE_ONLY' : 'YES' };
  return { kind: 'ANSWER', answer: remote ? 'REMOTE_ONLY' : 'YES_FROM', time };
}

function settleNumbers(tokens: readonly ReplyToken[], known: ReadonlySet<number>): ReplyToken[] {
  return tokens.map((token, index) => {
    if (token.type !== 'CODE_OR_TIME') return token;
    const isCode = known.has(token.number) && index === 0 && tokens.length > 1;
    return isCode ? { type: 'CODE', number: token.number } : { type: 'TIME', time: token.time };
  });
}

function unclear(reason: UnclearReason): Unclear {
  return { kind: 'UNCLEAR', reason };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
