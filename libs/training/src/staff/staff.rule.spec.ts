import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handover, leaveProblem, staffProblem, type KnownTerm, type StaffTerm } from './staff.rule.ts';

const term = (fromOn: string, untilOn: string | null = null, postId: string | null = 'p'): StaffTerm => ({ layer: 'POLITICAL', postId, fromOn, untilOn });
const known = (staffId: string, one: StaffTerm): KnownTerm => ({ ...one, id: `${staffId}${one.fromOn}`, staffId });

describe('a post that changes hands', () => {
  it('ends the term of whoever held it the day before, and the newcomer’s own old one', () => {
    const beside = [known('old', term('2024-10-01')), known('new', term('2023-04-01', null, 'q'))];
    expect(handover('new', term('2026-09-11'), beside)).toEqual({ ends: [{ id: 'old2024-10-01', untilOn: '2026-09-10' }, { id: 'new2023-04-01', untilOn: '2026-09-10' }] });
  });

  it('touches nobody else: another post, or a term that is over', () => {
    expect(handover('new', term('2026-09-11'), [known('a', term('2024-10-01', '2026-09-10')), known('b', term('2024-10-01', null, 'q'))])).toEqual({ ends: [] });
  });

  it('is refused where it would cut what has ended or begins later', () => {
    expect(handover('new', term('2026-09-11'), [known('old', term('2024-10-01', '2026-09-11'))])).toMatchObject({ code: 'TERMS_OVERLAP', field: 'fromOn' });
    expect(handover('new', term('2026-09-11'), [known('old', term('2026-09-11'))])).toMatchObject({ code: 'TERMS_OVERLAP' });
  });

  it('leaves on every day at most one holder a post and one term a person, whatever is entered', () => {
    const entries = fc.array(fc.record({ staff: fc.constantFrom('a', 'b', 'c'), post: fc.constantFrom('p', 'q', null), from: fc.nat(30), days: fc.option(fc.nat(20)) }), { maxLength: 12 });
    fc.assert(fc.property(entries, (all) => {
      const terms: KnownTerm[] = [];
      for (const { staff, post, from, days } of all) {
        const one = term(daysAfter('2026-04-01', from), days === null ? null : daysAfter('2026-04-01', from + days), post);
        const result = handover(staff, one, terms);
        if (!('ends' in result)) continue;
        for (const { id, untilOn } of result.ends) terms.find((t) => t.id === id)!.untilOn = untilOn;
        terms.push({ ...known(staff, one), id: String(terms.length) });
      }
      for (let day = 0; day < 60; day++) {
        const on = daysAfter('2026-04-01', day);
        const there = terms.filter((t) => t.fromOn <= on && (t.untilOn === null || on <= t.untilOn));
        expect(new Set(there.map(({ staffId }) => staffId)).size).toBe(there.length);
        const posts = there.flatMap(({ postId }) => (postId === null ? [] : [postId]));
        expect(new Set(posts).size).toBe(posts.length);
      }
      for (const t of terms) expect(t.untilOn === null || t.untilOn >= t.fromOn).toBe(true);
    }));
  });
});

describe('somebody who leaves', () => {
  it('has a last day that is not before his first, and leaves once', () => {
    expect(leaveProblem(term('2026-04-01'), '2026-04-01')).toBeNull();
    expect(leaveProblem(term('2026-04-01'), '2026-03-31')).toMatchObject({ code: 'NO_DAY', field: 'lastDay' });
    expect(leaveProblem(term('2026-04-01'), 'soon')).toMatchObject({ code: 'NO_DAY', field: 'lastDay' });
    expect(leaveProblem(null, '2026-04-01')).toMatchObject({ code: 'TERM_OVER', field: 'staffId' });
  });
});

describe('a staff number', () => {
  it.each(['山田太郎', 'taro@example.jp', '', 'a b', 'x'.repeat(41)])('is not %p', (number) =>
    expect(staffProblem({ number, fromOn: '2026-04-01', untilOn: null })).toMatchObject({ code: 'NO_STAFF_NUMBER' }));
});
