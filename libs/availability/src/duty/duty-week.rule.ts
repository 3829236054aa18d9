import { DateTime } from 'luxon';
import type { PatternProblem } from '../own/pattern.rule.ts';
import type { Span } from '../spans/span.rule.ts';
import { ZONE } from '../week/week-minutes.rule.ts';

/** A week on duty as an expert gives it. */
export interface GivenDutyWeek {
  /** YYYY-MM-DD in Japan. */
  monday: string;
  /** The least severity that may wake him in it, 0 to 4. */
  wakeSeverity: number;
}

/** A week on duty, from Monday's midnight to the next one's in Japan. */
export interface DutyWeek extends Span {
  wakeSeverity: number;
}

const FARTHEST = { years: 2 };
const MOST = 105;

/** Reads weeks in order, each once (the least of its severities holds); or the first problem. */
export function readDutyWeeks(given: readonly GivenDutyWeek[], now: Date): { ok: true; weeks: DutyWeek[] } | { ok: false; problem: PatternProblem } {
  if (given.length > MOST) return refuse('weeks', { ja: `当番週は${MOST}件までです。`, en: `At most ${MOST} duty weeks can be given.` }, { ja: '過ぎた週を削除してください。', en: 'Remove those that are over.' });
  const weeks = new Map<number, DutyWeek>();
  for (const [index, { monday, wakeSeverity }] of given.entries()) {
    const day = DateTime.fromFormat(monday.normalize('NFKC').trim(), 'yyyy-MM-dd', { zone: ZONE });
    const problem = problemOfDay(day, now) ?? problemOfSeverity(wakeSeverity);
    if (problem) return { ok: false, problem: { ...problem, field: `weeks[${index}].${problem.field}` } };
    const week = { ...weekFrom(day), wakeSeverity: Math.min(wakeSeverity, weeks.get(day.toMillis())?.wakeSeverity ?? wakeSeverity) };
    weeks.set(day.toMillis(), week);
  }
  return { ok: true, weeks: [...weeks.values()].sort((a, b) => a.from.getTime() - b.from.getTime()) };
}

/** The Monday of a duty week as YYYY-MM-DD. */
export function writeMonday({ from }: Pick<DutyWeek, 'from'>): string {
  return DateTime.fromJSDate(from, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

const weekFrom = (monday: DateTime): Span => ({ from: monday.toJSDate(), until: monday.plus({ weeks: 1 }).toJSDate() });

function problemOfDay(day: DateTime, now: Date): PatternProblem | null {
  if (!day.isValid) {
    return problem('monday', { ja: '存在する日付ではありません。', en: 'There is no such day.' }, { ja: '2026-08-17のように入力してください。', en: 'Write it like 2026-08-17.' });
  }
  const monday = day.startOf('week');
  if (!day.equals(monday)) {
    const meant = monday.toFormat('yyyy-MM-dd');
    return problem('monday', { ja: 'この日は月曜日ではありません。', en: 'This day is no Monday.' }, { ja: `その週の月曜日は${meant}です。`, en: `The Monday of that week is ${meant}.` });
  }
  if (weekFrom(monday).until <= now) {
    return problem('monday', { ja: 'この週はすでに過ぎています。', en: 'This week is already over.' }, { ja: '年を確かめるか、この行を削除してください。', en: 'Check the year, or remove the row.' });
  }
  if (monday > DateTime.fromJSDate(now, { zone: ZONE }).plus(FARTHEST)) {
    return problem('monday', { ja: '2年より先の週は登録できません。', en: 'A duty week begins within two years.' }, { ja: '年を確かめてください。', en: 'Check the year.' });
  }
  return null;
}

function problemOfSeverity(severity: number): PatternProblem | null {
  return severity >= 0 && severity <= 4 ? null
    : problem('wakeSeverity', { ja: '深刻度は0から4です。', en: 'Severities run from 0 to 4.' }, { ja: '当番の週に起こしてよい深刻度を選んでください。', en: 'Choose from which severity on you may be woken in that week.' });
}

function problem(field: string, message: PatternProblem['message'], remedy: PatternProblem['remedy']): PatternProblem {
  return { field, message, remedy };
}

function refuse(...parts: Parameters<typeof problem>): { ok: false; problem: PatternProblem } {
  return { ok: false, problem: problem(...parts) };
}
