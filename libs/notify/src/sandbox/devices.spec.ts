import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { devices, type Devices } from './devices.ts';
import { startSandbox } from './sandbox.ts';
import type { Sandbox } from './sandbox.types.ts';
import { startProduct, type ProductDouble } from './testing/product.double.ts';
import { twilioSdk } from './testing/twilio.sdk.ts';

const PHONE = '+819011112222';
const LINK = 'http://127.0.0.1:3000/a/abcdefghijklmnop0123';

describe('devices', () => {
  let sandbox: Sandbox;
  let product: ProductDouble;
  let phones: Devices;

  beforeEach(async () => {
    product = await startProduct();
    sandbox = await startSandbox({ inboundUrl: `${product.url}/inbound` });
    phones = devices(sandbox, { timeoutMs: 5000 });
  });
  afterEach(async () => { phones.close(); await sandbox.stop(); await product.stop(); });

  const sms = (body: string, to = PHONE) => twilioSdk(sandbox).messages.create({ to, body, messagingServiceSid: sandbox.account.messagingServiceSid });
  const mail = () => createTransport(sandbox.smtpUrl).sendMail({ from: 'm@localhost', to: 'a@example.jp', subject: '【招集】014', text: LINK, html: '<b>招集</b>' });

  it('waits for an SMS and answers it in one breath', async () => {
    const answered = phones.device(PHONE).expectSms(/招集/).reply('1');
    await sms('招集 014');
    expect((await answered).delivered).toBe(true);
    expect(product.received[0]?.params).toMatchObject({ From: PHONE, Body: '1' });
    phones.expectNothingElse();
  });

  it('takes one that is there already, with its link', async () => {
    await sms(`招集 ${LINK}`);
    const received = await phones.device(PHONE).expectSms(/招集/);
    expect(received.link()).toBe(LINK);
    await received.reply('はい');
    expect(product.received[0]?.params['To']).toBe(received.from);
  });

  it('reads mails by subject and text, and whole on demand', async () => {
    const expected = phones.mailbox('a@example.jp').expectMail(/【招集】014[\s\S]*\/a\//);
    await mail();
    const received = await expected;
    expect(received.link()).toBe(LINK);
    expect((await received.parsed()).html).toContain('<b>招集</b>');
  });

  it('gives each message to one expectation only', async () => {
    await sms('first');
    await sms('second');
    await phones.device(PHONE).expectSms(/./);
    expect((await phones.device(PHONE).expectSms(/./)).text).toBe('second');
    phones.expectNothingElse();
  });

  it('fails for a message that nobody expected, and names it', async () => {
    await sms('何これ', '+819099999999');
    expect(() => phones.expectNothingElse()).toThrow(/1 unexpected message:\n {2}SMS to \+819099999999: 何これ/);
  });

  it('says what was expected and what came instead', async () => {
    const impatient = devices(sandbox, { timeoutMs: 1 });
    await sms('別の件');
    await sms('よそ', '+819099999999');
    await expect(Promise.resolve(impatient.device(PHONE).expectSms(/招集/))).rejects.toThrow(
      /Expected an SMS to \+819011112222 matching \/招集\/; none came in 1 ms\.\nIt received:\n {2}SMS to \+819011112222: 別の件\nOthers that nobody expected:\n {2}SMS to \+819099999999: よそ/,
    );
    impatient.close();
  });

  it('writes of its own accord', async () => {
    await phones.device(PHONE).sendSms('停止');
    expect(product.received[0]?.params['Body']).toBe('停止');
  });
});
