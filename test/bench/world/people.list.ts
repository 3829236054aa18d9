import { writeCsv } from '@muster/platform';
import { generateRoster, rosterSize, type GeneratedExpert } from '@muster/seeds';
import { EXPERTS } from './bench.server.ts';
import { halfWidth } from './half-width.ts';

const HEADINGS = ['姓', '名', '姓カナ', '名カナ', '姓ローマ字', '名ローマ字', '生年月日', '官民', '所属', '都道府県', '遠隔可', '出張可', '言語', '携帯電話', 'メールアドレス', 'スキル', '資格'];
const FIRST_BIRTH = Date.UTC(1955, 0, 1);
const BIRTH_DAYS = 16_000;

/**
 * A list of people as offices keep them: nobody in it twice, none of them in the roster of the bench, all of them good.
 * Days of birth are written by the era, readings in half width and phones in full width for one row in three each.
 */
export function peopleList(people: number): Buffer {
  const rows: string[][] = [];
  const taken = new Set<string>();
  let ordinal = 0;
  // The roster's addresses are unique for one seed, so whoever comes after its last person is new.
  for (const one of generateRoster({ experts: EXPERTS + 2 * people, seed: 1, now: new Date() })) {
    if (ordinal++ < rosterSize(EXPERTS)) continue;
    const row = rowOf(one, rows.length);
    // By reading and day: the import takes variants of a character and every way to write a day for the same.
    const keys = row && [`${one.expert.familyKana}${one.expert.givenKana}${birthday(rows.length)}`, row[13]!.normalize('NFKC'), row[14]!].filter(Boolean);
    if (!keys || keys.some((key) => taken.has(key))) continue;
    keys.forEach((key) => taken.add(key));
    if (rows.push(row) === people) return writeCsv([HEADINGS, ...rows]);
  }
  throw new Error(`only ${rows.length} people of ${people} could be drawn`);
}

const birthday = (n: number): string => new Date(FIRST_BIRTH + (n * 7_919 % BIRTH_DAYS) * 86_400_000).toISOString().slice(0, 10);

function rowOf({ expert, contacts, skills, credentials }: GeneratedExpert, n: number): string[] | null {
  const own = contacts.filter(({ employerOwned }) => !employerOwned);
  if (own.length === 0) return null;
  const addressOf = (kind: string): string => own.find((contact) => contact.kind === kind)?.address ?? '';
  const phone = addressOf('PHONE').replace(/^\+81/, '0');
  const day = birthday(n);
  return [
    expert.familyName, expert.givenName, n % 3 ? expert.familyKana : halfWidth(expert.familyKana), expert.givenKana, expert.familyRomaji, expert.givenRomaji,
    n % 3 === 1 ? era(day) : day, expert.sector === 'PUBLIC' ? '官' : '民', expert.organisation ?? '', expert.prefectureCode, expert.remoteOk ? '可' : '不可', expert.travelOk ? '可' : '不可',
    expert.languages.join('、'), n % 3 === 2 ? fullWidth(phone) : phone, addressOf('EMAIL'),
    skills.map(({ workRoleId, level }) => `${workRoleId}:${level}`).join('; '), credentials.map(({ credentialCode, obtainedOn }) => `${credentialCode}:${obtainedOn}`).join('; '),
  ];
}

/** 1985-04-01 → S60.4.1; days before 1989-01-08 are Shōwa. */
function era(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return day < '1989-01-08' ? `S${year - 1925}.${month}.${date}` : `H${year - 1988}.${month}.${date}`;
}

const fullWidth = (digits: string): string => digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
