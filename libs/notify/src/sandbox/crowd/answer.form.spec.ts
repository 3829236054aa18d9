import { describe, expect, it } from '@jest/globals';
import { fillAnswerForm } from './answer.form.ts';
import { findAnswerLink } from './answer.link.ts';

const RADIOS = `
  <form method="get" action="/lang"><button name="lang" value="en">English</button></form>
  <form method="post" action="/a/token?x=1&amp;y=2">
    <input type="hidden" name="nonce" value="n&quot;1">
    <label><input type=radio name=answer value=YES checked>参加</label>
    <label><input type="radio" name="answer" value='NO'></label>
    <label><input type="radio" name="answer" value="YES_FROM"></label>
    <input type="time" name="arriveAt"><input name="note" value="">
    <input type="checkbox" name="seen" value="1" checked>
    <button type="submit">送信</button>
  </form>`;

describe('fillAnswerForm', () => {
  it('chooses the radio, keeps hidden inputs, escapes undone', () => {
    const form = fillAnswerForm(RADIOS, 'NO', null);
    expect(form?.action).toBe('/a/token?x=1&y=2');
    expect([...form?.fields ?? []]).toEqual([['nonce', 'n"1'], ['answer', 'NO'], ['arriveAt', ''], ['note', ''], ['seen', '1']]);
  });

  it('puts the time where a time belongs', () => {
    expect(fillAnswerForm(RADIOS, 'YES_FROM', '06:30')?.fields.get('arriveAt')).toBe('06:30');
    const local = RADIOS.replace('type="time"', 'type="datetime-local"');
    expect(fillAnswerForm(local, 'YES_FROM', '06:30')?.fields.get('arriveAt')).toMatch(/^\d{4}-\d\d-\d\dT06:30$/);
  });

  it('chooses the next occurrence between the page\'s own now and its latest', () => {
    const page = (min: string, max: string) => `<form><input name="arrive" type="datetime-local" min="${min}" max="${max}"><button name="answer" value="YES_FROM"></form>`;
    const arrive = (min: string, max: string) => fillAnswerForm(page(min, max), 'YES_FROM', '06:30')?.fields.get('arrive');
    expect(arrive('2026-12-31T05:00', '2027-01-02T00:00')).toBe('2026-12-31T06:30');
    expect(arrive('2026-12-31T07:00', '2027-01-02T00:00')).toBe('2027-01-01T06:30');
    expect(arrive('2026-12-31T07:00', '2026-12-31T18:00')).toBe('2026-12-31T07:00');
  });

  it('presses the button that carries the answer, and no other', () => {
    const html = '<form action="x"><button name="answer" value="YES">可</button><button name="answer" value="NO">不可</button></form>';
    expect(fillAnswerForm(html, 'NO', null)?.fields.toString()).toBe('answer=NO');
  });

  it('knows selects, and says when there is no such form', () => {
    const html = '<form><select name="answer"><option value="YES"><option value="NO"></select></form>';
    expect(fillAnswerForm(html, 'YES', null)).toEqual({ action: '', fields: new URLSearchParams({ answer: 'YES' }) });
    expect(fillAnswerForm(html, 'REMOTE_ONLY', null)).toBeNull();
    expect(fillAnswerForm('<p>この招集は終了しました</p>', 'YES', null)).toBeNull();
  });
});

describe('findAnswerLink', () => {
  it('finds the link and its token, without what follows', () => {
    const token = 'abcDEF_-0123456789';
    expect(findAnswerLink(`回答→ http://127.0.0.1:3000/a/${token}。1=可`)).toEqual({ url: `http://127.0.0.1:3000/a/${token}`, token });
    expect(findAnswerLink(`(https://x.example/base/a/${token}).`)?.token).toBe(token);
    expect(findAnswerLink('http://127.0.0.1:3000/a/short')).toBeNull();
  });
});
