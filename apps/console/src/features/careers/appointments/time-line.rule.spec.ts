import { describe, expect, it } from '@jest/globals';
import { dayText } from '../../../shared/texts/format.ts';
import { lineOf, monthsOn, monthText, placeOf } from './time-line.rule.ts';

const TODAY = '2026-11-27';

describe('the time line of appointments', () => {
  it('is 18 months long, also from the end of a month', () => {
    expect(lineOf(TODAY)).toEqual({ from: TODAY, until: '2028-05-27' });
    expect(lineOf('2026-08-31')).toEqual({ from: '2026-08-31', until: '2028-02-28' });
  });

  it('shows what lies on it, cut at its ends', () => {
    expect(placeOf({ fromOn: '2025-04-01', untilOn: '2026-11-26' }, TODAY)).toBeNull();
    expect(placeOf({ fromOn: '2028-05-28', untilOn: null }, TODAY)).toBeNull();
    expect(placeOf({ fromOn: '2025-04-01', untilOn: null }, TODAY)).toEqual({ left: 0, width: 1, ends: false });
    expect(placeOf({ fromOn: '2025-04-01', untilOn: '2028-05-27' }, TODAY)).toEqual({ left: 0, width: 1, ends: true });
    const middle = placeOf({ fromOn: '2025-04-01', untilOn: '2027-08-27' }, TODAY)!;
    expect([middle.left, middle.width > 0.49 && middle.width < 0.51]).toEqual([0, true]);
  });

  it('says months without days', () => {
    expect((['ja', 'en'] as const).map((language) => monthText(dayText(language, '2027-09-01')))).toEqual(['2027年9月', 'Sep 2027']);
  });

  it('has a mark every third month', () => {
    expect(monthsOn(TODAY).map(({ day }) => day)).toEqual(['2026-12-01', '2027-03-01', '2027-06-01', '2027-09-01', '2027-12-01', '2028-03-01']);
  });
});
