import { daysAfter, isDay, type Text } from '@muster/platform';
import type { ExpertNames } from '../names/expert-search-key.ts';

/** A name from a day on. */
export interface NameChange extends ExpertNames {
  /** YYYY-MM-DD in Japan. */
  fromOn: string;
  /** It is a former name (旧姓) that stays in use. */
  formerName: boolean;
}

/** What is wrong with a name as entered, with its place. */
export interface NameProblem {
  field: string;
  message: Text;
  remedy: Text;
}

const LONGEST = 60;
/** How far ahead a change may be told. */
const AHEAD_DAYS = 400;
const FIRST = '1950-01-01';

/** What each script is written in; readings are never derived, so that each is entered by itself. */
const SCRIPTS: readonly { fields: readonly (keyof ExpertNames)[]; form: RegExp; message: Text }[] = [
  { fields: ['familyName', 'givenName'], form: /^[^\p{Cc}\p{Cf}<>|]+$/u, message: { ja: '名前に使えない文字があります。', en: 'There is a character that no name has.' } },
  { fields: ['familyKana', 'givenKana'], form: /^[ァ-ヺー・]+$/u, message: { ja: 'フリガナは全角カタカナで入力してください。', en: 'The reading is written in full-width katakana.' } },
  { fields: ['familyRomaji', 'givenRomaji'], form: /^[\p{Script=Latin}'’. -]+$/u, message: { ja: 'ローマ字で入力してください。', en: 'The name is written in Latin letters.' } },
];

/** The names without blanks around them; nothing else is altered. */
export function trimmed(names: ExpertNames): ExpertNames {
  const { familyName, givenName, familyKana, givenKana, familyRomaji, givenRomaji } = names;
  return { familyName: familyName.trim(), givenName: givenName.trim(), familyKana: familyKana.trim(), givenKana: givenKana.trim(), familyRomaji: familyRomaji.trim(), givenRomaji: givenRomaji.trim() };
}

/** The first problem of names in three scripts, or null. */
export function namesProblem(names: ExpertNames): NameProblem | null {
  for (const { fields, form, message } of SCRIPTS) {
    for (const field of fields) {
      const text = names[field];
      if (text === '' || text.length > LONGEST) {
        return { field, message: { ja: '姓・名が入力されていないか、長すぎます。', en: 'A part of the name is missing or too long.' }, remedy: { ja: `漢字・カナ・ローマ字のそれぞれを${LONGEST}文字以内で入力してください。`, en: `Give each part in each script with at most ${LONGEST} characters.` } };
      }
      if (!form.test(text)) return { field, message, remedy: { ja: '入力した文字を確認してください。', en: 'Look at what was typed.' } };
    }
  }
  return null;
}

/** The first problem of a change: the names, and a day after the present name began. */
export function nameChangeProblem(change: NameChange, today: string, presentFrom: string | null): NameProblem | null {
  const { fromOn } = change;
  if (!isDay(fromOn) || fromOn < FIRST || fromOn > daysAfter(today, AHEAD_DAYS) || (presentFrom !== null && fromOn <= presentFrom)) {
    return {
      field: 'fromOn', message: { ja: '変更日が正しくないか、範囲外です。', en: 'The day is none, or out of range.' },
      remedy: { ja: '現在の氏名の開始日より後で、約1年先までの日付を指定してください。', en: 'Give a day after the present name began and about a year ahead at most.' },
    };
  }
  return namesProblem(change);
}
