import type { Row } from './people-sheet.ts';

/** A way in which a row can be bad: what stands in it, and what must be said. */
export interface HostileRow { change: Row; code: string }

/** One kind for each value of a column. */
function kinds(heading: string, code: string, values: readonly string[]): HostileRow[] {
  return values.map((value) => ({ change: { [heading]: value }, code }));
}

const FORMULAS = [
  '=1+1', '=cmd|\' /C calc\'!A0', '+1+1', '@SUM(1+1)', '=HYPERLINK("http://evil.example","x")', '＝1+1', '=IMPORTXML("http://evil.example","//a")', '\t=1+1', '-1+1', '|x', '%0A=1', '＋1＋1', '＠SUM(1)', '  =1+1',
  '=DDE("cmd";"/C calc";"x")', '="090-1234-5678"',
];
const UNREADABLE = ['山\u0000田', '山\u0007田', '山\u001b[2J田', '山\uFFFD田', '山\u0085田', '山\u007f田'];

/** 200 kinds of rows that must not get in, each with the code that says why. */
export const HOSTILE_ROWS: readonly HostileRow[] = [
  ...['姓', '名', '姓カナ', '名ローマ字', '所属', '都道府県', 'メールアドレス', '言語'].flatMap((heading) => kinds(heading, 'FORMULA', heading === '姓' ? FORMULAS : FORMULAS.slice(0, 4))),
  ...kinds('携帯電話', 'FORMULA', ['=09012345678', '@09012345678', '+81+1', '="090-1234-5678"', '-090-1234-5678']),
  ...kinds('スキル', 'FORMULA', ['=1', '@x']),
  ...kinds('姓', 'CHARACTER_UNREADABLE', [...UNREADABLE, '山\u202E田', '山\u200B田', '\u2066山田\u2069']),
  ...kinds('名カナ', 'CHARACTER_UNREADABLE', UNREADABLE.slice(0, 3)),
  ...kinds('所属', 'CHARACTER_UNREADABLE', UNREADABLE.slice(0, 3)),
  ...kinds('姓', 'NAME_GAIJI', ['\uE000田', '山\uF8FF']),
  ...kinds('姓', 'NAME_INVALID', ['山田1', '12345', '山田(株)', '山田<script>', '山田;drop table expert', '山田/太郎', '山田、太郎', '😀', '山田?', '・・', '山田#N/A', '〇〇']),
  ...kinds('姓', 'TEXT_TOO_LONG', ['山'.repeat(61), '山'.repeat(30_000)]),
  ...kinds('姓カナ', 'TEXT_TOO_LONG', ['ヤ'.repeat(61)]),
  ...kinds('姓', 'LINE_END', ['山\n田', '山\r\n田', '山田","太郎\n鈴木']),
  ...kinds('携帯電話', 'LINE_END', ['090-1234-5678\n080-1234-5678']),
  ...['姓', '名', '姓カナ', '名カナ', '姓ローマ字', '名ローマ字', '官民', '都道府県'].flatMap((heading) => kinds(heading, 'VALUE_MISSING', ['', '   ', '\u3000'])),
  ...kinds('姓カナ', 'KANA_INVALID', ['髙橋', 'Takahashi', 'タカハシ1', 'ー', 'タカ?ハシ', 'た か漢']),
  ...kinds('姓ローマ字', 'ROMAJI_INVALID', ['タカハシ', '髙橋', 'Takahashi1', 'Takahashi@', 'Такахаси', '<b>']),
  ...kinds('生年月日', 'DATE_INVALID', [
    '1985-02-30', '1985-13-01', '1985-00-10', '1985-04-31', '1900-02-29', '昭和64年1月8日', '平成31年5月1日', '令和0年1月1日', 'S60.2.29', 'X60.4.1', '4/1/1985', '01/04/85', '85/4/1', '1985年4月', '不明', '1985-04-01T99:00',
    '昭和60年', '0000-00-00', '1985-4/1', '19850431', 'N/A', '令和99年13月40日',
  ]),
  ...kinds('生年月日', 'DATE_SERIAL', ['31138', '45000']),
  ...kinds('生年月日', 'BIRTH_DATE_UNLIKELY', ['1860-01-01', '2090-01-01', '令和6年4月1日', '1800/1/1', '9999-12-31']),
  ...kinds('官民', 'SECTOR_UNKNOWN', ['半官半民', '?', '1', 'PUBLIC PRIVATE']),
  ...kinds('所属', 'ORGANISATION_UNKNOWN', ['架空省', '<img src=x onerror=alert(1)>', "'; drop table organisation; --", '../../etc/passwd']),
  ...kinds('都道府県', 'PREFECTURE_UNKNOWN', ['48', '00', '東京府', '日本', '千代田区', '013']),
  ...kinds('遠隔可', 'YES_NO_UNCLEAR', ['たぶん', '△', '2', '応相談']),
  ...kinds('出張可', 'YES_NO_UNCLEAR', ['県内のみ', '-']),
  ...kinds('旧姓使用', 'YES_NO_UNCLEAR', ['鈴木', '??']),
  ...kinds('言語', 'LANGUAGE_UNKNOWN', ['クリンゴン語', 'ja, xx', 'jp', '?']),
  ...kinds('連絡言語', 'MESSAGE_LANGUAGE', ['中国語', 'fr', '両方']),
  ...kinds('携帯電話', 'PHONE_LOST_ZERO', ['9012345678', '8012345678', '312345678']),
  ...kinds('携帯電話', 'PHONE_LOST_DIGITS', ['9.01235E+09', '9E9']),
  ...kinds('携帯電話', 'PHONE_NOT_A_NUMBER', ['なし', '090-XXXX-5678', '090-1234-5678 内線5', 'O9O-1234-5678']),
  ...kinds('携帯電話', 'PHONE_NOT_IN_USE', ['110', '000-0000-0000', '12', '+99912345678', '1-2-3']),
  ...kinds('携帯電話', 'PHONE_WRONG_LENGTH', ['090-1234-567', '0901234567']),
  ...kinds('メールアドレス', 'EMAIL_NO_ADDRESS', ['なし', 'a@b@c.example', 'name.example', 'a@people.example, b@people.example']),
  ...kinds('メールアドレス', 'EMAIL_BAD_DOMAIN', ['name@', 'name@localhost', 'name@-x.example', 'name@people..example', 'name@１９２.１６８.０.１'].slice(1)),
  ...kinds('メールアドレス', 'EMAIL_MISPLACED_DOT', ['.a@people.example', 'a..b@people.example', 'a.@people.example']),
  ...kinds('メールアドレス', 'EMAIL_OLD_CARRIER', ['a..b@docomo.ne.jp', 'a.@ezweb.ne.jp']),
  ...kinds('メールアドレス', 'EMAIL_BAD_CHARACTER', ['a b@people.example', '山田@people.example', '"a"@people.example', '<a@people.example']),
  ...kinds('スキル', 'WORK_ROLE_UNKNOWN', ['魔法:3', 'PD-WRL-999:2', 'フォレンジック3点', ':3']),
  ...kinds('スキル', 'LEVEL_MISSING', ['フォレンジック', 'PD-WRL-003']),
  ...kinds('スキル', 'ITEM_TWICE', ['フォレンジック:3; PD-WRL-002:2', 'OT:1; OT:1']),
  ...kinds('スキル', 'TOO_MANY_ITEMS', ['OT:1;'.repeat(61)]),
  ...kinds('資格', 'CREDENTIAL_UNKNOWN', ['普通自動車免許:2020-01-01', '?']),
  ...kinds('資格', 'CREDENTIAL_DAY', ['RISS', 'RISS:2099-01-01', 'RISS:2021-02-30', 'CISSP:令和0年1月1日', 'RISS:1900-01-01']),
  ...kinds('資格', 'ITEM_TWICE', ['RISS:2020-01-01; RISS:2021-01-01']),
  { change: { 携帯電話: '', メールアドレス: '' }, code: 'NO_OWN_CONTACT' },
  { change: { 携帯電話: '', メールアドレス: '', 勤務先電話: '03-1234-5678' }, code: 'NO_OWN_CONTACT' },
  { change: { 携帯電話: '', メールアドレス: '', 勤務先メール: 'office@people.example' }, code: 'NO_OWN_CONTACT' },
  { change: { 勤務先メール: 'same@people.example', メールアドレス: 'same@people.example' }, code: 'CONTACT_TWICE' },
];
