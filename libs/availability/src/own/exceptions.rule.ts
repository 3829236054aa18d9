import type { PatternProblem } from './pattern.rule.ts';

/** An exception as an expert gives it. */
export interface GivenException {
  from: Date;
  until: Date;
  available: boolean;
  note?: string | null;
}

const MOST_EXCEPTIONS = 100;
const LONGEST_NOTE = 200;

/** The first thing wrong with exceptions as given, or null. */
export function problemOfExceptions(exceptions: readonly GivenException[]): PatternProblem | null {
  if (exceptions.length > MOST_EXCEPTIONS) {
    return {
      field: 'exceptions',
      message: { ja: `例外は${MOST_EXCEPTIONS}件までです。`, en: `At most ${MOST_EXCEPTIONS} exceptions can be given.` },
      remedy: { ja: '過ぎた例外を削除してください。', en: 'Remove those that are over.' },
    };
  }
  for (const [index, exception] of exceptions.entries()) {
    if (exception.from >= exception.until) {
      return {
        field: `exceptions[${index}].until`,
        message: { ja: '終了が開始より後になっていません。', en: 'The end does not lie after the beginning.' },
        remedy: { ja: '終了の日時を変えてください。', en: 'Change the end.' },
      };
    }
    if ((exception.note?.length ?? 0) > LONGEST_NOTE) {
      return {
        field: `exceptions[${index}].note`,
        message: { ja: `メモは${LONGEST_NOTE}文字までです。`, en: `A note has at most ${LONGEST_NOTE} characters.` },
        remedy: { ja: '短くしてください。', en: 'Shorten it.' },
      };
    }
  }
  return null;
}
