import { describe, expect, it } from '@jest/globals';
import { readinessRequest } from './readiness.plan.ts';

const LINE = { position: 4, workRoleId: 'PD-WRL-003', minLevel: 2, headCount: 3, reserveCount: 1, durationHours: 24, attestationKind: null, languages: ['en'] };

describe('the readiness of a preset', () => {
  it('is that of a real call-up of everybody which begins in three hours, its lines counted from 0', () => {
    const request = readinessRequest({ severity: 3, lines: [{ ...LINE, place: 'ON_SITE' }, { ...LINE, place: 'REMOTE' }] }, new Date('2026-11-27T00:00:00Z'));
    expect(request).toMatchObject({ kind: 'REAL', severity: 3, filter: { everybody: true } });
    expect(request.lines).toMatchObject([
      { position: 0, prefectureCode: '13', fromAt: new Date('2026-11-27T03:00:00Z'), untilAt: new Date('2026-11-28T03:00:00Z'), languages: ['en'] },
      { position: 1, prefectureCode: null },
    ]);
  });
});
