import { describe, expect, it } from '@jest/globals';
import { vettingMail, type VettingMailFacts } from './vetting-mail.text.ts';

const facts: VettingMailFacts = { kind: 'RENEWAL', authority: 'NISC', publicUrl: 'https://muster.example', day: '2026-06-30', duties: [] };
const KINDS = ['APPROVED', 'REFUSED', 'RENEWAL', 'LAPSED', 'SUSPENDED', 'REINSTATED', 'REPLIED', 'REVIEW_DUE', 'PLEDGE', 'DUTY'] as const;

describe('mails about a membership', () => {
  it.each(KINDS)('%s says who writes and what it is about, in both languages', (kind) => {
    for (const locale of ['ja', 'en'] as const) {
      const { subject, text } = vettingMail({ ...facts, kind }, locale);
      expect(subject).toContain('NISC');
      expect(subject).not.toContain('\n');
      expect(text).not.toMatch(/undefined|null/);
    }
  });

  it('name the day, and where to go', () => {
    expect(vettingMail(facts, 'ja')).toEqual({ subject: '【NISC】登録更新のお願い', text: expect.stringMatching(/2026-06-30[^]*https:\/\/muster\.example/) });
  });

  it('that ask for a pledge say why', () => {
    expect(vettingMail({ ...facts, kind: 'PLEDGE' }, 'ja').text).toContain('2026-06-30');
    expect(vettingMail({ ...facts, kind: 'PLEDGE', day: null }, 'en').text).toContain('wording of the pledge has changed');
  });

  it('that end a membership carry the duties that go on, and no link', () => {
    const { text } = vettingMail({ ...facts, kind: 'DUTY', duties: [{ title: '誓約書', text: '秘密は守ってください。' }] }, 'ja');
    expect(text).toContain('誓約書: 秘密は守ってください。');
    expect(text).not.toContain(facts.publicUrl);
  });
});
