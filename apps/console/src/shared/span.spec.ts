import { describe, expect, it } from '@jest/globals';
import { spanOf } from './span.ts';

describe('days of a search', () => {
  it('are whole days of Japan', () => {
    expect(spanOf('2026-11-27', '2026-11-27')).toEqual({ since: '2026-11-26T15:00:00.000Z', before: '2026-11-27T15:00:00.000Z' });
  });

  it.each([[undefined, undefined], ['', ''], ['27.11.2026', '2026-13-40']])('are open where there is none: %s, %s', (from, until) => expect(spanOf(from, until)).toEqual({ since: null, before: null }));
});
