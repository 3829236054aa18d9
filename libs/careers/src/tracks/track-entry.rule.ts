import { isDay } from '@muster/platform';
import { noDay, type CareerProblem } from '../career.problem.ts';
import { circleIn, type Requirement, type Step, type TrackVersion } from './track.rule.ts';

const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const LONGEST_NAME = 100;
const LONGEST_AIM = 1_000;
const MOST_STEPS = 20;
const MOST_LINES = 30;
const MOST_AMOUNT = 480;
const EXERCISES = ['DOMESTIC', 'INTERNATIONAL', 'CALL_UP_DRILL'];

/** A version as it is entered. */
export type TrackEntry = Omit<TrackVersion, 'id' | 'trackCode' | 'version'>;

/** What is wrong with a version; null: nothing. Work roles are those that exist. A step that rests on itself is refused with the way round. */
export function trackProblem(entry: TrackEntry, roles: ReadonlySet<string>): CareerProblem | null {
  for (const field of ['nameJa', 'nameEn'] as const) if (isNoText(entry[field], LONGEST_NAME)) return noText(field, LONGEST_NAME);
  for (const field of ['aimJa', 'aimEn'] as const) if (isNoText(entry[field], LONGEST_AIM)) return noText(field, LONGEST_AIM);
  if (!isDay(entry.validFrom)) return noDay('validFrom');
  if (entry.steps.length === 0 || entry.steps.length > MOST_STEPS) return outOf('steps', 1, MOST_STEPS);
  const codes = entry.steps.map(({ code }) => code);
  for (const [at, step] of entry.steps.entries()) {
    const problem = stepProblem(step, codes, at, roles);
    if (problem) return problem;
  }
  const circle = circleIn(entry.steps);
  return circle && inCircle(circle.map((code) => entry.steps.find((step) => step.code === code)!), codes.indexOf(circle[0]!));
}

function stepProblem(step: Step, codes: readonly string[], at: number, roles: ReadonlySet<string>): CareerProblem | null {
  const field = `steps.${at}`;
  if (!CODE.test(step.code) || codes.indexOf(step.code) !== at) return badCode(`${field}.code`);
  if (isNoText(step.nameJa, LONGEST_NAME)) return noText(`${field}.nameJa`, LONGEST_NAME);
  if (isNoText(step.nameEn, LONGEST_NAME)) return noText(`${field}.nameEn`, LONGEST_NAME);
  const unknown = step.after.find((code) => !codes.includes(code));
  if (unknown !== undefined) return noStep(`${field}.after`, unknown);
  if (step.requirements.length > MOST_LINES) return outOf(`${field}.requirements`, 0, MOST_LINES);
  const wrong = step.requirements.findIndex((line) => !isLine(line, roles));
  if (wrong !== -1) return badLine(`${field}.requirements.${wrong}`);
  const asked = step.requirements.map(({ kind, ref, level }) => JSON.stringify([kind, ref, level]));
  const twice = asked.findIndex((line, n) => asked.indexOf(line) !== n);
  return twice === -1 ? null : sameLine(`${field}.requirements.${twice}`);
}

function isLine({ kind, ref, level, amount }: Requirement, roles: ReadonlySet<string>): boolean {
  if (!Number.isInteger(amount) || amount < 1 || amount > MOST_AMOUNT) return false;
  if (level !== null && (!Number.isInteger(level) || level < 1 || level > 4)) return false;
  if (kind === 'SKILL') return ref !== null && roles.has(ref) && level !== null;
  if (kind === 'POST') return ref === null ? level === null : roles.has(ref) && level !== null;
  if (kind === 'EXERCISE') return (ref === null || EXERCISES.includes(ref)) && level === null;
  if (kind === 'COURSE') return ref !== null && /^\S{1,60}$/.test(ref) && level === null && amount === 1;
  return ref === null && level === null;
}

const isNoText = (text: string, longest: number): boolean => text.trim() === '' || text.length > longest;

/** The first day is not after that of the version before. */
export const NOT_LATER: CareerProblem = {
  code: 'VERSION_NOT_LATER', field: 'validFrom', message: { ja: '前の版の開始日より後の日ではありません。', en: 'It does not begin later than the previous version.' },
  remedy: { ja: '前の版の開始日より後の日を指定してください。', en: 'Give a day later than the start of the previous version.' },
};
const noText = (field: string, longest: number): CareerProblem => ({
  code: 'TEXT_MISSING', field, message: { ja: '入力されていないか、長すぎます。', en: 'The text is missing or too long.' }, remedy: { ja: `${longest} 文字以内で入力してください。`, en: `Give at most ${longest} characters.` },
});
const outOf = (field: string, least: number, most: number): CareerProblem => ({
  code: 'OUT_OF_RANGE', field, message: { ja: '数が範囲を超えています。', en: 'There are too few or too many.' }, remedy: { ja: `${least} から ${most} までにしてください。`, en: `Give ${least} to ${most}.` },
});
const badCode = (field: string): CareerProblem => ({
  code: 'STEP_CODE_INVALID', field, message: { ja: '段階の記号が正しくないか、重複しています。', en: 'This is no code of a step, or another step has it.' },
  remedy: { ja: '英大文字・数字・下線の、重複しない記号にしてください。', en: 'Use capitals, digits and underscores, and each code once.' },
});
const noStep = (field: string, code: string): CareerProblem => ({
  code: 'STEP_UNKNOWN', field, message: { ja: `先に達しておく段階「${code}」がありません。`, en: `There is no step ${code} that could come first.` }, remedy: { ja: '同じトラックの段階を指定してください。', en: 'Name a step of the same track.' },
});
const badLine = (field: string): CareerProblem => ({
  code: 'REQUIREMENT_INVALID', field, message: { ja: '要件の対象・レベル・数が種別に合っていません。', en: 'Subject, level and amount do not fit what is asked for.' },
  remedy: {
    ja: 'SKILL・POST は役割とレベル、COURSE は研修の記号と 1、EXERCISE・SECONDMENT は回数、TENURE は月数を指定してください。',
    en: 'SKILL and POST want a work role and a level, COURSE its code and 1, EXERCISE and SECONDMENT how often, TENURE months.',
  },
});
const sameLine = (field: string): CareerProblem => ({
  code: 'REQUIREMENT_TWICE', field, message: { ja: '同じ項目がこの段階にすでにあります。', en: 'The step asks for this already.' },
  remedy: { ja: '一方を外すか、対象またはレベルを変えてください。', en: 'Drop one of the two, or choose another subject or level.' },
});
const inCircle = (circle: readonly Pick<Step, 'nameJa' | 'nameEn'>[], at: number): CareerProblem => ({
  code: 'STEP_DEPENDS_ON_ITSELF', field: `steps.${at}.after`, 
  message: { ja: `段階が自分自身に依存しています: ${circle.map(({ nameJa }) => nameJa).join(' → ')}。`, en: `A step depends on itself: ${circle.map(({ nameEn }) => nameEn).join(' → ')}.` },
  remedy: { ja: 'この並びのどこか一つの前提を外してください。', en: 'Take one of these dependencies away.' },
});
