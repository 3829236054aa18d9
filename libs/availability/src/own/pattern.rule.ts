import type { Text } from '@muster/platform';
import { MINUTES_A_DAY, MINUTES_A_WEEK, normalise, type MinuteRange } from '../week/week-minutes.rule.ts';
import { readTime, writeTime } from './day-time.rule.ts';
import { WEEKDAYS, type QuietHours, type WeekSlot } from './pattern.types.ts';

/** What is wrong with a pattern as given, and where. */
export interface PatternProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** Minutes, or the first problem with what was given. */
export type ReadPattern = { ok: true; ranges: MinuteRange[] } | { ok: false; problem: PatternProblem };

/** More slots than a sensible week has; keeps a row small. */
const MOST_SLOTS = 50;

/** Reads the slots of a week as minutes from Monday 00:00; Sunday's night goes on at the week's beginning. */
export function readWeek(slots: readonly WeekSlot[]): ReadPattern {
  return readAll(slots, 'week', (from, until, slot) => {
    const start = WEEKDAYS.indexOf(slot.day) * MINUTES_A_DAY;
    return wrap(start + from, start + until + (until <= from ? MINUTES_A_DAY : 0), MINUTES_A_WEEK);
  });
}

/** Reads quiet hours as minutes of the day. */
export function readQuiet(hours: readonly QuietHours[]): ReadPattern {
  return readAll(hours, 'quiet', (from, until) => wrap(from, until < from ? until + MINUTES_A_DAY : until, MINUTES_A_DAY));
}

/** Writes minutes of the week as slots, each within its day. */
export function writeWeek(ranges: readonly MinuteRange[]): WeekSlot[] {
  return WEEKDAYS.flatMap((day, index) => {
    const start = index * MINUTES_A_DAY;
    return ranges
      .map((range) => ({ from: Math.max(range.from, start), until: Math.min(range.until, start + MINUTES_A_DAY) }))
      .filter((range) => range.from < range.until)
      .map((range) => ({ day, from: writeTime(range.from), until: writeTime(range.until) }));
  });
}

/** Writes minutes of the day as quiet hours, a night in one piece. */
export function writeQuiet(ranges: readonly MinuteRange[]): QuietHours[] {
  const first = ranges[0];
  const last = ranges.at(-1);
  const night = first && last && first !== last && first.from === 0 && last.until === MINUTES_A_DAY;
  const pieces = night ? [...ranges.slice(1, -1), { from: last.from, until: first.until }] : ranges;
  return pieces.map((range) => ({ from: writeTime(range.from), until: writeTime(range.until) }));
}

function readAll<S extends QuietHours>(slots: readonly S[], field: string, place: (from: number, until: number, slot: S) => MinuteRange[]): ReadPattern {
  if (slots.length > MOST_SLOTS) return tooMany(field);
  const ranges: MinuteRange[] = [];
  for (const [index, slot] of slots.entries()) {
    const from = readTime(slot.from);
    const until = readTime(slot.until);
    if (from === null) return noTime(`${field}[${index}].from`);
    if (until === null) return noTime(`${field}[${index}].until`);
    // Midnight to midnight is a whole day; any other hour to itself is more likely a slip than 24 hours.
    if (from === until && (from !== 0 || field === 'quiet')) return nothing(`${field}[${index}].until`);
    ranges.push(...place(from, until, slot));
  }
  return { ok: true, ranges: normalise(ranges) };
}

function wrap(from: number, until: number, length: number): MinuteRange[] {
  return [{ from, until: Math.min(until, length) }, { from: 0, until: Math.max(until - length, 0) }];
}

function noTime(field: string): ReadPattern {
  return problem(field, { ja: '時刻ではありません。', en: 'This is no time of the day.' },
    { ja: '00:00から23:59までの24時間表記で入力してください(24:00は翌日の00:00)。', en: 'Write it from 00:00 to 23:59; midnight is 00:00.' });
}

function nothing(field: string): ReadPattern {
  return problem(field, { ja: '開始と終了が同じです。', en: 'It ends when it begins.' },
    { ja: '終了の時刻を変えるか、この行を削除してください。終日は00:00から00:00です。', en: 'Change the end or remove the row. A whole day is 00:00 to 00:00.' });
}

function tooMany(field: string): ReadPattern {
  return problem(field, { ja: `時間帯は${MOST_SLOTS}件までです。`, en: `At most ${MOST_SLOTS} rows can be given.` },
    { ja: '続いている時間帯をまとめてください。', en: 'Join rows that follow one another.' });
}

function problem(field: string, message: Text, remedy: Text): ReadPattern {
  return { ok: false, problem: { field, message, remedy } };
}
