import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReply } from './reply.parser.ts';

const NEGATIVES = ['2', '２', 'いいえ', '不可', '不参加', '無理です', '参加できません', '行けません', '辞退します', '×', '❌', '👎', 'no', 'cannot', 'ng'];
const POSITIVES = ['1', '１', 'はい', '可', '参加', '参加します', '行けます', '応諾', '○', 'yes', 'ok', '3', 'リモートのみ', '0600', '6時から'];
const NEUTRAL = ['', ' ', '　', '、', '。', '!', '！', '\n', '👍', '🙇', 'です', 'よろしくお願いします', 'please', '014', '#14', '【014】'];
const JUNK = ['ない', '不', '非', '未', 'ません', 'では', 'あ', 'x', '?', '9', ':', '時', '半', '1', '2', '可', 'no', 'yes', 'stop', '停止', '#', '【', '】'];

const isPositive = (text: string): boolean => {
  const reply = parseReply(text);
  return reply.kind === 'ANSWER' && reply.answer !== 'NO';
};
const joined = (parts: fc.Arbitrary<string>, glue: string): fc.Arbitrary<string> => fc.array(parts, { maxLength: 8 }).map((words) => words.join(glue));

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /gu, '\u3000');
}

describe('the reply parser, whatever it is given', () => {
  it('never throws, and answers with one of its kinds', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), joined(fc.constantFrom(...NEGATIVES, ...POSITIVES, ...NEUTRAL, ...JUNK), ''));
    fc.assert(fc.property(texts, (text) => {
      expect(['ANSWER', 'OPT_OUT', 'OPT_IN', 'HELP', 'UNCLEAR']).toContain(parseReply(text).kind);
    }));
  });

  it('never takes a text with a clear negative for a yes, whatever stands around it', () => {
    const around = joined(fc.constantFrom(...POSITIVES, ...NEUTRAL, ...JUNK), ' ');
    const negatives = fc.constantFrom('不可', 'いいえ', '無理です', '参加できません', '行けません', '辞退します', '❌', '不参加');
    fc.assert(fc.property(around, negatives, around, (before, negative, after) => {
      expect(isPositive(`${before} ${negative} ${after}`)).toBe(false);
      expect(isPositive(`${before}${negative}${after}`)).toBe(false);
    }), { numRuns: 500 });
  });

  it('calls a yes and a no together a conflict', () => {
    // A space alone may join a noun and its refusal: 参加 無理 is one no.
    const gap = fc.constantFrom('、', '。', '!', ' / ');
    fc.assert(fc.property(fc.constantFrom(...POSITIVES), gap, fc.constantFrom(...NEGATIVES), fc.boolean(), (yes, sign, no, noFirst) => {
      const reply = parseReply(noFirst ? `${no}${sign}${yes}` : `${yes}${sign}${no}`);
      expect(reply).toMatchObject({ kind: 'UNCLEAR' });
    }));
  });

  it('is not changed by politeness, punctuation and emoji', () => {
    const neutral = joined(fc.constantFrom(' ', '　', '。', '!', '👍', '🙇', '\n', 'please', 'すみません'), ' ');
    fc.assert(fc.property(neutral, fc.constantFrom(...NEGATIVES, ...POSITIVES), neutral, (before, word, after) => {
      const plain = parseReply(word);
      const dressed = parseReply(`${before} ${word} ${after}`);
      expect({ ...dressed, optIn: undefined }).toEqual({ ...plain, optIn: undefined });
    }));
  });

  it('reads full-width letters and digits as their plain ones', () => {
    const texts = joined(fc.constantFrom('1', '2', '3', '014', '0600', '6:00', 'yes', 'no', 'ok', 'stop', '#14', ' '), ' ');
    fc.assert(fc.property(texts, (text) => {
      expect(parseReply(fullWidth(text))).toEqual(parseReply(text));
    }));
  });

  it('reads every minute of the clock in all its forms', () => {
    fc.assert(fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const two = (number: number): string => String(number).padStart(2, '0');
      for (const text of [`${two(hour)}${two(minute)}`, `${hour}:${two(minute)}`, `${two(hour)}:${two(minute)}`, `${hour}時${minute}分`, `1 ${hour}時${two(minute)}から`]) {
        expect(parseReply(text)).toMatchObject({ kind: 'ANSWER', answer: 'YES_FROM', time: { hour, minute } });
      }
    }));
  });

  it('finds the number of the call-up on either side of the answer', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('1', '2', 'はい', '不可', 'no', 'リモートのみ'), (number, word) => {
      const code = String(number).padStart(3, '0');
      for (const text of [`${code} ${word}`, `${word} ${code}`, `#${code} ${word}`, `【${code}】${word}`]) {
        expect(parseReply(text)).toMatchObject({ kind: 'ANSWER', callUpNumber: number });
      }
    }));
  });
});
