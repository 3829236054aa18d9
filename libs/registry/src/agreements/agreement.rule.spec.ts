import { describe, expect, it } from '@jest/globals';
import { isOwnName, textHash, wordingProblem, type Wording } from './agreement.rule.ts';

const wording: Wording = { code: 'PLEDGE', titleJa: '誓約書', titleEn: 'Pledge', textJa: '守ります。', textEn: 'I keep it.', dutyJa: '', dutyEn: '', validDays: 400 };

describe('a wording', () => {
  it('is hashed as it is written', () => {
    expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(textHash('守ります。')).not.toBe(textHash('守ります. '));
  });

  it.each([
    [{}, null], [{ code: 'pledge' }, 'code'], [{ titleJa: ' ' }, 'titleJa'], [{ textEn: '' }, 'textEn'], [{ textJa: 'x'.repeat(20_001) }, 'textJa'],
    [{ dutyJa: '続きます' }, 'dutyEn'], [{ dutyEn: 'goes on' }, 'dutyJa'], [{ validDays: 0 }, 'validDays'], [{ validDays: 1.5 }, 'validDays'],
  ])('with %j: %p', (parts, problem) => expect(wordingProblem({ ...wording, ...parts })).toBe(problem));
});

describe('a typed name', () => {
  const names = { familyName: '髙橋', givenName: '花子', familyKana: 'タカハシ', givenKana: 'ハナコ', familyRomaji: 'Takahashi', givenRomaji: 'Hanako' };

  it.each(['髙橋花子', '高橋 花子', '髙橋　花子', 'たかはし はなこ', 'タカハシハナコ', 'Hanako Takahashi', 'TAKAHASHI HANAKO'])('%s is her own', (typed) => expect(isOwnName(typed, names)).toBe(true));

  it.each(['', ' ', '髙橋', '高橋花', '鈴木花子', 'H. Takahashi'])('%p is not', (typed) => expect(isOwnName(typed, names)).toBe(false));
});
