import { describe, expect, it } from '@jest/globals';
import { checkRequirements, type RequirementContext, type RequirementDraft } from './requirement.check.ts';
import { REQUIREMENT_PROBLEMS } from './requirement.problems.ts';

const NOW = new Date('2026-08-10T00:00:00Z');
const hours = (count: number): Date => new Date(NOW.getTime() + count * 3_600_000);
const CONTEXT: RequirementContext = {
  now: NOW, sizeCap: 10_000, workRoleIds: new Set(['PD-WRL-003']), prefectureCodes: new Set(['13']), attestationKinds: new Set(['KEIZAI_ANPO']),
};
const LINE: RequirementDraft = {
  workRoleId: 'PD-WRL-003', minLevel: 2, headCount: 3, reserveCount: 1, place: 'ON_SITE', prefectureCode: '13',
  fromAt: hours(6), untilAt: hours(30), attestationKind: null, languages: ['ja'],
};

function found(lines: Partial<RequirementDraft>[], deadline = hours(2), context: Partial<RequirementContext> = {}): string[] {
  return checkRequirements({ lines: lines.map((line) => ({ ...LINE, ...line })), deadline }, { ...CONTEXT, ...context }).map((problem) => `${problem.field} ${problem.code}`);
}

describe('the check of the requirement lines', () => {
  it('finds nothing wrong with a proper draft', () => {
    expect(found([{}, { workRoleId: null, minLevel: 4, place: 'REMOTE', prefectureCode: null, attestationKind: 'KEIZAI_ANPO', reserveCount: 0, headCount: 5000 }])).toEqual([]);
    expect(found([{ fromAt: hours(-3) }])).toEqual([]);
  });

  it('calls nobody without a requirement', () => expect(found([])).toEqual(['lines NO_REQUIREMENT']));

  it.each<[Partial<RequirementDraft>, string]>([
    [{ headCount: 0 }, 'headCount HEAD_COUNT_TOO_SMALL'], [{ headCount: -1 }, 'headCount HEAD_COUNT_TOO_SMALL'], [{ headCount: 1.5 }, 'headCount HEAD_COUNT_TOO_SMALL'], [{ headCount: Number.NaN }, 'headCount HEAD_COUNT_TOO_SMALL'],
    [{ headCount: 5001 }, 'headCount HEAD_COUNT_ABSURD'],
    [{ reserveCount: -1 }, 'reserveCount RESERVE_COUNT_OUT_OF_RANGE'], [{ reserveCount: 5001 }, 'reserveCount RESERVE_COUNT_OUT_OF_RANGE'],
    [{ minLevel: 0 }, 'minLevel LEVEL_OUT_OF_RANGE'], [{ minLevel: 5 }, 'minLevel LEVEL_OUT_OF_RANGE'], [{ minLevel: 2.5 }, 'minLevel LEVEL_OUT_OF_RANGE'],
    [{ fromAt: hours(30) }, 'untilAt FROM_AFTER_UNTIL'], [{ fromAt: hours(31) }, 'untilAt FROM_AFTER_UNTIL'],
    [{ fromAt: new Date('nonsense') }, 'fromAt NO_SUCH_TIME'],
    [{ workRoleId: 'XX' }, 'workRoleId UNKNOWN_ROLE'], [{ prefectureCode: '48' }, 'prefectureCode UNKNOWN_PREFECTURE'], [{ attestationKind: 'X' }, 'attestationKind UNKNOWN_ATTESTATION'],
  ])('refuses %j', (line, problem) => expect(found([{ place: 'REMOTE' }, line])).toEqual([`lines.1.${problem}`]));

  it('refuses a line that is over, and a deadline after it', () => {
    expect(found([{ fromAt: hours(-5), untilAt: hours(-1) }])).toEqual(['lines.0.untilAt ENDS_IN_PAST', 'deadline DEADLINE_AFTER_END']);
  });

  it.each([[hours(-1)], [NOW]])('refuses the past deadline %s', (deadline) => expect(found([{}], deadline)).toEqual(['deadline DEADLINE_PAST']));

  it('refuses a deadline that is no time, or not before every end', () => {
    expect(found([{}], new Date(Number.NaN))).toEqual(['deadline NO_SUCH_TIME']);
    expect(found([{}, { untilAt: hours(8) }], hours(8))).toEqual(['deadline DEADLINE_AFTER_END']);
    expect(found([{}], hours(29))).toEqual([]);
  });

  it('refuses two lines that ask for the same, whatever their numbers and the order of languages', () => {
    expect(found([{ languages: ['en', 'ja'] }, { minLevel: 3 }, { languages: ['ja', 'en', 'ja'], headCount: 9 }])).toEqual(['lines.2 DUPLICATE_LINE']);
  });

  it('refuses more people in all than the cap', () => {
    expect(found([{ headCount: 3, reserveCount: 2 }], hours(2), { sizeCap: 5 })).toEqual([]);
    expect(found([{ headCount: 3, reserveCount: 3 }], hours(2), { sizeCap: 5 })).toEqual(['lines TOTAL_OVER_CAP']);
  });

  it('reports everything at once', () => {
    expect(found([{ headCount: 0, minLevel: 9 }, { place: 'REMOTE', reserveCount: -1 }], hours(-1))).toHaveLength(4);
  });

  it('leaves references unchecked where no list is given', () => {
    expect(checkRequirements({ lines: [{ ...LINE, workRoleId: 'XX' }], deadline: hours(2) }, { now: NOW, sizeCap: 10 })).toEqual([]);
  });

  it.each(Object.entries(REQUIREMENT_PROBLEMS))('%s says what is wrong and what would do, in both languages', (_code, text) => {
    const { message, remedy } = text({ most: 5000, people: 12, cap: 10, first: 1, second: 2 });
    for (const words of [message.ja, message.en, remedy.ja, remedy.en]) expect(words).toMatch(/^(?!.*undefined).+$/u);
  });
});
