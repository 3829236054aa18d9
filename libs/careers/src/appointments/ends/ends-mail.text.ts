import type { Day, Locale } from '@muster/platform';
import type { DueLetter } from './appointment-letter.query.ts';
import type { DigestLine } from './end-radar.query.ts';

/** Subject and text of a mail. */
export interface EndMail {
  subject: string;
  text: string;
}

const titled = (authority: string, locale: Locale, subject: string, lines: readonly string[]): EndMail => ({
  subject: locale === 'ja' ? `【${authority}】${subject}` : `${authority}: ${subject}`, text: `${lines.join('\n')}\n`,
});

/** Tells HR how many appointments end within which time. Nobody's name stands in it: these are read after signing in. */
export function digestMail({ authority, publicUrl }: { authority: string; publicUrl: string }, lines: readonly DigestLine[], locale: Locale): EndMail {
  if (locale === 'ja') {
    return titled(authority, locale, '任用の終了予定のお知らせ', [
      '終了の近い任用があります。延長、後任、帰任の準備を確認してください。',
      ...lines.map(({ step, ends, first }) => `${step} 日以内(T-${step}): ${ends} 件(最も近い終了日 ${first})`), publicUrl]);
  }
  return titled(authority, locale, 'appointments that end soon', [
    'Appointments come to their end. Please see to extensions, successors and returns.',
    ...lines.map(({ step, ends, first }) => `Within ${step} days (T-${step}): ${ends} (the nearest on ${first})`), publicUrl]);
}

type Words = Record<DueLetter['kind'], (basis: string, day: Day) => [subject: string, ...lines: string[]]>;

const JA: Words = {
  SECRECY: (basis, day) => ['任用終了後の秘密保持について', `${day} をもって任用が終了し、任用に基づくシステムの権限も終了しました。`,
    `職務上知り得た秘密を守る義務は、終了後も続きます(${basis})。`, '資料や貸与品が手元にある場合は、速やかに返却してください。'],
  ALUMNI: () => ['名簿への参加のお願い', '在任中はありがとうございました。', 'インシデントの際に力を貸していただける方の名簿(OB・OG)へのご参加をお願いしています。参加は任意で、いつでもやめられます。'],
};

const EN: Words = {
  SECRECY: (basis, day) => ['secrecy after your appointment', `Your appointment ended on ${day}, and with it what you could do in the system by it.`,
    `The duty to keep the secrets of your service goes on (${basis}).`, 'If you still hold documents or equipment, please return them at once.'],
  ALUMNI: () => ['please stay on our roster', 'Thank you for your service.', 'We ask you to join the roster of alumni who can be called when a major incident occurs. It is voluntary, and you may leave at any time.'],
};

/** A letter to the person whose appointment ended. */
export function letterMail({ authority, publicUrl }: { authority: string; publicUrl: string }, letter: DueLetter): EndMail {
  const { kind, language, untilOn, basisJa, basisEn } = letter;
  const basis = language === 'ja' ? basisJa ?? '法令又は契約による' : basisEn ?? 'by law or contract';
  const [subject, ...lines] = (language === 'ja' ? JA : EN)[kind](basis, untilOn);
  return titled(authority, language, subject, kind === 'ALUMNI' ? [...lines, publicUrl] : lines);
}
