import { describe, expect, it } from '@jest/globals';
import { outsideProviders, refuseOutsideProvidersWithDemoData } from './outside.rule.ts';

const twilio = { TWILIO_ACCOUNT_SID: 'AC1', MUSTER_DEMO: true };

describe('demo data and providers', () => {
  it.each([
    [{ MUSTER_DEMO: true }, []],
    [{ ...twilio, TWILIO_API_BASE_URL: 'http://127.0.0.1:4010' }, []],
    [{ ...twilio, TWILIO_API_BASE_URL: 'http://localhost:1', SMTP_URL: 'smtp://[::1]:25' }, []],
    [twilio, ['TWILIO_ACCOUNT_SID']],
    [{ ...twilio, TWILIO_API_BASE_URL: 'http://127.0.0.1.example.com' }, ['TWILIO_ACCOUNT_SID']],
    [{ MUSTER_DEMO: true, SMTP_URL: 'smtp://user:pw@mail.example.jp:587' }, ['SMTP_URL']],
  ])('%j reaches %j', (env, outside) => {
    expect(outsideProviders(env)).toEqual(outside);
    expect(refuseOutsideProvidersWithDemoData(env) === null).toBe(outside.length === 0);
  });

  it('exclude each other only while there is demo data', () => {
    expect(refuseOutsideProvidersWithDemoData({ ...twilio, MUSTER_DEMO: false })).toBeNull();
    expect(refuseOutsideProvidersWithDemoData({ ...twilio, MUSTER_DEMO: false }, true)?.en).toContain('TWILIO_ACCOUNT_SID');
    expect(refuseOutsideProvidersWithDemoData(twilio)?.en).not.toContain('AC1');
  });
});
