import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_NOTICES } from './account-notice.query.ts';
import { accountNotice } from './account-notice.text.ts';

const facts = { authority: 'NISC', roles: null, at: '2026-08-10 03:15', publicUrl: 'https://muster.example' };

describe('the mail about an account', () => {
  it.each(ACCOUNT_NOTICES)('%s says in both languages what happened, when, and what to do', (kind) => {
    const [ja, en] = [accountNotice({ ...facts, kind }, 'ja'), accountNotice({ ...facts, kind }, 'en')];
    expect(ja.subject).toMatch(/^【NISC】.+ました$/);
    expect(en.subject).toMatch(/^NISC: [A-Z]/);
    for (const { text } of [ja, en]) expect(text).toMatch(/2026-08-10 03:15[^]*https:\/\/muster\.example\n$/);
    expect([ja.text, en.text]).toEqual([expect.stringContaining('管理者へ連絡'), expect.stringContaining('tell your administrator')]);
  });

  it('names the roles that hold now, in their order, and none where none are left', () => {
    const changed = { ...facts, kind: 'ROLES_CHANGED' as const };
    expect(accountNotice({ ...changed, roles: ['ADMINISTRATOR', 'HR'] }, 'ja').text).toContain('現在の権限: 人事担当、管理者');
    expect(accountNotice({ ...changed, roles: ['ADMINISTRATOR', 'HR'] }, 'en').text).toContain('Your roles now: HR, administrator');
    expect(accountNotice({ ...changed, roles: [] }, 'en').text).toContain('Your roles now: none');
  });
});
