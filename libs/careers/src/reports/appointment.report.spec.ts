import { reportRows } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import type { AppointmentYear } from '../appointments/appointment-figures.rule.ts';
import { law } from '../appointments/testing/law.fixture.ts';
import { appointmentReport, declinedReport, endReport } from './appointment.report.ts';

const BODIES = ['A', 'B'].map((id) => ({ id, kind: 'MINISTRY', nameJa: id, nameEn: id }));
const LAWS = [law('SPECIFIED_FIXED_TERM')];
const appointment = (organisationId: string, grantedUntil: string, extensions = 0, fromOn = '2026-04-01') => ({ organisationId, kind: 'SPECIFIED_FIXED_TERM', fromOn, grantedUntil, untilOn: grantedUntil, extensions });
const YEAR: AppointmentYear = {
  appointments: [appointment('A', '2031-03-31'), appointment('A', '2028-03-31', 1, '2025-04-01'), appointment('B', '2028-03-31')],
  ends: [{ organisationId: 'B', end: '2026-09-30', abolishedOn: null, holders: [{ fromOn: '2026-10-04', untilOn: null }] }, { organisationId: 'B', end: '2026-09-30', abolishedOn: null, holders: [] }],
  offers: [...Array.from({ length: 5 }, () => ({ organisationId: 'A', outcome: 'DECLINED' as const, reason: 'PAY' })), { organisationId: 'B', outcome: 'DECLINED', reason: null }, { organisationId: 'B', outcome: 'ACCEPTED', reason: null }],
};

describe('reports of appointments', () => {
  it('by hand: terms, extensions, vacancies and offers of two bodies, and of both', () => {
    const report = appointmentReport(BODIES, YEAR, LAWS, 2026, '2026-10-10');
    expect(reportRows(report, 'ja').slice(1)).toEqual([
      ['A', 1, 1, 0.5, 2, '', 0, 0, 5], ['B', 0.4, 1, 0, 1, 6.5, 2, 0.5, 2], ['全体', 0.7, 2, 0.333, 3, 6.5, 2, 0.143, 7],
    ]);
    for (const column of report.columns.slice(1)) expect(column).toMatchObject({ definition: { ja: expect.any(String) }, denominator: { en: expect.any(String) } });
  });

  it('ends of appointments: how many within which time', () => {
    const terms = ['2026-10-31', '2027-06-01', null].map((untilOn) => ({ organisationId: 'A', fromOn: '2026-04-01', untilOn }));
    expect(reportRows(endReport(BODIES.slice(0, 1), terms, '2026-10-10'), 'en').slice(1)).toEqual([['A', 3, 1, 0, 0, 1, 1], ['All', 3, 1, 0, 0, 1, 1]]);
    expect(reportRows(endReport([], [], '2026-10-10'), 'ja')[0]).toEqual(['組織', '在任中', '30日以内', '31〜90日', '91〜180日', '181日〜18か月', '18か月より後・任期なし']);
  });

  it('a reason that fewer than five gave has no figure', () => {
    expect(reportRows(declinedReport(YEAR, 2026, '2026-10-10'), 'ja').slice(1)).toEqual([['給与', 5, 0.833], ['理由の申出なし', '5件未満', ''], ['合計', 6, 1]]);
  });
});
