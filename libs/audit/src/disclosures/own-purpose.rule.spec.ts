import { describe, expect, it } from '@jest/globals';
import { ownPurpose, purposeText } from './own-purpose.rule.ts';

describe('for what somebody looked', () => {
  it('is recorded in both languages where the product says it, and shown in one', () => {
    expect(ownPurpose('credentials')).toBe('資格の確認 / checking credentials');
    expect(purposeText(ownPurpose('credentials'))).toEqual({ ja: '資格の確認', en: 'Checking credentials' });
  });

  it.each(['', '電話連絡 / 折り返し', '名簿の整備'])('is shown as it was written where somebody wrote it: %j', (purpose) => expect(purposeText(purpose)).toEqual({ ja: purpose, en: purpose }));
});
