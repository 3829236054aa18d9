import { describe, expect, it } from '@jest/globals';
import { newId } from '@muster/platform';
import fc from 'fast-check';
import { expertCode, readExpertCode } from './expert-code.rule.ts';

describe('the code of an expert', () => {
  it('leads back to the end of his id, however it is written', () => {
    for (let n = 0; n < 200; n++) {
      const id = newId();
      const code = expertCode(id);
      const tail = id.replaceAll('-', '').slice(-10);
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `, code.replaceAll('0', 'O').replaceAll('1', 'l')]) expect(readExpertCode(typed)).toEqual({ ok: true, tail });
    }
  });

  it('shows a wrong letter and two that changed places', () => {
    fc.assert(fc.property(fc.uuid(), fc.nat(7), fc.nat(31), (id, at, letter) => {
      const code = expertCode(id).replaceAll('-', '');
      const wrong = code.slice(0, at) + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[letter] + code.slice(at + 1);
      const difference = Math.abs('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(code[at]!) - letter);
      if (difference !== 0 && difference !== 31) expect(readExpertCode(wrong)).toEqual({ ok: false });
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
      const apart = Math.abs('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(code[at]!) - '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(code[at + 1]!));
      if (at < 7 && apart !== 0 && apart !== 31) expect(readExpertCode(swapped)).toEqual({ ok: false });
    }));
  });

  it.each(['', 'ABC', 'AAAA-AAAA', 'AAAA-AAAA-AA', 'あああああああああ', 'U'.repeat(9)])('%j is none', (typed) => expect(readExpertCode(typed)).toEqual({ ok: false }));
});
