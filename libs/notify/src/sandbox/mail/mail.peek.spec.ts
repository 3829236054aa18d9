import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { mailContent, peekMail } from './mail.peek.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function raw(mail: Record<string, unknown>): Promise<Buffer> {
  const { message } = await composer.sendMail({ from: 'muster@localhost', to: 'a@example.jp', ...mail });
  return message as Buffer;
}

describe('peekMail', () => {
  it.each(['base64', 'quoted-printable'] as const)('reads subject and text of a mail with HTML (%s)', async (textEncoding) => {
    const text = '【NISC招集】014 深刻度3\nhttp://127.0.0.1:3000/a/abcdefghijklmnop_-123\n𠮷野さんへ = ok';
    const peek = peekMail(await raw({ subject: '【訓練】招集 014 '.repeat(8).trim(), text, html: '<p>ちがう</p>', textEncoding, messageId: '<m1@x>' }));
    expect(peek.subject).toBe('【訓練】招集 014 '.repeat(8).trim());
    expect(peek.text.replaceAll('\r\n', '\n').trim()).toBe(text);
    expect(peek.messageId).toBe('<m1@x>');
  });

  it('falls back to HTML, and to nothing for a mail without text', async () => {
    expect(peekMail(await raw({ subject: 's', html: '<p>可否</p>' })).text).toContain('可否');
    expect(peekMail(Buffer.from('Content-Type: application/pdf\r\n\r\nx')).text).toBe('');
  });

  it('reads ISO-2022-JP and survives a charset that nobody knows', () => {
    const jis = Buffer.concat([Buffer.from('Subject: =?ISO-2022-JP?B?GyRCPng9ORsoQg==?=\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\n\r\n'), Buffer.from('\x1b$B>7=8\x1b(B')]);
    expect(peekMail(jis).text).toBe('招集');
    expect(peekMail(Buffer.from('Content-Type: text/plain; charset=x-none\r\n\r\nhello')).text).toBe('hello');
  });

  it('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      peekMail(Buffer.from(bytes));
      mailContent(Buffer.from(bytes));
    }));
  });
});

describe('mailContent', () => {
  it('is the same for two sendings of one mail and differs with its text', async () => {
    const mail = { subject: '招集', text: '本文', html: '<p>本文</p>' };
    const [once, again, other] = await Promise.all([raw({ ...mail, messageId: '<1@x>' }), raw({ ...mail, messageId: '<2@x>' }), raw({ ...mail, text: '別' })]);
    expect(once.equals(again)).toBe(false);
    expect(mailContent(again).content).toBe(mailContent(once).content);
    expect(mailContent(other).content).not.toBe(mailContent(once).content);
    expect(mailContent(again).messageId).toBe('<2@x>');
  });
});
