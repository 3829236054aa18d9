import { describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import { inboxEntry, isSigned, readFields, routeOf } from './twilio.webhook.ts';

const token = 'a'.repeat(32);
const publicUrl = 'https://muster.example';
const id = '0198a9f0-0000-7000-8000-000000000001';
const path = `/hooks/twilio/status/${id}`;
const fields = { MessageSid: 'SM1', MessageStatus: 'delivered', To: '+819012345678', Body: '可 &= 1' };
const sign = (url: string, params: Record<string, string>, key = token): string => twilio.getExpectedTwilioSignature(key, url, params);

describe('Twilio\'s webhooks', () => {
  it('are told apart by their path', () => {
    expect(routeOf(path)).toEqual({ kind: 'STATUS', deliveryId: id });
    expect(routeOf(`${path}?x=1`)).toEqual({ kind: 'STATUS', deliveryId: id });
    expect(routeOf('/hooks/twilio/status/not-an-id')).toEqual({ kind: 'STATUS', deliveryId: null });
    expect(routeOf('/hooks/twilio/inbound')).toEqual({ kind: 'MESSAGE' });
    for (const other of ['/hooks/twilio', '/hooks/twilio/status', '/hooks/twilio/inbound/x', '/graphql']) expect(routeOf(other)).toBeNull();
  });

  it('are taken when signed for the public address', () => {
    expect(isSigned(token, publicUrl, path, fields, sign(publicUrl + path, fields))).toBe(true);
    expect(isSigned(token, 'http://127.0.0.1:3000', path, fields, sign(`http://127.0.0.1:3000${path}`, fields))).toBe(true);
  });

  it('are refused when anything about them was changed', () => {
    const signature = sign(publicUrl + path, fields);
    expect(isSigned(token, publicUrl, path, { ...fields, MessageStatus: 'failed' }, signature)).toBe(false);
    expect(isSigned(token, publicUrl, `${path}?x=1`, fields, signature)).toBe(false);
    expect(isSigned(token, 'https://evil.example', path, fields, signature)).toBe(false);
    expect(isSigned('b'.repeat(32), publicUrl, path, fields, signature)).toBe(false);
    expect(isSigned(token, publicUrl, path, fields, undefined)).toBe(false);
    expect(isSigned(undefined, publicUrl, path, fields, signature)).toBe(false);
  });

  it('become inbox rows whose key is the same for the same report', () => {
    const route = routeOf(path)!;
    expect(inboxEntry(route, fields)).toEqual({ provider: 'twilio', externalId: 'SM1:delivered', kind: 'STATUS', deliveryId: id, payload: fields });
    expect(inboxEntry({ kind: 'MESSAGE' }, { MessageSid: 'SM2', Body: '1' })).toMatchObject({ externalId: 'SM2', kind: 'MESSAGE', deliveryId: null });
    expect(inboxEntry(route, { Body: 'x' })).toBeNull();
  });

  it('keep their text through the form', () => {
    const body = new URLSearchParams(fields).toString();
    expect({ ...readFields(body) }).toEqual(fields);
    expect(readFields('Body=%ff%fe').Body).toBe('\ufffd\ufffd');
  });
});
