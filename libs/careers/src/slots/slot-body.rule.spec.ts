import { describe, expect, it } from '@jest/globals';
import { bodyEntryProblem, bodyYearProblem } from './slot-body.rule.ts';

const NISC = { nameJa: '内閣サイバーセキュリティセンター', nameEn: 'NISC', validFrom: '2015-01-09', validTo: '2025-06-30' };
const NCO = { nameJa: '国家サイバー統括室', nameEn: 'NCO', validFrom: '2025-07-01', validTo: null };

describe('slots of a body', () => {
  it.each([
    ['a body that ceased within the year', bodyYearProblem(NISC, 2025), undefined], ['one that had ceased before it', bodyYearProblem(NISC, 2026), 'BODY_CEASED'],
    ['one that begins within it', bodyYearProblem(NCO, 2025), undefined], ['one that begins after it', bodyYearProblem(NCO, 2024), 'BODY_NOT_YET'],
    ['asked for before the body begins', bodyEntryProblem(NCO, 'REQUESTED', '2024-08-31'), undefined], ['filled before it begins', bodyEntryProblem(NCO, 'FILLED', '2025-06-30'), 'BODY_NOT_YET'],
    ['asked for after it ceased', bodyEntryProblem(NISC, 'REQUESTED', '2025-07-01'), 'BODY_CEASED'], ['filled on its last day', bodyEntryProblem(NISC, 'FILLED', '2025-06-30'), undefined],
  ])('%s', (_, problem, code) => expect(problem?.code).toBe(code));

  it('the refusal names the body, the day and what to do', () => {
    expect(bodyYearProblem(NISC, 2026)).toMatchObject({ field: 'fiscalYear', message: { ja: '内閣サイバーセキュリティセンター は 2025-06-30 に廃止されました。' }, remedy: { en: expect.stringContaining('came after') } });
  });
});
