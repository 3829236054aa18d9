import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smsSegments } from './segments.ts';

describe('smsSegments', () => {
  it.each([
    ['', 'GSM-7', 0, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['招'.repeat(70), 'UCS-2', 70, 1],
    ['招'.repeat(71), 'UCS-2', 71, 2],
    ['招'.repeat(134), 'UCS-2', 134, 2],
    ['招'.repeat(135), 'UCS-2', 135, 3],
  ])('measures %#', (text, encoding, units, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, units, segments });
  });

  it('counts extension characters as two septets', () => {
    expect(smsSegments('€'.repeat(80))).toEqual({ encoding: 'GSM-7', units: 160, segments: 1 });
    expect(smsSegments('€'.repeat(81))).toEqual({ encoding: 'GSM-7', units: 162, segments: 2 });
  });

  it('never lays an escape pair across two segments', () => {
    // 152 + 2 does not fit 153: the pair moves on, and the second segment is full with 151 more.
    expect(smsSegments('a'.repeat(152) + '€' + 'a'.repeat(151)).segments).toBe(2);
    expect(smsSegments('a'.repeat(152) + '€' + 'a'.repeat(152)).segments).toBe(3);
  });

  it('counts a surrogate pair as two units and never splits it', () => {
    expect(smsSegments('𠮷'.repeat(35))).toEqual({ encoding: 'UCS-2', units: 70, segments: 1 });
    expect(smsSegments('𠮷'.repeat(66))).toEqual({ encoding: 'UCS-2', units: 132, segments: 2 });
    // 134 units would fit two segments of 67 if a pair could be split; 33 pairs fit each.
    expect(smsSegments('𠮷'.repeat(67))).toEqual({ encoding: 'UCS-2', units: 134, segments: 3 });
  });

  it('makes the whole text UCS-2 for one kana, a backtick or a full-width digit', () => {
    for (const c of ['ア', '`', '\uff11', 'ç']) expect(smsSegments(`hello ${c}`).encoding).toBe('UCS-2');
  });

  it('fits the call-up of the design into one segment', () => {
    expect(smsSegments('【NISC招集】014 深刻度3 要:解析 8/10 03:15 回答→1=可 2=不可 照合4821').segments).toBe(1);
  });

  it('grows with the text and stays within the bounds of its alphabet', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 50 }), (a, b) => {
      const one = smsSegments(a);
      const more = smsSegments(a + b);
      expect(more.segments).toBeGreaterThanOrEqual(one.segments);
      const room = one.encoding === 'GSM-7' ? 153 : 67;
      expect(one.segments).toBeGreaterThanOrEqual(Math.ceil(one.units / (room + 7)));
      expect(one.segments).toBeLessThanOrEqual(Math.max(1, Math.ceil(one.units / (room - 1))));
    }));
  });
});
