import { describe, expect, it } from '@jest/globals';
import { draftOf, inputOf, nextFrom, renamed, withoutStep, type Version } from './track.draft.ts';

const STEPS = [
  { code: 'A', nameJa: '一', nameEn: 'One', after: [], requirements: [{ kind: 'SKILL', ref: 'PD-WRL-003', level: 2, amount: 1 }, { kind: 'TENURE', ref: null, level: null, amount: 12 }] },
  { code: 'B', nameJa: '二', nameEn: 'Two', after: ['A'], requirements: [{ kind: 'POST', ref: null, level: null, amount: 24 }] },
] as const;
const VERSION: Version = {
  __typename: 'CareerTrack', id: 't', trackCode: 'T', version: 1, nameJa: '名', nameEn: 'Name', aimJa: '目', aimEn: 'Aim', validFrom: '2026-04-01',
  steps: STEPS.map((step) => ({ __typename: 'TrackStep', ...step, requirements: step.requirements.map((requirement) => ({ __typename: 'TrackRequirement', ...requirement })) })),
};

describe('a draft of a track', () => {
  it('begins as the version before, and goes back as it came', () => {
    const { trackCode, steps, validFrom, ...names } = inputOf('T', draftOf(VERSION, '2027-04-01'));
    expect([trackCode, validFrom, names.nameJa]).toEqual(['T', '2027-04-01', '名']);
    expect(steps).toEqual(STEPS);
  });
  it('begins after the version before', () => {
    expect(['2026-03-01', '2026-04-01', '2026-04-02', '2026-11-27'].map((today) => nextFrom(VERSION, today))).toEqual(['2026-04-02', '2026-04-02', '2026-04-02', '2026-11-27']);
  });
  it('leaves out what a kind does not have', () => {
    const [line] = inputOf('T', { ...draftOf(VERSION, '2027-04-01'), steps: [{ code: 'A', nameJa: 'x', nameEn: 'x', after: [], lines: [{ kind: 'SECONDMENT', ref: 'PD-WRL-003', level: '3', amount: '2' }] }] }).steps.flatMap(({ requirements = [] }) => requirements);
    expect(line).toEqual({ kind: 'SECONDMENT', ref: null, level: null, amount: 2 });
  });
  it('a step that goes, or is called otherwise, takes what comes after it along', () => {
    const { steps } = draftOf(VERSION, '2027-04-01');
    expect(renamed(steps, 0, 'Z').map(({ code, after }) => [code, after])).toEqual([['Z', []], ['B', ['Z']]]);
    expect(withoutStep(steps, 0).map(({ code, after }) => [code, after])).toEqual([['B', []]]);
  });
});
