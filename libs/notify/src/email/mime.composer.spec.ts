import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { OutboundMessage } from '../notify.types.ts';
import { addressOf, composeMail } from './mime.composer.ts';

const frame = { from: 'NISC 招集 <muster@nisc.example>', domain: 'nisc.example' };
const id = '0198a9f0-0000-7000-8000-000000000001';
const date = new Date('2026-08-10T03:15:00Z');
const read = (message: OutboundMessage): Promise<ParsedMail> => simpleParser(composeMail(frame, id, message, date).raw);
const message: OutboundMessage = {
  to: 'yamazaki@example.jp', language: 'ja', subject: '【訓練】【NISC招集】014 深刻度3 解析の要員を募集しています(回答期限 8/10 12:15)',
  text: '要:解析\n回答はこちら\n', html: '<p>要:解析</p>', replyTo: 'reply+abc@reply.nisc.example',
};

describe('composeMail', () => {
  it('writes what a mail program reads', async () => {
    const mail = await read(message);
    expect(mail.subject).toBe(message.subject);
    expect(mail.text).toBe(message.text);
    expect(mail.html).toBe(message.html);
    expect(mail.from?.value).toEqual([{ name: 'NISC 招集', address: 'muster@nisc.example' }]);
    expect(mail.to).toMatchObject({ value: [{ address: 'yamazaki@example.jp' }] });
    expect(mail.replyTo?.value[0]?.address).toBe('reply+abc@reply.nisc.example');
    expect(mail.date).toEqual(date);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('keeps the Message-ID of a delivery', async () => {
    expect(composeMail(frame, id, message, date).messageId).toBe(`${id}@nisc.example`);
    expect((await read(message)).messageId).toBe(`<${id}@nisc.example>`);
  });

  it('is plain text without HTML', async () => {
    const mail = await read({ to: 'a@example.jp', text: 'hello', language: 'en' });
    expect([mail.text?.trim(), mail.html, mail.subject ?? '']).toEqual(['hello', false, '']);
  });

  it('keeps lines short enough and ends them with CRLF', () => {
    const { raw } = composeMail(frame, id, { ...message, text: '招集'.repeat(3_000) }, date);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(200);
  });

  it('lets no value add a header or change a text', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 });
    await fc.assert(fc.asyncProperty(words, words, async (subject, text) => {
      const sly = `${subject}\r\nBcc: x@example.com\r\n\r\nbody`;
      const mail = await read({ ...message, subject: sly, text: `a${text}` });
      expect(mail.headers.has('bcc')).toBe(false);
      expect(mail.bcc).toBeUndefined();
      expect(mail.text?.replace(/\r\n|\r/g, '\n').trimEnd()).toBe(`a${text}`.replace(/\r\n|\r/g, '\n').trimEnd());
    }), { numRuns: 50 });
  });

  it('finds the bare address', () => {
    expect(addressOf('NISC <a@b.jp>')).toBe('a@b.jp');
    expect(addressOf(' a@b.jp ')).toBe('a@b.jp');
  });
});
