import { describe, expect, it } from '@jest/globals';
import { endingProblem } from './appointment-ending.rule.ts';
import { sideJobProblem, withdrawalProblem, type SideJobWish } from './side-job.rule.ts';
import { law } from './testing/law.fixture.ts';

const held = { fromOn: '2026-04-01', untilOn: '2028-03-31', homeId: 'home' };
const wish = (part: Partial<SideJobWish> = {}): SideJobWish => ({ work: '講師', organisationId: null, fromOn: '2026-05-01', untilOn: '2026-09-30', ...part });

describe('leave for other work', () => {
  it('is given within the appointment', () => {
    expect(sideJobProblem(law('SPECIFIED_FIXED_TERM'), held, wish())).toBeNull();
    expect(sideJobProblem(law('SPECIFIED_FIXED_TERM'), held, wish({ fromOn: '2026-03-31' }))).toMatchObject({ field: 'fromOn' });
    expect(sideJobProblem(law('SPECIFIED_FIXED_TERM'), held, wish({ untilOn: '2028-04-01' }))).toMatchObject({ field: 'untilOn' });
    expect(sideJobProblem(law('SPECIFIED_FIXED_TERM'), held, wish({ work: ' ' }))).toMatchObject({ field: 'work' });
  });

  it('is never given for the company that the law wants apart, and needless where the law lets people free', () => {
    expect(sideJobProblem(law('PUBLIC_PRIVATE_EXCHANGE'), held, wish({ organisationId: 'home' }))).toMatchObject({ field: 'organisationId', row: { key: 'PUBLIC_PRIVATE_EXCHANGE' } });
    expect(sideJobProblem(law('PUBLIC_PRIVATE_EXCHANGE'), held, wish({ organisationId: 'other' }))).toBeNull();
    expect(sideJobProblem(law('COMMITTEE'), held, wish())).toMatchObject({ row: { key: 'COMMITTEE' } });
  });

  it('is taken back within its days, once', () => {
    const job = { fromOn: '2026-05-01', untilOn: '2026-09-30', withdrawnOn: null };
    expect(withdrawalProblem(job, '2026-06-01')).toBeNull();
    for (const day of ['2026-04-30', '2026-10-01', '2026-06-31']) expect(withdrawalProblem(job, day)).toMatchObject({ field: 'fromOn' });
    expect(withdrawalProblem({ ...job, withdrawnOn: '2026-06-01' }, '2026-07-01')).toMatchObject({ field: 'fromOn' });
  });
});

describe('an end', () => {
  const open = { ...held, closedAt: null };
  it.each([
    [open, '2027-03-31', 'RESIGNED', null], [open, '2028-03-31', 'TERM', null], [open, '2027-03-31', 'RETURNED', null],
    [open, '2028-04-01', 'RESIGNED', 'lastDay'], [open, '2026-03-31', 'RESIGNED', 'lastDay'], [open, '2027-03-31', 'TERM', 'how'],
    [{ ...open, homeId: null }, '2027-03-31', 'RETURNED', 'how'], [{ ...open, closedAt: new Date(0) }, '2027-03-31', 'RESIGNED', 'id'],
  ] as const)('%# is refused for what is wrong with it', (one, day, how, field) => expect(endingProblem(one, day, how)?.field ?? null).toBe(field));
});
