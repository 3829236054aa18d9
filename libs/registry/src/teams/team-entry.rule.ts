import { isDay } from '@muster/platform';
import type { EntryProblem } from '../skills/skill.refusals.ts';
import { noTerm } from './team-roster.rule.ts';

const LONGEST_NAME = 100;
const LONGEST_RULE = 1_000;

/** A team as it was entered. */
export interface TeamEntry {
  nameJa: string;
  nameEn: string;
  leastSeverity: number;
  activationJa: string;
  activationEn: string;
  validFrom: string;
  validTo: string | null;
}

/** What is wrong with a team as it was entered; null: nothing. */
export function teamProblem(entry: TeamEntry): EntryProblem | null {
  for (const field of ['nameJa', 'nameEn'] as const) if (!isText(entry[field], LONGEST_NAME)) return noText(field, LONGEST_NAME);
  for (const field of ['activationJa', 'activationEn'] as const) if (!isText(entry[field], LONGEST_RULE)) return noText(field, LONGEST_RULE);
  if (!Number.isInteger(entry.leastSeverity) || entry.leastSeverity < 0 || entry.leastSeverity > 4) return NO_SEVERITY;
  if (!isDay(entry.validFrom)) return noTerm('validFrom');
  return entry.validTo === null || (isDay(entry.validTo) && entry.validTo >= entry.validFrom) ? null : noTerm('validTo');
}

function isText(text: string, longest: number): boolean {
  return text.trim() !== '' && text.length <= longest;
}

const noText = (field: string, longest: number): EntryProblem => ({
  field, message: { ja: '入力されていないか、長すぎます。', en: 'The text is missing or too long.' },
  remedy: { ja: `${longest} 文字以内で入力してください。`, en: `Give at most ${longest} characters.` },
});
const NO_SEVERITY: EntryProblem = {
  field: 'leastSeverity', message: { ja: '深刻度の指定が正しくありません。', en: 'There is no such severity.' },
  remedy: { ja: '0 から 4 の整数を指定してください。', en: 'Give a whole number from 0 to 4.' },
};
export const NAME_TAKEN: EntryProblem = {
  field: 'nameJa', message: { ja: '同じ名前と開始日のチームがあります。', en: 'There is a team of this name and first day.' },
  remedy: { ja: '既存のチームを変更するか、別の名前にしてください。', en: 'Change that team, or give another name.' },
};
export const NO_BODY: EntryProblem = {
  field: 'organisationId', message: { ja: 'この組織は見つかりません。', en: 'There is no such organisation.' },
  remedy: { ja: '組織の一覧から選んでください。', en: 'Choose from the list of organisations.' },
};
export const NO_PREFECTURE: EntryProblem = {
  field: 'prefectureCode', message: { ja: 'この都道府県コードはありません。', en: 'There is no such prefecture.' },
  remedy: { ja: 'JIS の 2 桁のコード 01 から 47 を指定してください。', en: 'Give a two-digit JIS code, 01 to 47.' },
};
export const OUTLIVED: EntryProblem = {
  field: 'validTo', message: { ja: 'この期間の外に、所属している人がいます。', en: 'Somebody has a place outside these days.' },
  remedy: { ja: '先に所属期間を変更してください。', en: 'End those places first.' },
};
export const OWN_AID: EntryProblem = {
  field: 'partnerId', message: { ja: '自チームとの相互支援は登録できません。', en: 'A team needs no agreement with itself.' },
  remedy: { ja: '別のチームを選んでください。', en: 'Choose another team.' },
};
export const AID_THERE: EntryProblem = {
  field: 'partnerId', message: { ja: 'この期間の相互支援はすでに登録されています。', en: 'Mutual aid for that time is on record already.' },
  remedy: { ja: '既存の期間を終了してから登録してください。', en: 'End that agreement first.' },
};
