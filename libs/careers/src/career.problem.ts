import type { Text } from '@muster/platform';

/** Where an entry is wrong, how, and what helps. */
export interface CareerProblem {
  code: string;
  field: string;
  message: Text;
  remedy: Text;
}

const LONGEST_TITLE = 200;

/** What is wrong with a title in two languages; null: nothing. */
export function titleProblem(entry: { titleJa: string; titleEn: string }): CareerProblem | null {
  for (const field of ['titleJa', 'titleEn'] as const) {
    if (entry[field].trim() === '' || entry[field].length > LONGEST_TITLE) return noTitle(field);
  }
  return null;
}

/** This is no day. */
export const noDay = (field: string): CareerProblem => ({
  code: 'NO_DAY', field, message: { ja: '日付が正しくありません。', en: 'This is no day of the calendar.' },
  remedy: { ja: 'YYYY-MM-DD で指定してください。', en: 'Give it as YYYY-MM-DD.' },
});

const noTitle = (field: string): CareerProblem => ({
  code: 'NO_TITLE', field, message: { ja: '名称がないか、長すぎます。', en: 'The title is missing or too long.' },
  remedy: { ja: `日本語と英語の両方を ${LONGEST_TITLE} 文字以内で入力してください。`, en: `Give it in Japanese and English, at most ${LONGEST_TITLE} characters each.` },
});

export const NO_RANK: CareerProblem = {
  code: 'RANK_UNKNOWN', field: 'rank', message: { ja: 'この日に有効な職位ではありません。', en: 'There is no such rank on that day.' },
  remedy: { ja: '職位の一覧から選んでください。', en: 'Choose from the list of ranks.' },
};
export const noRole = (id: string): CareerProblem => ({
  code: 'ROLE_UNKNOWN', field: 'duties', message: { ja: `役割 ${id} がないか、レベルが 1 から 4 の整数でないか、二度指定されています。`, en: `There is no work role ${id}, its level is none of 1 to 4, or it is named twice.` },
  remedy: { ja: '役割の一覧から一度ずつ選び、レベルを 1 から 4 で指定してください。', en: 'Choose each role once from the list, at a level from 1 to 4.' },
});
