import { describe as group, expect, it } from '@jest/globals';
import { describe, passed, type DrillReport } from './drill.report.ts';

const good: DrillReport = {
  experts: 10, roster: 11, seed: 1, callUp: { id: 'x', code: '014', recipients: 10, launchMs: 12 },
  dispatch: { deliveries: 20, accepted: 20, lost: 0, duplicates: 0, seconds: 2, perSecond: 10, workerPeakRssMb: 120 },
  answers: { yes: 4, no: 2, late: 1, unclear: 1, silent: 2 },
  lines: [{ role: 'IN-WRL-001', need: 2, assigned: 2, reserve: 1 }],
  reconciliation: { owed: 20, accepted: 20, excused: 0, lost: 0, ledgerAccepted: 23, letters: 2, sandboxAccepted: 25, duplicates: 0 },
  invariants: { I1: true, I2: true },
};

group('drill report', () => {
  it('passes when nothing is lost or doubled and every invariant holds', () => {
    expect(passed(good)).toBe(true);
    expect(describe(good)).toContain('The drill passed');
  });

  it.each<[string, DrillReport]>([
    ['a lost message', { ...good, dispatch: { ...good.dispatch, lost: 1 } }],
    ['a doubled message', { ...good, dispatch: { ...good.dispatch, duplicates: 1 } }],
    ['a broken invariant', { ...good, invariants: { ...good.invariants, I8: false } }],
    ['a count that the sandbox does not share', { ...good, reconciliation: { ...good.reconciliation, sandboxAccepted: 26 } }],
  ])('fails on %s and says so', (_name, report) => {
    expect(passed(report)).toBe(false);
    expect(describe(report)).toContain('THE DRILL FAILED');
  });
});
