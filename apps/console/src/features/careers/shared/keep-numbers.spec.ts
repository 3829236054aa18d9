import { describe, expect, it } from '@jest/globals';
import { keepNumbers } from './keep-numbers.ts';

describe('numbers of a text', () => {
  it('stay with the word before them, and whole', () => {
    expect(keepNumbers('NPA Rule 8-12, article 46-2')).toBe('NPA Rule\u00a08-\u206012, article\u00a046-\u20602');
    expect(keepNumbers('Remuneration Act, article 6')).toBe('Remuneration Act, article\u00a06');
    expect(keepNumbers('Systems deputy director 2')).toBe('Systems deputy director\u00a02');
    expect(keepNumbers('任期付職員法 第3条')).toBe('任期付職員法 第3条');
  });
});
