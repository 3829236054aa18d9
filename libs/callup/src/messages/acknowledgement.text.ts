import type { Locale, Text } from '@muster/platform';
import { say } from '@muster/platform';
import type { AnswerKind } from '../rules.types.ts';
import { header, type CallUpIdentity } from '../text/text.identity.ts';

const ANSWERS: Readonly<Record<AnswerKind, Text>> = {
  YES: { ja: '可', en: 'yes' },
  YES_FROM: { ja: '時刻指定で可', en: 'yes from a time' },
  REMOTE_ONLY: { ja: '遠隔のみ可', en: 'remote only' },
  NO: { ja: '不可', en: 'no' },
};

/**
 * Tells somebody with several call-ups open, who named none, on which one the answer was booked and how to answer another:
 * the number in front comes from the header.
 */
export function acknowledgementText(answer: AnswerKind, identity: CallUpIdentity, locale: Locale): string {
  const said = say(locale, ANSWERS[answer]);
  return `${header(identity, locale)} ${say(locale, {
    ja: `「${said}」で受け付けました。ほかの招集へは番号を付けて返信(例: 015 1)`,
    en: `Noted: ${said}. To answer another call-up, put its number first, like 015 1.`,
  })}`;
}
