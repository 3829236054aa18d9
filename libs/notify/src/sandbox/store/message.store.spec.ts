import { describe, expect, it } from '@jest/globals';
import { MessageStore } from './message.store.ts';
import type { FreshMessage } from './message.types.ts';

let made = 0;

function sms(to: string, direction: 'OUTBOUND' | 'INBOUND' = 'OUTBOUND'): FreshMessage {
  const ends = direction === 'OUTBOUND' ? { from: '+815000000000', to } : { from: to, to: '+815000000000' };
  return { id: `SM${made++}`, channel: 'SMS', direction, ...ends, acceptedAt: 0, body: 'x', segments: 1, messagingServiceSid: null, sentAt: 0, endedAt: 0, end: 'delivered', errorCode: null };
}

function mail(to: string, bytes: number): FreshMessage {
  return { id: `ML${made++}`, channel: 'EMAIL', direction: 'OUTBOUND', from: 'muster@localhost', to, acceptedAt: 0, raw: Buffer.alloc(bytes) };
}

const WIDE = { maxMessages: 100, maxRawBytes: 1e6 };

describe('MessageStore', () => {
  it('finds by device both ways, by channel, direction and position', () => {
    const store = new MessageStore(WIDE);
    for (const fresh of [sms('+819011112222'), sms('+819033334444'), sms('+819011112222', 'INBOUND'), mail('a@example.jp', 1)]) store.add(fresh);
    expect(store.find({ device: '+819011112222' }).map((m) => m.position)).toEqual([1, 3]);
    expect(store.find({ device: '+819011112222', direction: 'OUTBOUND' }).map((m) => m.position)).toEqual([1]);
    expect(store.find({ channel: 'EMAIL' }).map((m) => m.position)).toEqual([4]);
    expect(store.find({ after: 2, limit: 1 }).map((m) => m.position)).toEqual([3]);
    expect([...store.newestFirst()].map((m) => m.position)).toEqual([4, 3, 2, 1]);
    expect(store.findNewest({ limit: 2 }).map((m) => m.position)).toEqual([4, 3]);
    expect(store.findNewest({ channel: 'SMS', direction: 'OUTBOUND', after: 1 }).map((m) => m.position)).toEqual([2]);
  });

  it('forgets the oldest beyond its bound and keeps positions right', () => {
    const store = new MessageStore({ maxMessages: 3, maxRawBytes: 1e6 });
    const first = store.add(sms('+819011112222'));
    for (let i = 0; i < 10_000; i++) store.add(sms(`+8190${i}`));
    expect(store.size).toBe(3);
    expect(store.get(first.id)).toBeUndefined();
    expect(store.find({ device: '+819011112222' })).toEqual([]);
    expect(store.find({}).map((m) => m.position)).toEqual([9999, 10_000, 10_001]);
    expect(store.find({ after: 10_000 }).map((m) => m.position)).toEqual([10_001]);
  });

  it('gives up the bytes of the oldest mails, not the mails', () => {
    const store = new MessageStore({ maxMessages: 100, maxRawBytes: 25 });
    const mails = [mail('a@x.jp', 10), mail('b@x.jp', 10), mail('c@x.jp', 10)].map((fresh) => store.add(fresh));
    expect(mails.map((m) => m.channel === 'EMAIL' && m.raw !== null)).toEqual([false, true, true]);
    expect(store.size).toBe(3);
  });

  it('goes on counting positions after a reset', () => {
    const store = new MessageStore(WIDE);
    store.add(sms('+819011112222'));
    store.reset();
    expect([store.size, store.find({}).length]).toEqual([0, 0]);
    expect(store.add(sms('+819011112222')).position).toBe(2);
    expect(store.find({ after: 1 })).toHaveLength(1);
  });

  it('tells listeners until they leave', () => {
    const store = new MessageStore(WIDE);
    const seen: number[] = [];
    const leave = store.onMessage((message) => seen.push(message.position));
    store.add(sms('+819011112222'));
    leave();
    store.add(sms('+819011112222'));
    expect(seen).toEqual([1]);
  });
});
