import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldAnswer, foldAnswers, isLate, NO_ANSWER, type ReceivedAnswer } from './answer.fold.ts';

const DEADLINE = new Date('2026-08-10T06:00:00Z');

function received(id: number, minute: number, kind: ReceivedAnswer['kind'] = 'YES'): ReceivedAnswer {
  const receivedAt = new Date(DEADLINE.getTime() + minute * 60_000);
  return { id: String(id), kind, arriveAt: null, channel: 'SMS', receivedAt, late: isLate(receivedAt, { deadline: DEADLINE, endedAt: null }) };
}

const anyAnswers = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 200 }), minute: fc.integer({ min: -5, max: 5 }), kind: fc.constantFrom('YES', 'YES_FROM', 'REMOTE_ONLY', 'NO') }),
  { selector: (answer) => answer.id, maxLength: 12 },
).map((drafts) => drafts.map((draft) => received(draft.id, draft.minute, draft.kind as ReceivedAnswer['kind'])));

describe('the fold of answers', () => {
  it('lets the last received stand', () => {
    const state = foldAnswers([received(1, -10, 'YES'), received(2, -5, 'NO')]);
    expect(state).toMatchObject({ standing: { id: '2', kind: 'NO' }, counted: true });
  });

  it('goes by the time of receipt, not by the order of processing', () => {
    expect(foldAnswers([received(1, -5, 'NO'), received(2, -10, 'YES')]).standing?.kind).toBe('NO');
  });

  it('takes ids as numbers when the instants are equal', () => {
    expect(foldAnswers([received(10, -5, 'NO'), received(9, -5, 'YES')]).standing?.id).toBe('10');
  });

  it('keeps a late answer without counting it', () => {
    expect(foldAnswers([received(1, 3)])).toMatchObject({ standing: { id: '1' }, counted: false, lastLate: { id: '1' } });
  });

  it('never lets a late answer replace a timely one, and tells of a late withdrawal', () => {
    const state = foldAnswers([received(1, -1, 'YES'), received(2, 1, 'NO')]);
    expect(state).toMatchObject({ standing: { id: '1' }, counted: true, lastLate: { id: '2' }, withdrawsLate: true });
    expect(foldAnswers([received(1, -1, 'NO'), received(2, 1, 'NO')]).withdrawsLate).toBe(false);
  });

  it('counts an answer at the deadline, and none from the end of the call-up on', () => {
    const ended = new Date(DEADLINE.getTime() - 60_000);
    expect(isLate(DEADLINE, { deadline: DEADLINE, endedAt: null })).toBe(false);
    expect(isLate(new Date(DEADLINE.getTime() + 1), { deadline: DEADLINE, endedAt: null })).toBe(true);
    expect(isLate(ended, { deadline: DEADLINE, endedAt: ended })).toBe(true);
  });

  it('comes to the same in any order and with any repetition', () => {
    const shuffled = anyAnswers.chain((answers) => fc.tuple(
      fc.constant(answers),
      answers.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...answers), { maxLength: 12 }),
      fc.shuffledSubarray(answers, { minLength: answers.length }),
    ));
    fc.assert(fc.property(shuffled, ([answers, repeated, order]) => {
      expect(foldAnswers([...repeated, ...order, ...repeated])).toEqual(foldAnswers(answers));
    }));
  });

  it('comes to the same one by one, and is what the sort says', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      const sorted = [...answers].sort((a, b) => Number(a.late) - Number(b.late) || b.receivedAt.getTime() - a.receivedAt.getTime() || Number(b.id) - Number(a.id));
      expect(answers.reduce(foldAnswer, NO_ANSWER).standing).toEqual(sorted[0] ?? null);
    }));
  });
});
