import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testEnv } from '@muster/platform/testing';
import { startSandbox, type Sandbox } from '../sandbox/index.ts';
import { probeProviders } from './probe-providers.ts';

let sandbox: Sandbox;
beforeAll(async () => { sandbox = await startSandbox({}); });
afterAll(() => sandbox.stop());

const probe = (more: Record<string, string> = {}) => probeProviders(testEnv({ DATABASE_URL: 'postgres://nobody/nothing', MUSTER_SECRET: 'x'.repeat(32), ...sandbox.env, ...more }));

describe('asking providers whether they take us', () => {
  it('finds good credentials good, on both channels', async () => {
    expect(await probe()).toMatchObject([{ channel: 'SMS', ok: true, problem: null }, { channel: 'EMAIL', ok: true, problem: null }]);
  });

  it('names the variables of wrong credentials, and not their values', async () => {
    const [sms] = await probe({ TWILIO_AUTH_TOKEN: 'not-the-token' });
    expect(sms).toMatchObject({ ok: false, problem: { en: expect.stringContaining('TWILIO_AUTH_TOKEN') } });
    expect(JSON.stringify(sms)).not.toContain('not-the-token');
  });

  it('says which provider does not answer', async () => {
    const answers = await probe({ SMTP_URL: 'smtp://127.0.0.1:1', TWILIO_API_BASE_URL: 'http://127.0.0.1:1' });
    expect(answers.map(({ channel, ok }) => [channel, ok])).toEqual([['SMS', false], ['EMAIL', false]]);
  });
});
