import { merge } from '../spans/span.rule.ts';
import type { PatternProblem } from './pattern.rule.ts';

/** An exception as an expert gives it. */
export interface GivenException {
  from: Date;
  until: Date;
  available: boolean;
  note?: string | null;
}

const DAY = 86_400_000;
const MOST_EXCEPTIONS = 100;
const LONGEST_NOTE = 200;
const LONGEST_DAYS = 366;
const FARTHEST_DAYS = 3 * 366;

/** The first thing wrong with exceptions as given, or null. */
export function problemOfExceptions(exceptions: readonly GivenException[], now: Date): PatternProblem | null {
  if (exceptions.length > MOST_EXCEPTIONS) {
    return {
      field: 'exceptions',
      message: { ja: `例外は${MOST_EXCEPTIONS}件までです。`, en: `At most ${MOST_EXCEPTIONS} exceptions can be given.` },
      remedy: { ja: '過ぎた例外を削除してください。', en: 'Remove those that are over.' },
    };
  }
  for (const [index, exception] of exceptions.entries()) {
    const problem = problemOfSpan(exception, now) ?? problemOfNote(exception);
    if (problem) return { ...problem, field: `exceptions[${index}].${problem.field}` };
  }
  return null;
}

/** Fewer exceptions that say the same: those of one kind that touch or overlap become one, with their notes. */
export function mergeExceptions(exceptions: readonly GivenException[]): GivenException[] {
  return [true, false].flatMap((available) => {
    const same = exceptions.filter((exception) => exception.available === available);
    return merge(same).map((span) => ({ ...span, available, note: noteOf(same.filter(({ from, until }) => span.from <= from && until <= span.until)) }));
  });
}

function noteOf(exceptions: readonly GivenException[]): string | null {
  const notes = new Set(exceptions.map(({ note }) => note?.trim()).filter(Boolean));
  return notes.size ? [...[...notes].join(' / ')].slice(0, LONGEST_NOTE).join('') : null;
}

function problemOfSpan({ from, until }: GivenException, now: Date): PatternProblem | null {
  if (from >= until) {
    return {
      field: 'until',
      message: { ja: '終了が開始より後になっていません。', en: 'The end does not lie after the beginning.' },
      remedy: { ja: '終了の日時を変えてください。', en: 'Change the end.' },
    };
  }
  if (until <= now) {
    return {
      field: 'until',
      message: { ja: 'この期間はすでに過ぎています。', en: 'This time is already over.' },
      remedy: { ja: '年月日を確かめるか、この行を削除してください。', en: 'Check the year and the day, or remove the row.' },
    };
  }
  if (until.getTime() - from.getTime() > LONGEST_DAYS * DAY) {
    return {
      field: 'until',
      message: { ja: '一つの期間は1年までです。', en: 'One exception takes at most a year.' },
      remedy: { ja: '年を確かめてください。期限がない場合は「一時停止」を使ってください。', en: 'Check the year. Where there is no end yet, pause instead.' },
    };
  }
  return from.getTime() - now.getTime() <= FARTHEST_DAYS * DAY ? null : {
    field: 'from',
    message: { ja: '3年より先の期間は登録できません。', en: 'An exception begins within three years.' },
    remedy: { ja: '年を確かめてください。', en: 'Check the year.' },
  };
}

function problemOfNote({ note }: GivenException): PatternProblem | null {
  return (note?.length ?? 0) <= LONGEST_NOTE ? null : {
    field: 'note',
    message: { ja: `メモは${LONGEST_NOTE}文字までです。`, en: `A note has at most ${LONGEST_NOTE} characters.` },
    remedy: { ja: '短くしてください。', en: 'Shorten it.' },
  };
}
