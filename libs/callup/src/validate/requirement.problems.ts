import type { Text } from '@muster/platform';

type Values = Readonly<Record<string, number>>;

/** Message and remedy of a problem, with the figures that it names. */
export type ProblemText = (values: Values) => { readonly message: Text; readonly remedy: Text };

function says(message: Text, remedy: Text): ProblemText {
  return () => ({ message, remedy });
}

/** What is told about each problem of the requirement lines and the deadline. */
export const REQUIREMENT_PROBLEMS = {
  NO_REQUIREMENT: says(
    { ja: '所要がありません。誰も招集しません。', en: 'There is no requirement, so nobody is called.' },
    { ja: 'プリセットを選ぶか、所要を 1 行以上入力してください。', en: 'Choose a preset or give at least one requirement line.' }),
  HEAD_COUNT_TOO_SMALL: says(
    { ja: '人数は 1 以上の整数です。', en: 'The head count must be a whole number of 1 or more.' },
    { ja: '必要な人数を入力するか、この行を削除してください。', en: 'Give the number of people needed or delete the line.' }),
  HEAD_COUNT_ABSURD: ({ most }) => ({
    message: { ja: `人数が多すぎます。1 行の上限は ${most} 人です。`, en: `The head count is too large; a line takes ${most} at most.` },
    remedy: { ja: '桁を確かめるか、行を分けてください。', en: 'Check the digits or split the line.' },
  }),
  RESERVE_COUNT_OUT_OF_RANGE: ({ most }) => ({
    message: { ja: `予備の人数は 0 から ${most} の整数です。`, en: `The reserve count must be a whole number from 0 to ${most}.` },
    remedy: { ja: '予備が要らなければ 0 を入力してください。', en: 'Give 0 when no reserve is wanted.' },
  }),
  LEVEL_OUT_OF_RANGE: says(
    { ja: 'レベルは 1 から 4 です。', en: 'The level must be 1 to 4.' },
    { ja: '1、2、3、4 のいずれかを選んでください。', en: 'Choose 1, 2, 3 or 4.' }),
  NO_SUCH_TIME: says(
    { ja: '日時として読めません。', en: 'This is no date and time.' },
    { ja: '例: 2026-08-10T06:00:00+09:00', en: 'Example: 2026-08-10T06:00:00+09:00' }),
  FROM_AFTER_UNTIL: says(
    { ja: '終了が開始より前か同時です。', en: 'The end is not after the start.' },
    { ja: '開始と終了を入れ替えるか、終了を後にしてください。', en: 'Swap start and end, or set a later end.' }),
  ENDS_IN_PAST: says(
    { ja: '終了が過去です。', en: 'The end is in the past.' },
    { ja: '終了を今より後にしてください。', en: 'Set an end after now.' }),
  UNKNOWN_ROLE: says(
    { ja: 'この役割はありません。', en: 'There is no such work role.' },
    { ja: '役割の一覧から選ぶか、空にして全役割を対象にしてください。', en: 'Choose one from the list of roles, or none to take any role.' }),
  UNKNOWN_PREFECTURE: says(
    { ja: 'この都道府県コードはありません。', en: 'There is no such prefecture.' },
    { ja: 'JIS の 2 桁のコード 01 から 47 を指定してください。', en: 'Give the two-digit JIS code, 01 to 47.' }),
  UNKNOWN_ATTESTATION: says(
    { ja: 'この適性評価の種別はありません。', en: 'There is no such kind of attestation.' },
    { ja: '種別の一覧から選ぶか、空にしてください。', en: 'Choose one from the list, or none.' }),
  UNKNOWN_CREDENTIAL: says(
    { ja: 'この資格はありません。', en: 'There is no such credential.' },
    { ja: '資格の一覧から選ぶか、空にしてください。', en: 'Choose from the list of credentials, or none.' }),
  UNKNOWN_AGREEMENT: says(
    { ja: 'この誓約書・合意書はありません。', en: 'There is no such pledge or agreement.' },
    { ja: '誓約書の一覧から選ぶか、空にしてください。', en: 'Choose from the list of agreements, or none.' }),
  DUPLICATE_LINE: ({ first, second }) => ({
    message: { ja: `${second} 行目は ${first} 行目と同じ条件です。`, en: `Line ${second} asks for the same as line ${first}.` },
    remedy: { ja: '人数を合わせて 1 行にしてください。', en: 'Join them into one line with the sum of the heads.' },
  }),
  TOTAL_OVER_CAP: ({ people, cap }) => ({
    message: { ja: `所要と予備の合計が ${people} 人で、上限の ${cap} 人を超えています。`, en: `Heads and reserves come to ${people}; ${cap} are allowed.` },
    remedy: { ja: '人数を減らすか、管理者に上限の変更を依頼してください。', en: 'Ask for fewer, or have an administrator raise the cap.' },
  }),
  DEADLINE_PAST: says(
    { ja: '回答期限が過去です。', en: 'The deadline is in the past.' },
    { ja: '期限を今より後にしてください。', en: 'Set a deadline after now.' }),
  DEADLINE_AFTER_END: says(
    { ja: '回答期限が、ある所要の終了より後です。', en: 'The deadline is not before the end of every requirement line.' },
    { ja: '期限を全ての所要の終了より前にしてください。', en: 'Set a deadline before the earliest end.' }),
} as const satisfies Readonly<Record<string, ProblemText>>;

/** The codes of these problems. */
export type RequirementProblemCode = keyof typeof REQUIREMENT_PROBLEMS;
