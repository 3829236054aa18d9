import { refuse, type ParsedAddress } from './address.problem.ts';

/** Carriers that once gave out addresses which the standard forbids. */
const CARRIERS = /(^|\.)(docomo\.ne\.jp|ezweb\.ne\.jp|au\.com)$/;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

const EXAMPLE = { ja: '「name@example.jp」の形で入力してください。', en: 'Write it like name@example.jp.' };

/**
 * An e-mail address as people type it (full-width characters allowed) → lower case. Dots in a row or before the @ are
 * refused (RFC 5321, 4.1.2: a dot only stands between atoms), for old carrier addresses with advice: most mail
 * servers will not deliver to them.
 */
export function parseEmail(typed: string): ParsedAddress {
  const address = typed.normalize('NFKC').trim().toLowerCase();
  if (address === '') return refuse('EMAIL_EMPTY', { ja: 'メールアドレスが入力されていません。', en: 'There is no e-mail address.' }, EXAMPLE);
  const [local = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || local === '' || domain === '') {
    return refuse('EMAIL_NO_ADDRESS', { ja: 'メールアドレスの「@」が正しくありません。', en: 'An e-mail address has one @ with text on both sides.' }, EXAMPLE);
  }
  if (!isDomain(domain)) return refuse('EMAIL_BAD_DOMAIN', { ja: 'メールアドレスの「@」より後ろが正しくありません。', en: 'The part after the @ is no mail domain.' }, EXAMPLE);
  if (/^\.|\.\.|\.$/.test(local)) return misplacedDot(domain);
  if (!LOCAL.test(local)) return refuse('EMAIL_BAD_CHARACTER', { ja: 'メールアドレスに使えない文字が含まれています。', en: 'The e-mail address contains a character that is not allowed.' }, EXAMPLE);
  return { ok: true, address };
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return domain.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
}

function misplacedDot(domain: string): ParsedAddress {
  const message = { ja: '「.」が連続しているか、先頭または「@」の直前にあります。', en: 'Dots stand in a row, at the beginning or right before the @.' };
  if (!CARRIERS.test(domain)) return refuse('EMAIL_MISPLACED_DOT', message, EXAMPLE);
  return refuse('EMAIL_OLD_CARRIER', message, {
    ja: '以前の携帯会社のアドレスに見られる形ですが、多くのメールサーバーから届きません。携帯会社の設定で「.」の位置を変えるか、別のアドレスを登録してください。',
    en: 'Old carrier addresses may look like this, but most mail servers cannot deliver to them. Change the address at the carrier or register another one.',
  });
}
