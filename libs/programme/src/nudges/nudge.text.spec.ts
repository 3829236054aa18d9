import { describe, expect, it } from '@jest/globals';
import { nudgeMail } from './nudge.text.ts';

const facts = { dueOn: '2026-12-31', bodyJa: '総務省', bodyEn: 'Ministry', authority: 'NISC', publicUrl: 'https://muster.example' };

describe('mails to those behind', () => {
  it.each(['DUE_SOON', 'OVERDUE'] as const)('%s say whose, by when and where to go, in both languages', (kind) => {
    for (const locale of ['ja', 'en'] as const) {
      const { subject, text } = nudgeMail({ ...facts, kind }, locale);
      expect(subject).toContain('NISC');
      expect(subject).not.toContain('\n');
      expect(text).toContain('2026-12-31');
      expect(text).toContain(locale === 'ja' ? '総務省' : 'Ministry');
      expect(text).toContain('https://muster.example');
    }
  });
});
