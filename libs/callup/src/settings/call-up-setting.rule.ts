import type { Text } from '@muster/platform';
import type { RuleProblem } from '../rules.types.ts';

/** What an installation sets for its call-ups. */
export interface CallUpSettings {
  /** People: a larger audience is refused. */
  audienceCap: number;
  /** People: a real call-up above it waits for a second person. */
  approvalAbove: number;
  /** Minutes until the next circle of approvers is told. */
  escalatesAfter: number;
  /** Yen per SMS segment, for the preview. */
  yenPerSegment: number;
}

/** Each setting's range, both ends included; the database has the same. */
export const RANGES: Readonly<Record<keyof CallUpSettings, { least: number; most: number; whole: boolean }>> = {
  audienceCap: { least: 1, most: 1_000_000, whole: true },
  approvalAbove: { least: 1, most: 1_000_000, whole: true },
  escalatesAfter: { least: 1, most: 1_440, whole: true },
  yenPerSegment: { least: 0, most: 1_000, whole: false },
};

/** What a setting is for; what it does when it grows. */
export const MEANINGS: Readonly<Record<keyof CallUpSettings, Text>> = {
  audienceCap: { ja: '招集の対象がこの人数を超えると、送信できません。', en: 'A call-up of more people cannot be sent.' },
  approvalAbove: { ja: '実招集の対象がこの人数を超えると、深刻度にかかわらず2人目の承認を求めます。', en: 'A real call-up of more people waits for a second person, whatever its severity.' },
  escalatesAfter: { ja: '承認待ちの招集をこの時間だれも決めないと、次の群の承認者に知らせます。', en: 'When nobody has decided on a waiting call-up for this long, the next circle of approvers is told.' },
  yenPerSegment: { ja: '送信前の確認画面で費用を見積もる単価です。', en: 'The price that the preview uses.' },
};

/** Reasons are written for auditors. */
const LONGEST_REASON = 500;

/** Everything that is wrong with new settings. */
export function settingProblems(wish: CallUpSettings, reason: string): RuleProblem[] {
  const keys = Object.keys(RANGES) as (keyof CallUpSettings)[];
  const letters = [...reason.trim()].length;
  return [
    ...keys.filter((key) => !inRange(key, wish[key])).map((key): RuleProblem => ({
      field: key, code: 'OUT_OF_RANGE', message: { ja: '値が範囲を超えています。', en: 'The value is out of range.' },
      remedy: { ja: `${RANGES[key].least}〜${RANGES[key].most}${RANGES[key].whole ? 'の整数' : ''}で入力してください。`, en: `Give ${RANGES[key].whole ? 'a whole number of ' : ''}${RANGES[key].least} to ${RANGES[key].most}.` },
    })),
    ...(letters > 0 && letters <= LONGEST_REASON ? [] : [{
      field: 'reason', code: 'REASON_MISSING', message: { ja: '変更の理由がないか、長すぎます。', en: 'The reason is missing or too long.' },
      remedy: { ja: `${LONGEST_REASON}字以内で入力してください。人の氏名は書かないでください。`, en: `Write at most ${LONGEST_REASON} characters, without names of people.` },
    }]),
  ];
}

function inRange(key: keyof CallUpSettings, value: number): boolean {
  const { least, most, whole } = RANGES[key];
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** Whether a change takes a safeguard down, which no single person does: more people without a second look, or a later alarm. */
export function loosens(now: CallUpSettings, wish: CallUpSettings): boolean {
  return wish.approvalAbove > now.approvalAbove || wish.audienceCap > now.audienceCap || wish.escalatesAfter > now.escalatesAfter;
}

export const NOTHING_NEW: RuleProblem = {
  field: 'input', code: 'NOTHING_NEW', message: { ja: '今の設定と同じです。', en: 'These are the present values.' }, remedy: { ja: '値を変えてから保存してください。', en: 'Change a value first.' },
};
export const ONE_WAITS: RuleProblem = {
  field: 'input', code: 'ONE_WAITS', message: { ja: '承認を待っている変更があります。', en: 'A change waits for its decision.' },
  remedy: { ja: 'その変更が決まってから、あらためて変更してください。', en: 'Wait until that one is decided.' },
};
export const NONE_WAITS: RuleProblem = {
  field: 'id', code: 'NONE_WAITS', message: { ja: 'この変更は、すでに決まっています。', en: 'This change is decided already.' }, remedy: { ja: '画面を開き直してください。', en: 'Open the page again.' },
};
export const OWN_CHANGE: RuleProblem = {
  field: 'id', code: 'OWN_CHANGE', message: { ja: '自分が求めた変更は、自分では承認できません。', en: 'Nobody agrees to their own change.' }, remedy: { ja: '別の承認者に依頼してください。', en: 'Ask another approver.' },
};
