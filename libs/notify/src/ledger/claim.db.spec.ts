import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import type { DataSource } from 'typeorm';
import { addSender, queueScene, statesOf, testDatabase } from '../testing/ledger.scene.ts';
import { claimBatch, type ClaimedBatch } from './claim-batch.ts';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.destroy());
afterEach(() => db.query('truncate incident, sender, provider_circuit cascade'));

const claim = (limit = 100): Promise<ClaimedBatch> => claimBatch(db, { channel: 'SMS', providers: ['twilio'], limit, leaseSeconds: 10 });
const ids = (batch: ClaimedBatch): string[] => batch.claimed.map((c) => c.deliveryId);

describe('a claim', () => {
  it('takes what is due, most urgent first, and counts the send as begun', async () => {
    await addSender(db, { id: 's' });
    const [late, normal, urgent] = await queueScene(db, [{ notBeforeIn: '1 minute' }, { priority: 20 }, { priority: 0 }]);
    const batch = await claim();
    expect(ids(batch)).toEqual([urgent, normal]);
    expect(batch.claimed[0]).toMatchObject({ attempts: 1, senderId: 's', provider: 'twilio', channel: 'SMS', purpose: 'INVITE' });
    expect(await statesOf(db, [late!, normal!, urgent!])).toEqual(['QUEUED', 'CLAIMED', 'CLAIMED']);
  });

  it('ends what is over instead of sending it', async () => {
    await addSender(db, { id: 's' });
    const made = await queueScene(db, [{ expiresIn: '10 seconds' }, {}]);
    await advance(db, '10 seconds');
    expect(ids(await claim())).toEqual([made[1]]);
    expect(await statesOf(db, made)).toEqual(['EXPIRED', 'CLAIMED']);
  });

  it('gives two claimers different rows and one allowance', async () => {
    await addSender(db, { id: 's', rate: 1, burst: 12 });
    await queueScene(db, Array.from({ length: 10 }, () => ({ segments: 3 })));
    const batches = await Promise.all([claim(2), claim(2), claim(5)]);
    const taken = batches.flatMap(ids);
    expect(new Set(taken).size).toBe(4);
    expect(taken).toHaveLength(4);
    expect((await claim()).claimed).toEqual([]);
  });

  it('says when the next message can go, and lets it go then', async () => {
    await addSender(db, { id: 's', rate: 2, burst: 10 });
    await queueScene(db, [{ segments: 10 }, { segments: 4 }]);
    expect((await claim()).claimed).toHaveLength(1);
    const dry = await claim();
    expect(dry.claimed).toEqual([]);
    expect(dry.waitMs).toBeGreaterThan(1_000);
    expect(dry.waitMs).toBeLessThanOrEqual(2_000);
    await advance(db, '2 seconds');
    expect((await claim()).claimed).toHaveLength(1);
  });

  it('leaves out a paused sender, an unknown provider and a disabled one', async () => {
    await addSender(db, { id: 'a' });
    await addSender(db, { id: 'b' });
    await addSender(db, { id: 'c', provider: 'other' });
    await db.query(`update sender set paused_until = muster_now() + interval '5 seconds' where id = 'a'`);
    await db.query(`update sender set enabled = false where id = 'b'`);
    await queueScene(db, [{}]);
    const none = await claim();
    expect(none.claimed).toEqual([]);
    expect(none.waitMs).toBeGreaterThan(4_000);
    await advance(db, '6 seconds');
    expect((await claim()).claimed.map((c) => c.senderId)).toEqual(['a']);
  });

  it('sends one probe through an open circuit', async () => {
    await addSender(db, { id: 's' });
    await queueScene(db, [{}, {}, {}]);
    await db.query(`insert into provider_circuit (provider, failures, opened_at, retry_at) values ('twilio', 9, muster_now(), muster_now() + interval '2 seconds')`);
    expect((await claim()).claimed).toEqual([]);
    await advance(db, '2 seconds');
    const [one, other] = await Promise.all([claim(), claim()]);
    expect(one!.claimed.length + other!.claimed.length).toBe(1);
    expect([...one!.ailing, ...other!.ailing]).toContain('twilio');
  });

  it('keeps the probe for a message that can be sent', async () => {
    await addSender(db, { id: 's' });
    await db.query(`insert into provider_circuit (provider, failures, opened_at, retry_at) values ('twilio', 9, muster_now(), muster_now())`);
    expect((await claim()).claimed).toEqual([]);
    await db.query('update sender set tokens = 0, refilled_at = muster_now(), rate_per_second = 0.1');
    await queueScene(db, [{}]);
    expect((await claim()).waitMs).toBeGreaterThan(0);
    await advance(db, '11 seconds');
    expect((await claim()).claimed).toHaveLength(1);
  });
});
