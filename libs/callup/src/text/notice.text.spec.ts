import { smsSegments } from '@muster/notify';
import { describe, expect, it } from '@jest/globals';
import { messageSubject, noticeText, type Notice } from './notice.text.ts';
import type { CallUpIdentity } from './text.identity.ts';

const REAL: CallUpIdentity = { authority: 'NISC', number: 14, authenticityCode: '4821', kind: 'REAL' };
const LONGEST: CallUpIdentity = { authority: '国家サイバー統括室', number: 12345, authenticityCode: '4821', kind: 'DRILL' };
const FROM = new Date('2026-08-09T21:00:00Z');
const LINK = 'https://muster.example.go.jp/a/AbCdEfGhIjKlMnOpQrSt';

const notices = (role: string, prefecture = '神奈川県'): Notice[] => [
  { kind: 'CONFIRM', role, from: FROM, place: 'ON_SITE', prefecture },
  { kind: 'CONFIRM', role, from: FROM, place: 'EITHER' },
  { kind: 'RESERVE', role },
  { kind: 'STAND_DOWN', because: 'NOT_NEEDED' },
  { kind: 'STAND_DOWN', because: 'CANCELLED' },
  { kind: 'REMINDER', deadline: FROM, link: LINK },
  { kind: 'HELP' },
  { kind: 'CLOSED' },
  { kind: 'BRIEFING' },
];

describe('the notices of a call-up', () => {
  it.each(notices('フォレンジック'))('$kind begins with authority, number and code in both languages', (notice) => {
    expect(noticeText(notice, REAL, 'ja')).toMatch(/^【NISC招集】014 照合4821 \S/u);
    expect(noticeText(notice, REAL, 'en')).toMatch(/^NISC CALL-UP 014 \(check code 4821\): \S/u);
  });

  it.each(notices('防御的サイバーセキュリティ・インシデント対応統括'))('$kind takes two segments at most with the longest names', (notice) => {
    expect(smsSegments(noticeText(notice, LONGEST, 'ja')).segments).toBeLessThanOrEqual(2);
  });

  it.each(notices('Systems Security Management and Incident Response', 'Kanagawa'))('$kind takes two segments at most in English', (notice) => {
    const english = { ...LONGEST, authority: 'National Cybersecurity Office' };
    expect(smsSegments(noticeText(notice, english, 'en'))).toMatchObject({ encoding: 'GSM-7' });
    expect(smsSegments(noticeText(notice, english, 'en')).segments).toBeLessThanOrEqual(2);
  });

  it('marks a drill', () => {
    expect(noticeText({ kind: 'HELP' }, LONGEST, 'ja')).toMatch(/^【訓練】/u);
    expect(noticeText({ kind: 'HELP' }, LONGEST, 'en')).toMatch(/^\[DRILL\] /u);
  });

  it('names role, time and place on a confirmation', () => {
    const [onSite] = notices('解析');
    expect(noticeText(onSite!, REAL, 'ja')).toBe('【NISC招集】014 照合4821 参加確定: 解析 8/10 06:00から 現地 神奈川県。辞退は2を返信');
    expect(noticeText({ kind: 'CONFIRM', role: 'Triage', from: FROM, place: 'REMOTE', prefecture: 'Tokyo' }, REAL, 'en'))
      .toBe('NISC CALL-UP 014 (check code 4821): Confirmed: Triage from 10 Aug 06:00 JST, remote. Reply 2 to withdraw.');
  });

  it('begins e-mail subjects in the same way', () => {
    expect(messageSubject('INVITE', REAL, 'ja')).toBe('【NISC招集】014 照合4821 参加可否をご回答ください');
    expect(messageSubject('STAND_DOWN', LONGEST, 'en')).toBe('[DRILL] 国家サイバー統括室 CALL-UP 12345 (check code 4821): stand down');
  });
});
