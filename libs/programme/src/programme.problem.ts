import type { Text } from '@muster/platform';

/** Where an entry is wrong, how, and what helps. */
export interface ProgrammeProblem {
  code: string;
  field: string;
  message: Text;
  remedy: Text;
}

const LONGEST = 500;

/** What is wrong with words; null: nothing. */
export function wordsProblem(words: string, field = 'words'): ProgrammeProblem | null {
  return words.trim() !== '' && words.length <= LONGEST ? null : {
    code: 'NO_TEXT', field, message: { ja: '入力されていないか、長すぎます。', en: 'The text is missing or too long.' },
    remedy: { ja: `1 文字以上 ${LONGEST} 文字以内で入力してください。`, en: `Give between 1 and ${LONGEST} characters.` },
  };
}

/** This is no day, or none that can be meant here. */
export const noDay = (field: string): ProgrammeProblem => ({
  code: 'NO_DAY', field, message: { ja: '日付が正しくないか、範囲外です。', en: 'This is no day, or none that can be meant here.' },
  remedy: { ja: '今日以降の日付を指定してください。', en: 'Choose a day from today on.' },
});
export const noIndicator = (field = 'indicatorCode'): ProgrammeProblem => ({
  code: 'INDICATOR_UNKNOWN', field, message: { ja: 'この指標はありません。', en: 'There is no such indicator.' },
  remedy: { ja: '指標の一覧から選んでください。', en: 'Choose from the list of indicators.' },
});
export const noValue = (field = 'value'): ProgrammeProblem => ({
  code: 'NO_VALUE', field, message: { ja: '値が正しくありません。', en: 'This is no value.' },
  remedy: { ja: '人数なら 0 以上の数、割合なら 0 から 1 の数を指定してください。', en: 'Give a number from 0 on; for a share one from 0 to 1.' },
});
