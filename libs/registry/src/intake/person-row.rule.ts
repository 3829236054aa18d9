import { readJapaneseDay, type SheetCell, type SheetRow } from '@muster/platform';
import { parseEmail } from '../addresses/email.rule.ts';
import { parsePhone } from '../addresses/phone.rule.ts';
import type { ParsedAddress } from '../addresses/address.problem.ts';
import type { ContactKind } from '../entities/contact.entity.ts';
import type { ExpertNames } from '../names/expert-search-key.ts';
import { COLUMNS, type PAIRS, type ColumnKey, type Header } from './intake.columns.ts';
import { findOrganisation, findPrefecture, type IntakeFacts } from './intake.facts.ts';
import { bad, good, type IntakeProblem, type ReadValue, type ValueProblem } from './intake.problem.ts';
import { readLanguages, readMessageLanguage, readSector, readYesNo } from './intake.words.ts';
import { readKana, readKanji, readRomaji, splitName } from './person-name.rule.ts';
import { readCredentials, readSkills, type ClaimedSkill, type HeldCredential } from './qualification-text.rule.ts';

/** A person as a row says, ready to be written. */
export interface PersonDraft extends ExpertNames {
  line: number;
  formerName: boolean;
  /** YYYY-MM-DD. */
  birthDate: string | null;
  sector: 'PUBLIC' | 'PRIVATE';
  organisationId: string | null;
  prefectureCode: string;
  remoteOk: boolean;
  travelOk: boolean;
  languages: string[];
  messageLanguage: 'ja' | 'en';
  contacts: { kind: ContactKind; address: string; employerOwned: boolean }[];
  skills: ClaimedSkill[];
  credentials: HeldCredential[];
}

/** One row while it is read: gives values by column and collects what is wrong. */
class RowReader {
  readonly problems: IntakeProblem[] = [];

  constructor(private readonly row: SheetRow, private readonly header: Header) {}

  /** The value of a column; the fallback where the column is absent or empty, null where it is wrong or lacks what is needed. */
  read<T>(column: ColumnKey, reader: (text: string) => ReadValue<T>, fallback: T | null): T | null {
    const place = this.header.get(column);
    const cell = place && this.row.cells[place.at];
    if (!place || !cell || cell.text.trim() === '') {
      if (COLUMNS[column].needed && place) this.report(column, MISSING, null);
      return fallback;
    }
    const unusable = cellProblem(cell, column);
    const value = unusable ?? reader(cell.text);
    if (value.ok) return value.value;
    this.report(column, value.problem, cell.text);
    return null;
  }

  report(column: ColumnKey | null, problem: ValueProblem, value: string | null): void {
    const personal = column === null || COLUMNS[column].personal;
    this.problems.push({ ...problem, line: this.row.line, column: column && (this.header.get(column)?.heading ?? null), value, personal });
  }

  /** Cells to the right of every heading, or under an empty one: nobody knows what they say. */
  checkStrayCells(): void {
    const headed = new Set([...this.header.values()].map(({ at }) => at));
    const stray = this.row.cells.find(({ text }, at) => text.trim() !== '' && !headed.has(at) && !this.ignored.has(at));
    if (stray) this.report(null, STRAY, stray.text);
  }

  ignored: ReadonlySet<number> = new Set();
}

/** What no column can hold: formulas, errors, line ends where there is one line, numbers where Excel lost the leading zero. */
function cellProblem({ kind, text }: SheetCell, column: ColumnKey): { ok: false; problem: ValueProblem } | null {
  if (kind === 'FORMULA') return FORMULA;
  if (kind === 'ERROR') return CELL_ERROR;
  if (kind === 'TEXT' && isFormula(text, column)) return FORMULA;
  if (/[\r\n]/.test(text.trim()) && !['skills', 'credentials', 'languages'].includes(column)) return LINE_END;
  if (/[\p{Cc}\uFFFD]/u.test(text.trim().replace(/[\r\n\t]/g, ''))) return UNREADABLE;
  return null;
}

/** A plus begins a phone number from abroad, and a formula nowhere else. */
function isFormula(text: string, column: ColumnKey): boolean {
  const begins = text.trimStart().normalize('NFKC');
  if ((column === 'phone' || column === 'workPhone') && /^\+[\d ()-]+$/.test(begins.trimEnd())) return false;
  return /^[=+@|%]/.test(begins) || /^-[^\s]/.test(begins) || text.startsWith('\t');
}

function readAddress(parsed: ParsedAddress): ReadValue<string> {
  return parsed.ok ? good(parsed.address) : { ok: false, problem: parsed.problem };
}

function readPhone(text: string): ReadValue<string> {
  // An apostrophe before it says "text" to spreadsheets; our own exports write it too.
  const plain = text.normalize('NFKC').trim().replace(/^'/, '');
  if (/^[6-9]0\d{8}$/.test(plain) || /^[1-9]\d{8}$/.test(plain)) return LOST_ZERO;
  return /^\d+(\.\d+)?E\+?\d+$/i.test(plain) ? LOST_DIGITS : readAddress(parsePhone(plain));
}

function readBirthDate(today: string): (text: string) => ReadValue<string> {
  return (text) => {
    const day = readJapaneseDay(text.replace(/T00:00:00$/, ''));
    if (day === null) return /^\d{5}$/.test(text.trim()) ? SERIAL : NO_DAY;
    const age = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
    return day <= today && age >= 15 && age <= 100 ? good(day) : NOT_AN_AGE;
  };
}

type Names = Record<keyof typeof PAIRS, readonly [(text: string) => ReadValue<string>, keyof ExpertNames, keyof ExpertNames]>;
const NAMES: Names = {
  fullName: [readKanji, 'familyName', 'givenName'], fullKana: [readKana, 'familyKana', 'givenKana'], fullRomaji: [readRomaji, 'familyRomaji', 'givenRomaji'],
};

function readNames(row: RowReader, header: Header): ExpertNames {
  const names: Partial<ExpertNames> = {};
  for (const pair of Object.keys(NAMES) as (keyof typeof PAIRS)[]) {
    const [reader, family, given] = NAMES[pair];
    if (header.has(pair)) {
      const parts = row.read(pair, (text) => bothOf(splitName(text), reader), null);
      if (parts === null && !row.problems.some(({ column }) => column === header.get(pair)!.heading)) row.report(pair, MISSING, null);
      [names[family], names[given]] = parts ?? ['', ''];
    } else {
      names[family] = row.read(family, reader, null) ?? '';
      names[given] = row.read(given, reader, null) ?? '';
    }
  }
  return names as ExpertNames;
}

function bothOf(parts: ReadValue<[string, string]>, reader: (text: string) => ReadValue<string>): ReadValue<[string, string]> {
  if (!parts.ok) return parts;
  const [family, given] = parts.value.map(reader) as [ReadValue<string>, ReadValue<string>];
  return !family.ok ? family : !given.ok ? given : good([family.value, given.value]);
}

const CONTACTS = [['phone', 'PHONE', false], ['workPhone', 'PHONE', true], ['email', 'EMAIL', false], ['workEmail', 'EMAIL', true]] as const;

/** Every expert has one channel that is not the employer's; the first of a kind is tried first. */
function readContacts(row: RowReader): PersonDraft['contacts'] {
  const before = row.problems.length;
  const found = CONTACTS.flatMap(([column, kind, employerOwned]) => {
    const address = row.read(column, kind === 'PHONE' ? readPhone : (text) => readAddress(parseEmail(text)), null);
    return address === null ? [] : [{ kind, address, employerOwned }];
  });
  const distinct = found.filter((one, at) => found.findIndex(({ address }) => address === one.address) === at);
  if (distinct.length < found.length) row.report(null, SAME_ADDRESS, null);
  if (!found.some(({ employerOwned }) => !employerOwned) && row.problems.length === before) row.report(null, NO_OWN_CONTACT, null);
  return distinct;
}

/** Reads one row: the person, or everything that is wrong with it. */
export function readPerson(row: SheetRow, header: Header, ignored: ReadonlySet<number>, facts: IntakeFacts): { person: PersonDraft } | { problems: IntakeProblem[] } {
  const reader = new RowReader(row, header);
  reader.ignored = ignored;
  reader.checkStrayCells();
  const person: PersonDraft = {
    line: row.line, ...readNames(reader, header), formerName: reader.read('formerName', readYesNo, false) ?? false,
    birthDate: reader.read('birthDate', readBirthDate(facts.today), null), sector: reader.read('sector', readSector, null) ?? 'PRIVATE',
    organisationId: reader.read('organisation', (text) => findOrganisation(facts, text), null), prefectureCode: reader.read('prefecture', (text) => findPrefecture(facts, text), null) ?? '',
    remoteOk: reader.read('remoteOk', readYesNo, true) ?? true, travelOk: reader.read('travelOk', readYesNo, true) ?? true,
    languages: reader.read('languages', readLanguages, ['ja']) ?? [], messageLanguage: reader.read('messageLanguage', readMessageLanguage, 'ja') ?? 'ja',
    contacts: readContacts(reader), skills: reader.read('skills', (text) => readSkills(facts, text), []) ?? [],
    credentials: reader.read('credentials', (text) => readCredentials(facts, text), []) ?? [],
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : { person };
}

const MISSING = bad('VALUE_MISSING', ['入力されていません。', 'There is nothing.'], ['入力してください。', 'Fill it in.']).problem;
const STRAY = bad('CELL_WITHOUT_HEADING', ['見出しのない列に内容があります。', 'A cell stands under no heading.'], ['見出しを付けるか、内容を消してください。カンマが余っていないかも確認してください。', 'Give the column a heading or empty the cell; look for a comma too many.']).problem;
const SAME_ADDRESS = bad('CONTACT_TWICE', ['同じ連絡先が2つの列にあります。', 'Two columns hold the same address.'], ['どちらか1つにしてください。', 'Keep one of them.']).problem;
const NO_OWN_CONTACT = bad('NO_OWN_CONTACT', ['本人の連絡先(勤務先以外)がありません。', "There is no contact but the employer's."], ['本人の電話番号かメールアドレスを入力してください。', "Give a phone number or e-mail address of the person's own."]).problem;
const FORMULA = bad('FORMULA', ['数式として動く内容です。', 'A spreadsheet would compute this.'], ['値だけにしてください(値の貼り付け)。', 'Keep the value alone (paste values).']);
const CELL_ERROR = bad('CELL_ERROR', ['エラー値か、存在しない日付です。', 'This is an error of the spreadsheet, or a day that does not exist.'], ['元の値を入力し直してください。', 'Type the value again.']);
const LINE_END = bad('LINE_END', ['改行が含まれています。引用符(")の閉じ忘れの可能性があります。', 'It holds a line end; perhaps a quotation mark is not closed.'], ['1行にしてください。', 'Write it in one line.']);
const UNREADABLE = bad('CHARACTER_UNREADABLE', ['表示できない文字が含まれています。', 'It holds a character that cannot be shown.'], ['文字を入力し直してください。', 'Type it again.']);
const LOST_ZERO = bad('PHONE_LOST_ZERO', ['先頭の 0 が失われています。', 'The leading 0 is lost.'], ['列の書式を文字列にして、0 から入力し直してください。', 'Make the column text and type the number with its 0.']);
const LOST_DIGITS = bad('PHONE_LOST_DIGITS', ['指数表示になり、桁が失われています。', 'The number became an exponent and lost digits.'], ['列の書式を文字列にして、入力し直してください。', 'Make the column text and type the number again.']);
const SERIAL = bad('DATE_SERIAL', ['日付ではなく、Excel の通し番号です。', "This is Excel's serial number and no date."], ['列の書式を日付にして保存し直してください。', 'Format the column as dates and save again.']);
const NO_DAY = bad('DATE_INVALID', ['存在しない日付か、読めない書き方です。', 'There is no such day, or it can be read in two ways.'], ['1985-04-01、1985年4月1日、昭和60年4月1日、S60.4.1 のように書いてください。', 'Write it like 1985-04-01 or S60.4.1.']);
const NOT_AN_AGE = bad('BIRTH_DATE_UNLIKELY', ['生年月日として考えにくい日付です。', 'Nobody on a roster was born on this day.'], ['年を確認してください。', 'Check the year.']);
