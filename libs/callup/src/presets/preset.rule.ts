import type { InviteLength } from '../launch/invite.length.ts';
import type { Place, RuleProblem } from '../rules.types.ts';
import { isLanguage, LANGUAGE } from '../targeting/audience.check.ts';
import { checkRequirements, type RequirementContext } from '../validate/requirement.check.ts';

/** One requirement line of a preset; hours count from the begin of the work. */
export interface PresetLineDraft {
  workRoleId: string | null;
  minLevel: number;
  headCount: number;
  reserveCount: number;
  place: Place;
  durationHours: number;
  attestationKind: string | null;
  languages: readonly string[];
}

/** A preset as an administrator writes it. */
export interface PresetDraft {
  nameJa: string;
  nameEn: string;
  /** Meant for drills: the drill page proposes it first. */
  forDrills: boolean;
  severity: number;
  textJa: string;
  textEn: string;
  lines: readonly PresetLineDraft[];
}

/** Lines of a preset, letters of a name, hours of a line, at most. */
export const MOST_LINES = 30;
const LONGEST_NAME = 100;
const MOST_HOURS = 8_760;
const HOUR_MS = 3_600_000;
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** What is wrong with the code of a new preset; null when nothing is. */
export function codeProblem(code: string): RuleProblem | null {
  return CODE.test(code) ? null : {
    field: 'code', code: 'CODE_INVALID', message: { ja: '記号に使えない文字があるか、長さが正しくありません。', en: 'The code is not written right.' },
    remedy: { ja: '半角英大文字で始め、英大文字・数字・下線で2〜40字にしてください。例: RANSOMWARE', en: 'Use 2 to 40 capitals, digits and underscores, beginning with a capital: RANSOMWARE.' },
  };
}

/** A preset of this code exists, or existed. */
export const CODE_TAKEN: RuleProblem = {
  field: 'code', code: 'CODE_TAKEN', message: { ja: 'この記号のひな形はすでにあります。', en: 'There is a preset of this code already.' },
  remedy: { ja: '別の記号にするか、あるものを編集してください。', en: 'Choose another code, or change the one that there is.' },
};

/** Without any preset nobody could begin a drill. */
export const LAST_PRESET: RuleProblem = {
  field: 'code', code: 'LAST_PRESET', message: { ja: '最後のひな形は廃止できません。', en: 'The last preset cannot be withdrawn.' },
  remedy: { ja: '先に別のひな形を登録してください。', en: 'Make another first.' },
};

/** Everything that is wrong with a preset, field by field; `length` is its message as people would get it. */
export function presetProblems(draft: PresetDraft, context: Omit<RequirementContext, 'prefectureCodes'>, length: Pick<InviteLength, 'problems'>): RuleProblem[] {
  return [
    ...(['nameJa', 'nameEn'] as const).flatMap((field) => nameProblem(field, draft[field])),
    ...(Number.isInteger(draft.severity) && draft.severity >= 0 && draft.severity <= 4 ? [] : [SEVERITY]),
    ...lineProblems(draft.lines, context),
    ...length.problems,
  ];
}

function nameProblem(field: string, name: string): RuleProblem[] {
  const letters = [...name.trim()].length;
  return letters > 0 && letters <= LONGEST_NAME ? [] : [{
    field, code: 'NAME_INVALID', message: { ja: '名称がないか、長すぎます。', en: 'The name is missing or too long.' },
    remedy: { ja: `両方の言語で、${LONGEST_NAME}字以内で入力してください。`, en: `Give it in both languages, with at most ${LONGEST_NAME} characters.` },
  }];
}

function lineProblems(lines: readonly PresetLineDraft[], context: Omit<RequirementContext, 'prefectureCodes'>): RuleProblem[] {
  if (lines.length > MOST_LINES) return [TOO_MANY];
  const deadline = new Date(context.now.getTime() + 60_000);
  const meant = lines.map((line) => ({ ...line, prefectureCode: null, fromAt: context.now, untilAt: new Date(context.now.getTime() + Math.max(1, line.durationHours) * HOUR_MS) }));
  return [
    ...lines.flatMap(({ durationHours, languages }, index) => [
      ...(Number.isInteger(durationHours) && durationHours >= 1 && durationHours <= MOST_HOURS ? [] : [{ ...HOURS, field: `lines.${index}.durationHours` }]),
      ...(languages.every(isLanguage) ? [] : [{ field: `lines.${index}.languages`, code: 'UNKNOWN_LANGUAGE', ...LANGUAGE }]),
    ]),
    ...checkRequirements({ lines: meant, deadline }, context),
  ];
}

const SEVERITY: RuleProblem = {
  field: 'severity', code: 'SEVERITY_OUT_OF_RANGE', message: { ja: '深刻度は0〜4の整数です。', en: 'The severity is a whole number from 0 to 4.' }, remedy: { ja: '0〜4を選んでください。', en: 'Choose 0 to 4.' },
};
const TOO_MANY: RuleProblem = {
  field: 'lines', code: 'TOO_MANY_LINES', message: { ja: `所要は${MOST_LINES}行までです。`, en: `A preset has ${MOST_LINES} lines at most.` },
  remedy: { ja: '行を減らすか、ひな形を分けてください。', en: 'Take lines out, or make two presets.' },
};
const HOURS: Omit<RuleProblem, 'field'> = {
  code: 'HOURS_OUT_OF_RANGE', message: { ja: `活動時間は1〜${MOST_HOURS}時間です。`, en: `The work takes 1 to ${MOST_HOURS} hours.` }, remedy: { ja: '時間数を整数で入力してください。', en: 'Give whole hours.' },
};
