import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endProblem, holdingProblem, type Holding } from './holding.rule.ts';
import { abolitionProblem, dutiesProblem, dutyChange, postProblem, replacementProblem } from './post-entry.rule.ts';
import type { HoldingKind } from './post.fold.ts';
import { holdsOn } from './span.rule.ts';

const POST = { foundedOn: '2026-04-01', abolishedOn: '2026-05-11' };
const wish = (part: Partial<Holding> = {}): Holding => ({ expertId: 'a', staffCode: null, kind: 'HOLDER', fromOn: '2026-04-01', untilOn: '2026-04-30', ...part });
const ROLES = new Set(['PD-WRL-003', 'OG-WRL-002']);

describe('holding a post', () => {
  const refused = (part: Partial<Holding>, others: Holding[] = []): string | undefined => holdingProblem(wish(part), POST, others)?.code;

  it.each([
    ['days in the post’s life', {}, undefined], ['its last day', { untilOn: '2026-05-10' }, undefined], ['the day on which it is abolished', { untilOn: '2026-05-11' }, 'OUTSIDE_POST'],
    ['no end where the post has one', { untilOn: null }, 'OUTSIDE_POST'], ['the day before it', { fromOn: '2026-03-31' }, 'OUTSIDE_POST'],
    ['no day', { fromOn: '2026-04-31' }, 'NO_DAY'], ['an end before the beginning', { untilOn: '2026-03-01' }, 'BEFORE_BEGINNING'],
    ['nobody', { expertId: null }, 'ONE_PERSON'], ['two people', { staffCode: '1' }, 'ONE_PERSON'], ['an empty number', { expertId: null, staffCode: ' ' }, 'NO_STAFF_CODE'],
  ] as [string, Partial<Holding>, string | undefined][])('%s', (_, part, code) => expect(refused(part)).toBe(code));

  it('one holder at a time, one who acts beside him, nobody twice', () => {
    const there = [wish({ fromOn: '2026-04-10', untilOn: '2026-04-20' })];
    expect(refused({ expertId: 'b' }, there)).toBe('POST_TAKEN');
    expect(refused({ expertId: 'b', kind: 'CONCURRENT' }, there)).toBe('POST_TAKEN');
    expect(refused({ expertId: 'b', kind: 'ACTING' }, there)).toBeUndefined();
    expect(refused({ kind: 'ACTING' }, there)).toBe('HOLDS_IT_ALREADY');
    expect(refused({ expertId: 'b', untilOn: '2026-04-09' }, there)).toBeUndefined();
  });

  it('whoever is let in one by one: on no day two holders, two who act, or one person twice', () => {
    const DAYS = Array.from({ length: 40 }, (_, at) => daysAfter('2026-04-01', at));
    const WISH = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<HoldingKind>('HOLDER', 'ACTING', 'CONCURRENT'), fc.nat(39), fc.nat(39))
      .map(([expertId, kind, a, b]) => wish({ expertId, kind, fromOn: DAYS[Math.min(a, b)]!, untilOn: DAYS[Math.max(a, b)]! }));
    fc.assert(fc.property(fc.array(WISH, { maxLength: 15 }), (wishes) => {
      const there: Holding[] = [];
      for (const one of wishes) if (!holdingProblem(one, POST, there)) there.push(one);
      for (const day of DAYS) {
        const now = there.filter((held) => holdsOn(held, day));
        expect(new Set(now.map(({ expertId }) => expertId)).size).toBe(now.length);
        expect(now.filter(({ kind }) => kind === 'ACTING').length).toBeLessThanOrEqual(1);
        expect(now.filter(({ kind }) => kind !== 'ACTING').length).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('ends on its first day or later', () => {
    expect(endProblem(wish(), '2026-04-01')).toBeNull();
    expect(endProblem(wish(), '2026-03-31')).toMatchObject({ code: 'BEFORE_BEGINNING' });
    expect(endProblem(wish(), 'soon')).toMatchObject({ code: 'NO_DAY' });
  });
});

describe('a post', () => {
  const entry = { titleJa: 'サイバーセキュリティ・情報化参事官', titleEn: 'Counsellor', foundedOn: '2026-04-01', duties: [] };

  it('is founded on a day, with titles in both languages and each duty once', () => {
    expect(postProblem(entry, ROLES)).toBeNull();
    expect(postProblem({ ...entry, titleEn: ' ' }, ROLES)).toMatchObject({ code: 'NO_TITLE', field: 'titleEn' });
    expect(postProblem({ ...entry, foundedOn: '2026-04-31' }, ROLES)).toMatchObject({ code: 'NO_DAY' });
    const duty = { workRoleId: 'PD-WRL-003', level: 3 };
    expect(dutiesProblem([duty, { ...duty, workRoleId: 'OG-WRL-002' }], ROLES)).toBeNull();
    for (const duties of [[duty, duty], [{ ...duty, level: 5 }], [{ ...duty, workRoleId: 'X' }]]) expect(dutiesProblem(duties, ROLES)).toMatchObject({ code: 'ROLE_UNKNOWN' });
  });

  it('changes duties from a day on, and never before a change that there was', () => {
    const open = [{ workRoleId: 'A', level: 3, fromOn: '2026-04-01', untilOn: null }, { workRoleId: 'B', level: 2, fromOn: '2026-06-01', untilOn: null }];
    expect(dutyChange(open, [{ workRoleId: 'A', level: 3 }, { workRoleId: 'B', level: 4 }], '2026-07-01')).toEqual({ end: [open[1]], begin: [{ workRoleId: 'B', level: 4 }] });
    expect(dutyChange(open, [{ workRoleId: 'A', level: 3 }], '2026-06-01')).toMatchObject({ code: 'DUTIES_CHANGED_LATER' });
  });

  it('is abolished after its founding, when nobody holds it any more, and only then replaced', () => {
    const holdings = [wish()];
    expect(abolitionProblem({ foundedOn: '2026-04-01', holdings }, '2026-05-01')).toBeNull();
    expect(abolitionProblem({ foundedOn: '2026-04-01', holdings }, '2026-04-30')).toMatchObject({ code: 'STILL_HELD' });
    expect(abolitionProblem({ foundedOn: '2026-04-01', holdings: [wish({ untilOn: null })] }, '2027-04-30')).toMatchObject({ code: 'STILL_HELD' });
    expect(abolitionProblem({ foundedOn: '2026-04-01', holdings: [] }, '2026-04-01')).toMatchObject({ code: 'BEFORE_FOUNDING' });
    expect(replacementProblem({ abolishedOn: '2026-05-01' }, '2026-05-01')).toBeNull();
    expect(replacementProblem({ abolishedOn: null }, '2026-05-01')).toMatchObject({ code: 'NOT_ABOLISHED' });
  });
});
