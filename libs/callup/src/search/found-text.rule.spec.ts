import { describe, expect, it } from '@jest/globals';
import { hasText, wantedNumber, wantedText } from './found-text.rule.ts';

const INCIDENT = ['2026-014', '端末の一斉暗号化 (Wave 2)'];
const finds = (text: string): boolean => INCIDENT.some((one) => hasText(wantedText(text)!, one));

describe('what somebody looks for among incidents and call-ups', () => {
  it('is nothing where only spaces and dashes were typed', () => {
    expect([wantedText(null), wantedText(''), wantedText('　 - ')]).toEqual([null, null, null]);
  });

  it.each(['暗号', 'wave2', 'ＷＡＶＥ', '2026-014', '２０２６－０１４', '014'])('is found in title or number by %s', (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each(['復号', '2025-014', '015'])('is not found by %s', (text) => {
    expect(finds(text)).toBe(false);
  });

  it('may be the number of a call-up, as people write it', () => {
    expect([wantedNumber(wantedText('０１４')!), wantedNumber('14'), wantedNumber('14a'), wantedNumber('9'.repeat(10))]).toEqual([14, 14, null, null]);
  });

  it('is cut off where it is longer than any title', () => {
    expect(wantedText('あ'.repeat(5_000))).toHaveLength(100);
  });
});
