import { describe, expect, it } from '@jest/globals';
import { approvalMail, type ApprovalMailFacts } from './approval-mail.text.ts';

const FACTS: ApprovalMailFacts = {
  authority: 'NISC', number: 14, kind: 'REAL', severity: 3, recipients: 1200, deadline: new Date('2026-08-09T21:00:00Z'), asked: 'BEFORE', circle: 1,
  url: 'https://muster.example/approvals/1',
};

describe('mails to those who may decide', () => {
  it('ask for approval, with number, size and deadline', () => {
    expect(approvalMail(FACTS, 'ja')).toEqual({
      subject: '【NISC】招集 014 の承認をお願いします',
      text: '招集 014 が承認を待っています。承認されるまで誰にも発信されません。\n深刻度 3、対象 1200人、回答期限 8/10 06:00(日本時間)\nhttps://muster.example/approvals/1\n',
    });
    expect(approvalMail(FACTS, 'en').subject).toBe('NISC: please approve call-up 014');
  });

  it('say that nobody has decided, and whom administrators should find', () => {
    expect(approvalMail({ ...FACTS, circle: 2 }, 'ja').text).toMatch(/^これまでに連絡した方が承認していない/);
    expect(approvalMail({ ...FACTS, circle: 4 }, 'en').text).toMatch(/^Nobody who was told before has decided\.\nAdministrators cannot decide/);
  });

  it('ask to confirm what has gone out', () => {
    expect(approvalMail({ ...FACTS, asked: 'AFTERWARDS' }, 'ja').subject).toContain('事後確認');
    expect(approvalMail({ ...FACTS, asked: 'AFTERWARDS' }, 'en').text).toContain('pre-authorised rule');
  });
});
