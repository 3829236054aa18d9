import { describe, expect, it } from '@jest/globals';
import { digestMail, letterMail } from './ends-mail.text.ts';

const FROM = { authority: 'NISC', publicUrl: 'https://muster.example' };

describe('mails about ends', () => {
  it('tell HR how many, in which time and the nearest, and no name', () => {
    expect(digestMail(FROM, [{ step: 30, ends: 1, first: '2026-12-20' }, { step: 180, ends: 4, first: '2027-03-31' }], 'ja')).toEqual({
      subject: '【NISC】任用の終了予定のお知らせ', text: expect.stringMatching(/T-30\): 1 件\(最も近い終了日 2026-12-20\)\n[^]*T-180\): 4 件[^]*https:\/\/muster\.example\n$/) });
    expect(digestMail(FROM, [{ step: 90, ends: 2, first: '2027-02-01' }], 'en').text).toContain('Within 90 days (T-90): 2 (the nearest on 2027-02-01)');
  });

  it.each(['ja', 'en'] as const)('remind of secrecy by the law, without a link, in %s', (language) => {
    const { subject, text } = letterMail(FROM, { kind: 'SECRECY', language, untilOn: '2026-12-31', basisJa: '国家公務員法 第100条', basisEn: 'article 100', contactId: null });
    expect(subject).toContain('NISC');
    expect(text).toContain(language === 'ja' ? '国家公務員法 第100条' : 'article 100');
    expect(text).toContain('2026-12-31');
    expect(text).not.toContain(FROM.publicUrl);
  });

  it.each(['ja', 'en'] as const)('invite to the roster of alumni, with the way there, in %s', (language) => {
    expect(letterMail(FROM, { kind: 'ALUMNI', language, untilOn: '2026-12-31', basisJa: null, basisEn: null, contactId: null }).text).toContain(FROM.publicUrl);
  });
});
