import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseCallUp, type InvitationCandidate } from './call-up.choice.ts';

function invited(expert: string, number: number, o: { open?: boolean; answered?: boolean; launched?: number } = {}): InvitationCandidate {
  return {
    invitationId: `${expert}-${number}`, callUpId: `c${number}`, callUpNumber: number, expertId: expert,
    launchedAt: new Date((o.launched ?? number) * 60_000), open: o.open ?? true, answered: o.answered ?? false,
  };
}

describe('the call-up to which a reply belongs', () => {
  it('is the one whose code was given, answered or not', () => {
    const candidates = [invited('a', 14, { answered: true }), invited('a', 15)];
    expect(chooseCallUp(candidates, 14)).toMatchObject({ kind: 'CHOSEN', because: 'CODE', invitation: { callUpNumber: 14 } });
  });

  it('is never another one than the code says', () => {
    expect(chooseCallUp([invited('a', 14)], 15)).toEqual({ kind: 'UNCLEAR', reason: 'CODE_NOT_INVITED', callUpId: null });
  });

  it('is an ended one when its code is given, and the answer will be late', () => {
    const candidates = [invited('a', 14, { open: false }), invited('a', 15)];
    expect(chooseCallUp(candidates, 14)).toMatchObject({ because: 'CODE', invitation: { callUpNumber: 14 } });
  });

  it('is the newest unanswered without a code, so that a yes is not lost to an older one', () => {
    const candidates = [invited('a', 14), invited('a', 15), invited('a', 16, { answered: true }), invited('a', 17, { open: false })];
    expect(chooseCallUp(candidates)).toMatchObject({ because: 'UNANSWERED', invitation: { callUpNumber: 15 } });
  });

  it('is the newest open one as a change of answer', () => {
    const candidates = [invited('a', 14, { answered: true }), invited('a', 15, { answered: true })];
    expect(chooseCallUp(candidates)).toMatchObject({ because: 'CHANGE_OF_ANSWER', invitation: { callUpNumber: 15 } });
  });

  it('is the newest ended one when nothing is open', () => {
    const candidates = [invited('a', 14, { open: false }), invited('a', 15, { open: false })];
    expect(chooseCallUp(candidates)).toMatchObject({ because: 'ENDED', invitation: { callUpNumber: 15 } });
  });

  it('goes by the launch, and by the number between equal launches', () => {
    expect(chooseCallUp([invited('a', 14, { launched: 99 }), invited('a', 15)])).toMatchObject({ invitation: { callUpNumber: 14 } });
    expect(chooseCallUp([invited('a', 14, { launched: 9 }), invited('a', 15, { launched: 9 })])).toMatchObject({ invitation: { callUpNumber: 15 } });
  });

  it('is unclear when nobody behind the number was ever invited', () => {
    expect(chooseCallUp([])).toEqual({ kind: 'UNCLEAR', reason: 'NO_CALL_UP', callUpId: null });
  });
});

describe('a number that several experts share', () => {
  it('means him who alone is invited', () => {
    expect(chooseCallUp([invited('a', 14), invited('b', 15)], 14)).toMatchObject({ invitation: { expertId: 'a' } });
  });

  it('means him who alone has not answered', () => {
    const candidates = [invited('a', 14, { answered: true }), invited('b', 14)];
    expect(chooseCallUp(candidates)).toMatchObject({ because: 'UNANSWERED', invitation: { expertId: 'b' } });
  });

  it.each([[false], [true]])('is unclear when both could be meant (answered: %s)', (answered) => {
    const candidates = [invited('a', 14, { answered }), invited('b', 14, { answered })];
    expect(chooseCallUp(candidates)).toEqual({ kind: 'UNCLEAR', reason: 'SHARED_NUMBER', callUpId: 'c14' });
  });

  it('comes to the same whatever the order of the candidates', () => {
    const candidate = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 10, max: 15 }), fc.boolean(), fc.boolean())
      .map(([expert, number, open, answered]) => invited(expert, number, { open, answered }));
    const sets = fc.uniqueArray(candidate, { selector: (one) => one.invitationId, maxLength: 8 });
    const orders = sets.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length })));
    fc.assert(fc.property(orders, fc.option(fc.integer({ min: 10, max: 15 }), { nil: undefined }), ([set, order], code) => {
      expect(chooseCallUp(order, code)).toEqual(chooseCallUp(set, code));
    }));
  });
});
