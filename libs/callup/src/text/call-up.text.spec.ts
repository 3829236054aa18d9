import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderInvite, type InviteValues } from './call-up.text.ts';

const VALUES: InviteValues = { authority: 'NISC', number: 14, authenticityCode: '4821', kind: 'REAL', severity: 3, role: '解析', deadline: new Date('2026-08-09T18:15:00Z') };
const TEMPLATE = '【{authority}招集】{number} 深刻度{severity} 要:{role} {deadline} 回答→1=可 2=不可 照合{code}';
const codes = (template: string, values = VALUES): string[] => renderInvite(template, values, 'ja').problems.map((problem) => problem.code);

describe('the text of an invitation', () => {
  it('fills the placeholders in and fits one segment', () => {
    const { text, sms, problems } = renderInvite(TEMPLATE, VALUES, 'ja');
    expect(text).toBe('【NISC招集】014 深刻度3 要:解析 8/10 03:15 回答→1=可 2=不可 照合4821');
    expect(sms).toMatchObject({ encoding: 'UCS-2', segments: 1 });
    expect(problems).toEqual([]);
  });

  it('names the day in English words', () => {
    expect(renderInvite('{authority} CALL-UP {number} by {deadline} JST, code {code}', VALUES, 'en').text).toBe('NISC CALL-UP 014 by 10 Aug 03:15 JST, code 4821');
  });

  it('shows midnight as 00:00', () => {
    expect(renderInvite('{number} {code} {deadline}', { ...VALUES, deadline: new Date('2026-12-31T15:00:00Z') }, 'ja').text).toContain('1/1 00:00');
  });

  it('appends the link', () => {
    expect(renderInvite(TEMPLATE, { ...VALUES, link: 'https://m.example/a/x' }, 'ja').text).toMatch(/照合4821 https:\/\/m\.example\/a\/x$/u);
  });

  it('marks a drill once, and only a drill', () => {
    const drill = { ...VALUES, kind: 'DRILL' as const };
    expect(renderInvite('{number} {code}', drill, 'ja').text).toBe('【訓練】014 4821');
    expect(renderInvite('【訓練】{number} {code}', drill, 'ja').text).toBe('【訓練】014 4821');
    expect(renderInvite('{number} {code}', drill, 'en').text).toBe('[DRILL] 014 4821');
    expect(renderInvite('【訓練】{number} {code}', VALUES, 'ja').text).toBe('014 4821');
    expect(renderInvite('出動願います', drill, 'ja').text).toBe('【訓練】【NISC招集】014 照合4821 出動願います');
  });

  it('puts the header in front of a text that lacks the number or the code', () => {
    expect(renderInvite('要:{role} 1=可 2=不可', VALUES, 'ja').text).toBe('【NISC招集】014 照合4821 要:解析 1=可 2=不可');
    expect(renderInvite('Need {role}', VALUES, 'en').text).toBe('NISC CALL-UP 014 (check code 4821): Need 解析');
  });

  it('takes full-width braces and spaces in them', () => {
    expect(renderInvite('{ number }｛code｝', VALUES, 'ja').text).toBe('0144821');
  });

  it('never reads a value as a template', () => {
    expect(renderInvite('{number} {code} {role}', { ...VALUES, role: '{code}$&' }, 'ja').text).toBe('014 4821 {code}$&');
  });
});

describe('the check of an invitation', () => {
  it.each(['', '  ', '\n　'])('refuses the empty text %j', (template) => expect(codes(template)).toEqual(['TEXT_EMPTY']));

  it.each(['{name}', '{}', '{Number}', '{__proto__}', '｛氏名｝'])('refuses the unknown placeholder %s', (template) => {
    expect(codes(`{number} {code} ${template}`)).toEqual(['UNKNOWN_PLACEHOLDER']);
  });

  it.each([
    'TLP:RED', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:GREEN', 'tlp:amber', 'TLP: AMBER', 'TLP AMBER', 'ＴＬＰ：ＲＥＤ', 'T L P : R E D', 'TLP\u200b:GREEN', 'TLP-RED', 'TLP=RED', '(TLP:AMBER)を含む', 'TLP:\nRED',
  ])('refuses the label %j', (label) => expect(codes(`{number} {code} ${label}`)).toEqual(['TLP_ABOVE_CLEAR']));

  it.each(['TLP:CLEAR', 'TLP:WHITE', 'tlp', 'RED', 'redteam', 'AMBERアラート', 'TLPについて'])('takes %j', (words) => expect(codes(`{number} {code} ${words}`)).toEqual([]));

  it('names the label and says what would do', () => {
    const [problem] = renderInvite('ＴＬＰ：ａｍｂｅｒ + strict', VALUES, 'en').problems;
    expect(problem).toMatchObject({ field: 'textEn', message: { en: expect.stringContaining('TLP:AMBER+STRICT') } });
    expect(problem?.remedy.ja).not.toBe('');
  });

  it('takes ten segments and refuses eleven', () => {
    const start = '{number} {code} '; // nine characters when filled in
    expect(codes(start + 'あ'.repeat(670 - 9))).toEqual([]);
    expect(codes(start + 'あ'.repeat(671 - 9))).toEqual(['TEXT_TOO_LONG']);
  });

  it('reports all problems at once', () => {
    expect(codes(`{x} TLP:RED ${'あ'.repeat(700)}`)).toEqual(['UNKNOWN_PLACEHOLDER', 'TLP_ABOVE_CLEAR', 'TEXT_TOO_LONG']);
  });

  it('finds a label however it is spaced', () => {
    const gap = fc.constantFrom('', ' ', '　', '\n', '\u200b', '\u00a0');
    const label = fc.constantFrom('TLP:RED', 'TLP:AMBER', 'TLP:GREEN', 'TLP:AMBER+STRICT', 'ＴＬＰ：ＲＥＤ');
    fc.assert(fc.property(label, fc.array(gap, { minLength: 20, maxLength: 20 }), (word, gaps) => {
      const spaced = [...word].map((letter, index) => letter + gaps[index % gaps.length]).join('');
      expect(codes(`{number} {code} 至急${spaced}確認`)).toEqual(['TLP_ABOVE_CLEAR']);
    }));
  });
});
