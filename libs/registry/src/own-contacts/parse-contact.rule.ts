import type { ParsedAddress } from '../addresses/address.problem.ts';
import { refuse } from '../addresses/address.problem.ts';
import { parseEmail } from '../addresses/email.rule.ts';
import { isJapaneseMobile, parsePhone } from '../addresses/phone.rule.ts';
import type { ContactKind } from '../entities/contact.entity.ts';

/** An address that an expert adds: it must take the code, which goes to phones by SMS. */
export function parseContact(kind: ContactKind, typed: string): ParsedAddress {
  if (kind === 'EMAIL') return parseEmail(typed);
  const parsed = parsePhone(typed);
  if (!parsed.ok || !parsed.address.startsWith('+81') || isJapaneseMobile(parsed.address)) return parsed;
  return refuse(
    'PHONE_NO_SMS', { ja: 'この番号ではSMSを受け取れません。', en: 'This number takes no SMS.' },
    { ja: '060・070・080・090で始まる携帯電話の番号を入力してください。', en: 'Give a mobile number: 060, 070, 080 or 090.' });
}
