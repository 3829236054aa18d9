import { describe, expect, it } from '@jest/globals';
import { sendersOf } from './senders.ts';

const none = { TWILIO_FROM: [], SMS_SEGMENTS_PER_SECOND: 1, MAIL_FROM: 'NISC <muster@nisc.example>', MAILS_PER_SECOND: 50 };

describe('sendersOf', () => {
  it('names nobody when nothing is configured', () => {
    expect(sendersOf(none)).toEqual([]);
    expect(sendersOf({ ...none, TWILIO_FROM: ['+15005550006'] })).toEqual([]);
  });

  it('takes the Messaging Service before a pool of numbers', () => {
    const env = { ...none, TWILIO_ACCOUNT_SID: 'AC1', TWILIO_FROM: ['+15005550006', '+15005550007'] };
    expect(sendersOf(env).map((s) => s.address)).toEqual(['+15005550006', '+15005550007']);
    expect(sendersOf({ ...env, TWILIO_MESSAGING_SERVICE_SID: 'MG1' })).toEqual([
      { id: 'twilio:MG1', channel: 'SMS', provider: 'twilio', address: 'MG1', ratePerSecond: 1, burst: 10 },
    ]);
  });

  it('sends e-mail as the bare From', () => {
    expect(sendersOf({ ...none, SMTP_URL: 'smtp://127.0.0.1' })).toEqual([
      { id: 'smtp:muster@nisc.example', channel: 'EMAIL', provider: 'smtp', address: 'muster@nisc.example', ratePerSecond: 50, burst: 50 },
    ]);
  });
});
