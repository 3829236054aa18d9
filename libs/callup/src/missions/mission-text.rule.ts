import { smsSegments } from '@muster/notify';
import type { Locale } from '@muster/platform';
import type { RuleProblem } from '../rules.types.ts';
import { MOST_SEGMENTS } from '../text/call-up.text.ts';
import { header, type CallUpIdentity } from '../text/text.identity.ts';
import { tlpAboveClear } from '../text/tlp.check.ts';

/** Longest briefing, in UTF-16 units. */
const LONGEST_BRIEFING = 20_000;

/** The same text in both languages. */
export interface BothTexts {
  textJa: string;
  textEn: string;
}

const FIELDS = [['textJa', 'ja'], ['textEn', 'en']] as const satisfies readonly (readonly [keyof BothTexts, Locale])[];

const problem = (field: string, code: string, message: readonly [string, string], remedy: readonly [string, string]): RuleProblem => ({
  field, code, message: { ja: message[0], en: message[1] }, remedy: { ja: remedy[0], en: remedy[1] },
});

const empty = (field: string): RuleProblem => problem(field, 'TEXT_EMPTY', ['本文が空です。', 'The text is empty.'], ['本文を入力してください。', 'Write the text.']);

/** What is wrong with a briefing's texts: empty, or too long to be read under stress. */
export function briefingProblems(texts: BothTexts): RuleProblem[] {
  return FIELDS.flatMap(([field]) => {
    if (texts[field].trim() === '') return [empty(field)];
    if (texts[field].length <= LONGEST_BRIEFING) return [];
    return [problem(field, 'TEXT_TOO_LONG', [`本文は${LONGEST_BRIEFING}字までです。`, `A briefing has at most ${LONGEST_BRIEFING} characters.`], ['要点に絞ってください。', 'Keep to what matters.'])];
  });
}

/** What is wrong with the texts of a notice: it goes out by SMS and mail, so it is TLP:CLEAR and as short as an invitation. */
export function noticeProblems(texts: BothTexts, identity: CallUpIdentity): RuleProblem[] {
  return FIELDS.flatMap(([field, locale]) => {
    if (texts[field].trim() === '') return [empty(field)];
    const label = tlpAboveClear(texts[field]);
    const { segments } = smsSegments(`${header(identity, locale)} ${texts[field].trim()}`);
    return [
      ...(label ? [problem(field, 'TLP_ABOVE_CLEAR', [`${label}の内容は送信できません。`, `A message must not carry ${label}.`], ['CLEARの内容だけを書き、詳細はブリーフィングに書いてください。', 'Write what is CLEAR; details belong into the briefing.'])] : []),
      ...(segments > MOST_SEGMENTS ? [problem(field, 'TEXT_TOO_LONG', [`SMSで${segments}通分になります。上限は${MOST_SEGMENTS}通分です。`, `This takes ${segments} SMS segments; ${MOST_SEGMENTS} are allowed.`], ['短くしてください。', 'Shorten it.'])] : []),
    ];
  });
}
