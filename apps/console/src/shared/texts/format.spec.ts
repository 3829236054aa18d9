import { describe, expect, it } from '@jest/globals';
import { clockText, dayText, fromLocalInput, momentText, numberText, spanText, toLocalInput } from './format.ts';

describe('dates and figures', () => {
  it('are those of Japan, in 24 hours, whatever the browser\'s zone', () => {
    const then = new Date('2026-12-31T14:59:00Z');
    expect(momentText('ja', '2026-11-26T15:05:00Z', then)).toBe('11/27 00:05');
    expect(momentText('en', '2026-11-26T15:05:00Z', then)).toBe('27\u00a0Nov, 00:05');
    expect(clockText('ja', '2026-11-26T15:00:00Z')).toBe('00:00');
    expect(dayText('ja', '2026-11-27')).toBe('2026年11月27日');
    expect(dayText('en', '2026-11-27')).toBe('27\u00a0November\u00a02026');
  });

  it('have the year of a moment in Japan where it is another', () => {
    const newYear = new Date('2026-12-31T15:00:00Z');
    expect(momentText('ja', '2026-11-26T15:05:00Z', newYear)).toBe('2026/11/27 00:05');
    expect(momentText('en', '2026-11-26T15:05:00Z', newYear)).toBe('27\u00a0Nov\u00a02026, 00:05');
    expect(momentText('ja', '2026-12-31T15:05:00Z', newYear)).toBe('1/1 00:05');
  });

  it('come back from an input as they went in', () => {
    expect(toLocalInput('2026-11-26T15:05:00Z')).toBe('2026-11-27T00:05');
    expect(fromLocalInput('2026-11-27T00:05')).toBe('2026-11-26T15:05:00.000Z');
    expect([fromLocalInput(''), fromLocalInput('2026-11-27'), fromLocalInput('2026-13-40T00:00')]).toEqual([null, null, null]);
  });

  it('count seconds and people', () => {
    expect([spanText(3909), spanText(-5)]).toEqual(['1:05:09', '0:00:00']);
    expect([numberText(50_000), numberText(12.345, 1)]).toEqual(['50,000', '12.3']);
  });
});
