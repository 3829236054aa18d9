import { describe, expect, it } from '@jest/globals';
import { clockText, dayText, fromLocalInput, momentText, numberText, spanText, toLocalInput } from './format.ts';

describe('dates and figures', () => {
  it('are those of Japan, in 24 hours, whatever the browser\'s zone', () => {
    expect(momentText('ja', '2026-11-26T15:05:00Z')).toBe('11/27 00:05');
    expect(momentText('en', '2026-11-26T15:05:00Z')).toBe('27 Nov, 00:05');
    expect(clockText('ja', '2026-11-26T15:00:00Z')).toBe('00:00');
    expect(dayText('ja', '2026-11-27')).toBe('2026年11月27日');
    expect(dayText('en', '2026-11-27')).toBe('27 November 2026');
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
