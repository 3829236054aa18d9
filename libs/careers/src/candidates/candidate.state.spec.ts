import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CandidateState, foldCandidate, needsConsent, offerProblem, stepProblem } from './candidate.state.ts';

const STATES = Object.keys(CandidateState) as CandidateState[];
const refused = (from: CandidateState, step: CandidateState, onDay = '2026-06-01'): string | undefined => stepProblem(from, step, onDay, '2026-05-31', '2026-06-10')?.code;

describe('a candidate', () => {
  it('goes from the shortlist over interview, offer and acceptance to the appointment, and no step is passed over', () => {
    const way: CandidateState[] = ['SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'ACCEPTED', 'APPOINTED'];
    for (const [at, from] of way.entries()) {
      for (const [to, step] of way.entries()) expect([from, step, refused(from, step)]).toEqual([from, step, to === at + 1 ? undefined : 'STEP_NOT_NOW']);
    }
  });

  it('is not asked again after declining; may be thought of again after being dropped', () => {
    for (const step of STATES) expect(refused('DECLINED', step)).toBe('STEP_NOT_NOW');
    expect(refused('DROPPED', 'SHORTLISTED')).toBeUndefined();
    expect(refused('OFFERED', 'DECLINED')).toBeUndefined();
  });

  it('has steps on days that were, in their order; an appointment may begin later', () => {
    expect(refused('SHORTLISTED', 'INTERVIEWED', '2026-05-30')).toBe('BEFORE_LAST_STEP');
    expect(refused('SHORTLISTED', 'INTERVIEWED', '2026-06-11')).toBe('DAY_AHEAD');
    expect(refused('SHORTLISTED', 'INTERVIEWED', '2026-06-31')).toBe('NO_DAY');
    expect(refused('ACCEPTED', 'APPOINTED', '2027-04-01')).toBeUndefined();
  });

  it('whatever is let in one by one: accepted only after an offer, and appointed only after that; ended is ended', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...STATES), { maxLength: 25 }), (wishes) => {
      const steps: CandidateState[] = ['SHORTLISTED'];
      for (const step of wishes) if (!refused(foldCandidate(steps)!, step)) steps.push(step);
      for (const [at, step] of steps.entries()) {
        if (step === 'ACCEPTED') expect(steps[at - 1]).toBe('OFFERED');
        if (step === 'APPOINTED') expect(steps[at - 1]).toBe('ACCEPTED');
        if (step === 'DECLINED' || step === 'APPOINTED') expect(at).toBe(steps.length - 1);
      }
    }));
  });

  it('is asked only while open to offers; the end, and what was agreed, need no more than that', () => {
    expect(STATES.filter((step) => !needsConsent(step))).toEqual(['DECLINED', 'APPOINTED', 'DROPPED']);
  });

  it('offers never exceed the places that are open', () => {
    expect(offerProblem(2, 1)).toBeNull();
    expect(offerProblem(2, 2)).toMatchObject({ code: 'OFFERS_BEYOND_OPEN' });
    expect(offerProblem(0, 0)).toMatchObject({ code: 'OFFERS_BEYOND_OPEN', message: { en: expect.stringContaining('0 places') } });
  });
});
