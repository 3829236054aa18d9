import parsePhoneNumber, { parsePhoneNumberWithError, ParseError } from 'libphonenumber-js/max';
import { refuse, type ParsedAddress } from './address.problem.ts';

/** Japanese mobile numbers in E.164: 060 (in use from 2026), 070, 080 and 090, the fourth digit never 0. */
const JAPANESE_MOBILE = /^\+81[6-9]0[1-9]\d{7}$/;

const EXAMPLE = { ja: '携帯電話なら「090-1234-5678」、海外なら「+44 20 7946 0000」のように入力してください。', en: 'Write it like 090-1234-5678, or +44 20 7946 0000 from abroad.' };

/** Whether a number in E.164 is a Japanese mobile number, which alone is sure to take an SMS. */
export function isJapaneseMobile(e164: string): boolean {
  return JAPANESE_MOBILE.test(e164);
}

/**
 * A phone number as people type it (full-width digits, spaces, hyphens and brackets allowed; Japanese without a
 * country code) → E.164. The complete metadata is needed: the default one takes a mobile number that lacks a digit
 * (0901234567) for valid.
 */
export function parsePhone(typed: string): ParsedAddress {
  const text = typed.normalize('NFKC').replace(/[\p{Dash}ー]/gu, '-').trim();
  if (text === '') return refuse('PHONE_EMPTY', { ja: '電話番号が入力されていません。', en: 'There is no phone number.' }, EXAMPLE);
  if (/\p{L}/u.test(text)) return refuse('PHONE_NOT_A_NUMBER', { ja: '電話番号に文字が含まれています。', en: 'The phone number contains letters.' }, EXAMPLE);
  try {
    const number = parsePhoneNumberWithError(text, { defaultCountry: 'JP', extract: false });
    if (number.isValid() && !number.ext) return { ok: true, address: number.number };
    return wrongNumber(number.country === 'JP' ? number.nationalNumber : null);
  } catch (error) {
    if (error instanceof ParseError) return wrongNumber(null);
    throw error;
  }
}

/** A number in E.164 as people read it: in groups, in Japanese a Japanese one as it is dialled there (090-1234-5678), in English with its country (+81 90 1234 5678), on one line. */
export function readablePhone(e164: string): { ja: string; en: string } {
  const number = parsePhoneNumber(e164);
  if (!number) return { ja: e164, en: e164 };
  const abroad = number.formatInternational().replaceAll(/[ -]/g, '\u00a0');
  return { ja: number.country === 'JP' ? number.formatNational() : abroad, en: abroad };
}

/** Mobile numbers have ten digits after the leading 0, which is where a lost digit shows. */
function wrongNumber(national: string | null): ParsedAddress {
  if (national && /^[6-9]0/.test(national) && national.length !== 10) {
    return refuse(
      'PHONE_WRONG_LENGTH',
      { ja: '携帯電話の番号の桁数が正しくありません(11桁)。', en: 'A Japanese mobile number has 11 digits.' },
      { ja: '桁の抜けや余りがないか確認してください。', en: 'Check for a missing or an extra digit.' },
    );
  }
  return refuse('PHONE_NOT_IN_USE', { ja: 'この電話番号は使われていない形です。', en: 'No such phone number can exist.' }, EXAMPLE);
}
