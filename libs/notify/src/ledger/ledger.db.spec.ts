import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import type { DataSource } from 'typeorm';
import type { DeliveryState } from '../notify.types.ts';
import { addSender, ledgerRows, queueScene, statesOf, testDatabase } from '../testing/ledger.scene.ts';
import { forgetBegun, recordBegun } from './begun.query.ts';
import { cancelDeliveries, suppressDeliveries } from './cancel.query.ts';
import { claimBatch, type ClaimedBatch } from './claim-batch.ts';
import { everyPair, isLegalMove } from './delivery.state.ts';
import { enqueueDeliveries } from './enqueue.query.ts';
import { expireLeases, expireQueued, renewLeases } from './lease.query.ts';
import { settle, type Settlement } from './settle.query.ts';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.destroy());
afterEach(() => db.query('truncate incident, sender, provider_circuit, delivery_begun cascade'));

const claim = (limit = 100): Promise<ClaimedBatch> => claimBatch(db, { channel: 'SMS', providers: ['twilio'], limit, leaseSeconds: 10 });
const ids = (batch: ClaimedBatch): string[] => batch.claimed.map((c) => c.deliveryId);
const outcome = (held: { deliveryId: string; leaseToken: string }, state: DeliveryState, more: Partial<Settlement> = {}): Settlement =>
  ({ deliveryId: held.deliveryId, leaseToken: held.leaseToken, state, messageId: null, errorCode: null, delayMs: 0, unbegun: false, ...more });

describe('the table of moves', () => {
  it('is the database\'s', async () => {
    const pairs = everyPair();
    const rows: { legal: boolean }[] = await db.query(
      'select delivery_move_legal(p.was, p.becomes) as legal from unnest($1::text[], $2::text[]) with ordinality as p(was, becomes, n) order by n',
      [pairs.map((p) => p.from), pairs.map((p) => p.to)],
    );
    expect(rows.map((row) => row.legal)).toEqual(pairs.map((p) => isLegalMove(p.from, p.to)));
  });

  it('is kept by the database', async () => {
    const [id] = await queueScene(db, [{ state: 'ACCEPTED' }]);
    await expect(db.query('update delivery set state = \'QUEUED\' where id = $1', [id])).rejects.toThrow('illegal delivery move ACCEPTED to QUEUED');
  });
});

describe('queueing', () => {
  const again = 'select call_up_id, invitation_id, contact_id, purpose, wave, channel, 0, 10, muster_now(), muster_now() + interval \'1 hour\', 1 from delivery';

  it('adds each message once', async () => {
    await queueScene(db, [{}]);
    const added = await db.transaction(async (em) => [
      await enqueueDeliveries(em, { select: again, params: [] }),
      await enqueueDeliveries(em, { select: again.replace('purpose', '$1'), params: ['REMINDER'] }),
    ]);
    expect(added).toEqual([0, 1]);
  });

  it('refuses to work outside a transaction', async () => {
    await expect(enqueueDeliveries(db.manager, { select: again, params: [] })).rejects.toThrow('inside a transaction');
  });
});

describe('a settlement', () => {
  it('writes a batch of results', async () => {
    await addSender(db, { id: 's' });
    const made = await queueScene(db, [{}, {}, {}, {}]);
    const [a, b, c, d] = (await claim()).claimed;
    const settled = await db.transaction((em) => settle(em, [
      outcome(a!, 'ACCEPTED', { messageId: 'SM1' }), outcome(b!, 'FAILED', { errorCode: '21211' }),
      outcome(c!, 'QUEUED', { errorCode: '503', delayMs: 5_000 }), outcome(d!, 'QUEUED', { unbegun: true }),
    ]));
    expect(settled.map((row) => row.state).sort()).toEqual(['ACCEPTED', 'FAILED', 'QUEUED', 'QUEUED']);
    expect((await ledgerRows(db, made)).map((r) => [r.state, r.provider_message_id, r.error_code, r.attempts, r.lease_token])).toEqual([
      ['ACCEPTED', 'SM1', null, 1, null], ['FAILED', null, '21211', 1, null], ['QUEUED', null, '503', 1, null], ['QUEUED', null, null, 0, null],
    ]);
    expect(ids(await claim())).toEqual([made[3]]);
    await advance(db, '5 seconds');
    expect(ids(await claim())).toEqual([made[2]]);
  });

  it('is refused to a worker whose claim passed to another', async () => {
    await addSender(db, { id: 's' });
    const made = await queueScene(db, [{}]);
    const [old] = (await claim()).claimed;
    await db.transaction((em) => settle(em, [outcome(old!, 'QUEUED')]));
    const [young] = (await claim()).claimed;
    expect(await db.transaction((em) => settle(em, [outcome(old!, 'ACCEPTED', { messageId: 'SMold' })]))).toEqual([]);
    expect(await statesOf(db, made)).toEqual(['CLAIMED']);
    expect(await db.transaction((em) => settle(em, [outcome(young!, 'ACCEPTED', { messageId: 'SMnew' })]))).toHaveLength(1);
  });

  it('is still taken from a worker that was only slow', async () => {
    await addSender(db, { id: 's' });
    const made = await queueScene(db, [{}, {}, {}]);
    const { claimed } = await claim();
    await recordBegun(db, claimed);
    await advance(db, '11 seconds');
    expect(await expireLeases(db, 100)).toEqual({ unknown: 3, requeued: 0 });
    await db.transaction((em) => settle(em, [
      outcome(claimed[0]!, 'ACCEPTED', { messageId: 'SM1' }), outcome(claimed[1]!, 'SUPPRESSED', { unbegun: true }), outcome(claimed[2]!, 'UNKNOWN'),
    ]));
    expect(await statesOf(db, made)).toEqual(['ACCEPTED', 'QUEUED', 'UNKNOWN']);
  });
});

describe('a lease', () => {
  it('is renewed only for rows that are still ours', async () => {
    await addSender(db, { id: 's' });
    await queueScene(db, [{}, {}]);
    const { claimed } = await claim();
    await db.transaction((em) => settle(em, [outcome(claimed[0]!, 'ACCEPTED', { messageId: 'SM1' })]));
    await advance(db, '8 seconds');
    expect(await renewLeases(db, claimed, 10)).toEqual([claimed[1]!.deliveryId]);
    await advance(db, '8 seconds');
    expect(await expireLeases(db, 100)).toEqual({ unknown: 0, requeued: 0 });
  });
});

describe('the claims of a worker that died', () => {
  it('are unknown where the send had begun, and otherwise queued again as if never claimed', async () => {
    await addSender(db, { id: 's' });
    const made = await queueScene(db, [{}, {}, {}]);
    const { claimed } = await claim();
    await recordBegun(db, claimed.slice(0, 1));
    await recordBegun(db, claimed.slice(1, 2));
    await advance(db, '11 seconds');
    expect(await expireLeases(db, 100)).toEqual({ unknown: 2, requeued: 1 });
    expect(await ledgerRows(db, made)).toMatchObject([
      { state: 'UNKNOWN', attempts: 1 }, { state: 'UNKNOWN', attempts: 1 }, { state: 'QUEUED', attempts: 0, lease_token: null, resent: 0 },
    ]);
  });

  it('are all unknown when the record of what had begun was lost in a crash', async () => {
    await addSender(db, { id: 's' });
    const made = await queueScene(db, [{}, {}]);
    const { claimed } = await claim();
    await db.query('truncate delivery_begun');
    await recordBegun(db, claimed.slice(0, 1));
    await advance(db, '11 seconds');
    expect(await expireLeases(db, 100)).toEqual({ unknown: 2, requeued: 0 });
    expect(await statesOf(db, made)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it('leave no record behind once they are over', async () => {
    await addSender(db, { id: 's' });
    await queueScene(db, [{}, {}]);
    const over = (await claim(1)).claimed;
    await recordBegun(db, over);
    await settle(db, [outcome(over[0]!, 'ACCEPTED', { messageId: 'SM1' })]);
    const open = (await claim(1)).claimed;
    await forgetBegun(db);
    expect(await db.query('select lease_token from delivery_begun')).toEqual([{ lease_token: open[0]!.leaseToken }]);
  });
});

describe('ending', () => {
  it('ends queued rows whose time is over', async () => {
    const made = await queueScene(db, [{ expiresIn: '1 minute', notBeforeIn: '2 minutes' }, {}]);
    await advance(db, '61 seconds');
    expect(await expireQueued(db, 100)).toBe(1);
    expect(await statesOf(db, made)).toEqual(['EXPIRED', 'QUEUED']);
  });

  it('takes back the queued rows of a call-up, by purpose or invitation', async () => {
    const made = await queueScene(db, [{}, { purpose: 'REMINDER' }, { purpose: 'STAND_DOWN' }, { state: 'CLAIMED' }]);
    const [row] = await ledgerRows(db, made);
    const cancelled = await db.transaction(async (em) => [
      await cancelDeliveries(em, { callUpId: row!.call_up_id, invitationIds: [row!.invitation_id] }),
      await cancelDeliveries(em, { callUpId: row!.call_up_id, purposes: ['INVITE', 'REMINDER'] }),
    ]);
    expect(cancelled).toEqual([1, 1]);
    expect(await statesOf(db, made)).toEqual(['CANCELLED', 'CANCELLED', 'QUEUED', 'CLAIMED']);
  });

  it('suppresses what is queued for a contact', async () => {
    const made = await queueScene(db, [{}, {}]);
    const [row] = await ledgerRows(db, made);
    expect(await db.transaction((em) => suppressDeliveries(em, { contactIds: [row!.contact_id], reason: 'OPTED_OUT' }))).toBe(1);
    expect(await statesOf(db, made)).toEqual(['SUPPRESSED', 'QUEUED']);
  });
});
