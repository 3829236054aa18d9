import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html } from './html.ts';
import { CONTENT_SECURITY_POLICY, STYLE } from './page.style.ts';
import { fieldTime, readArrival, shownTime } from './page.times.ts';

describe('HTML pieces', () => {
  it('never let a value out of its place', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const piece = html`<p title="${text}">${text}</p>`.text;
      expect(piece.replace(/^<p title="/, '').replace(/<\/p>$/, '').replace('">', '')).not.toMatch(/[<>"']/);
    }));
  });

  it('keep pieces, join lists and drop what is not there', () => {
    expect(html`${[html`<b>1</b>`, '<'].map((x) => x)}${null}${false}${undefined}${0}`.text).toBe('<b>1</b>&lt;0');
  });
});

describe('stylesheet', () => {
  it('is the one that the policy names, and holds no end of the element', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("'sha256-");
    expect(STYLE).not.toContain('</');
  });
});

describe('times on the page', () => {
  const midnight = new Date('2026-08-09T15:00:00Z');

  it('are Japan\'s, on a clock that never shows 24:00', () => {
    expect(shownTime(midnight, 'ja')).toBe('8月10日(月) 00:00');
    expect(shownTime(midnight, 'en')).toBe('Mon 10 Aug 00:00');
    expect(fieldTime(midnight)).toBe('2026-08-10T00:00');
  });

  it('are read from the field, or from a time of the day in any width', () => {
    expect(readArrival('2026-08-10T06:00', midnight)).toEqual(new Date('2026-08-09T21:00:00Z'));
    expect(readArrival(' 6:30 ', midnight)).toEqual(new Date('2026-08-09T21:30:00Z'));
    expect(readArrival('0630', midnight)).toEqual(new Date('2026-08-09T21:30:00Z'));
    for (const text of ['', '25:00', '06:60', 'tomorrow', '2026-13-40T99:99']) expect(readArrival(text, midnight)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void readArrival(text, midnight)));
  });
});
