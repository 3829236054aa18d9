import { draw, pick } from '../random/draw.ts';

type Answering = 'yes' | 'remoteOnly' | 'no' | 'garbage';

// As people type: full width, kanji, habits from other services. The grammar is the product's; these stay inside it, garbage outside.
const TEXTS: Readonly<Record<Answering, readonly string[]>> = {
  yes: ['1', '1', '１', 'はい', '可', '参加', 'yes', 'YES', ' 1 '],
  remoteOnly: ['3', '３', 'リモートのみ'],
  no: ['2', '2', '２', 'いいえ', '不可', '不参加', 'no', 'NO'],
  garbage: ['あとで連絡します', '会議中です', 'どなたですか', '???', '了解いたしましたが詳細を教えてください', 'ok maybe'],
};

const TIMED: readonly ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `参加 ${hour}:${two(minute)}`,
  (hour, minute) => `1 ${two(hour)}${two(minute)}`,
  (hour, minute) => `１　${hour}：${two(minute)}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (hour, minute) => (minute === 0 ? `はい ${hour}時` : `はい ${hour}:${two(minute)}`),
  (hour, minute) => `yes ${hour}:${two(minute)}`,
];

/** What a person types for an answer without a time. */
export function answerText(kind: Answering, seed: string | number, person: string): string {
  return pick(TEXTS[kind], seed, 'text', person);
}

/** From when a person can come: a half hour of the day, "HH:MM". */
export function answerTime(seed: string | number, person: string): string {
  const half = Math.floor(draw(seed, 'time', person) * 48);
  return `${two(half >> 1)}:${half % 2 ? '30' : '00'}`;
}

/** What a person types for "yes, from that time"; `time` is "HH:MM". */
export function timedText(time: string, seed: string | number, person: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return pick(TIMED, seed, 'text', person)(hour, minute);
}

function two(value: number): string { return String(value).padStart(2, '0'); }
