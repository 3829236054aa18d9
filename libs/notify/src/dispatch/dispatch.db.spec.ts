import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Wakeups } from '@muster/platform';
import { advance } from '@muster/platform/testing';
import { cancelDeliveries, suppressDeliveries } from '../ledger/cancel.query.ts';
import { enqueueDeliveries } from '../ledger/enqueue.query.ts';
import type { DeliveryState } from '../notify.types.ts';
import { ledgerRows, queueScene, statesOf } from '../testing/ledger.scene.ts';
import { WAKE } from '../notify.wakeups.ts';
import { notifyHarness, until, type Harness } from '../testing/notify.harness.ts';

let h: Harness;
beforeEach(async () => { h = await notifyHarness(); });
afterEach(async () => {
  const { database } = h;
  await database.query('truncate incident, sender, provider_circuit cascade');
  await h.close();
});

const become = (ids: readonly string[], ...states: DeliveryState[]): Promise<void> =>
  until(async () => (await statesOf(h.database, ids)).every((state, n) => state === (states[n] ?? states[0])));
const many = (n: number): object[] => Array.from({ length: n }, () => ({}));

describe('dispatch', () => {
  it('sends everything that is queued once, and keeps the provider\'s ids', async () => {
    const ids = await queueScene(h.database, many(30));
    await h.start();
    await become(ids, 'ACCEPTED');
    expect(new Set(h.tiny.asked.map((m) => m.body))).toEqual(new Set(ids.map((id) => `INVITE ${id}`)));
    expect(h.tiny.asked).toHaveLength(30);
    const rows = await ledgerRows(h.database, ids);
    expect(new Set(rows.map((r) => r.provider_message_id))).toEqual(new Set(h.tiny.taken.map((m) => m.sid)));
    expect(rows.map((r) => r.attempts)).toEqual(many(30).map(() => 1));
  });

  it('wakes up for what is queued while it sleeps', async () => {
    const ids = await queueScene(h.database, [{ state: 'ACCEPTED' }]);
    await h.start();
    await h.database.transaction((em) => enqueueDeliveries(em, {
      select: `select call_up_id, invitation_id, contact_id, 'REMINDER', wave, channel, 0, 0, muster_now(), muster_now() + interval '1 hour', 1 from delivery where id = $1`,
      params: [ids[0]],
    }));
    await until(() => h.tiny.taken.length === 1);
    expect(h.tiny.taken[0]!.body).toContain('REMINDER');
  });

  it('suppresses what the source refuses, with its reason', async () => {
    const ids = await queueScene(h.database, many(2));
    h.source.suppressed.set(ids[0]!, 'OPTED_OUT');
    await h.start();
    await become(ids, 'SUPPRESSED', 'ACCEPTED');
    expect(await ledgerRows(h.database, ids)).toMatchObject([{ error_code: 'OPTED_OUT', attempts: 0 }, { error_code: null, attempts: 1 }]);
  });

  it('lets one text that cannot be made hold up nobody', async () => {
    const ids = await queueScene(h.database, many(5));
    h.source.broken.add(ids[2]!);
    await h.start();
    await become(ids, 'ACCEPTED', 'ACCEPTED', 'QUEUED', 'ACCEPTED', 'ACCEPTED');
    expect((await ledgerRows(h.database, ids))[2]).toMatchObject({ error_code: 'RENDER_FAILED' });
  });

  it('ends what will never arrive and tells the registry', async () => {
    const ids = await queueScene(h.database, many(2));
    h.tiny.decide = ({ body }) => (body.includes(ids[0]!) ? { status: 400, body: { code: 21211 } } : undefined);
    await h.start();
    await become(ids, 'FAILED', 'ACCEPTED');
    const [row] = await ledgerRows(h.database, ids);
    expect(row).toMatchObject({ error_code: '21211' });
    expect(h.reachability.told).toEqual([{ contactIds: [row!.contact_id], reason: 'INVALID_NUMBER' }]);
  });

  it('rests a throttled sender and nobody else', async () => {
    const ids = await queueScene(h.database, many(6));
    h.tiny.decide = () => ({ status: 429, body: { code: 20429 }, headers: { 'Retry-After': '60' } });
    await h.start();
    await until(async () => (await h.database.query('select 1 from sender where paused_until > muster_now() + interval \'50 seconds\'')).length === 1);
    await become(ids, 'QUEUED');
    const asked = h.tiny.asked.length;
    expect(asked).toBeLessThanOrEqual(4);
    h.tiny.decide = () => undefined;
    await advance(h.database, '61 seconds');
    await become(ids, 'ACCEPTED');
  });

  it('opens the circuit when the provider fails, and closes it when a probe succeeds', async () => {
    const ids = await queueScene(h.database, many(40));
    h.tiny.decide = () => ({ status: 503 });
    await h.start();
    await until(async () => (await h.database.query('select 1 from provider_circuit where opened_at is not null')).length === 1);
    await become(ids, 'QUEUED');
    expect(await h.database.query('select last_error from provider_circuit')).toEqual([{ last_error: '503' }]);
    h.tiny.decide = () => undefined;
    await advance(h.database, '1 minute');
    await become(ids, 'ACCEPTED');
    expect(await h.database.query('select failures, opened_at from provider_circuit')).toEqual([{ failures: 0, opened_at: null }]);
  });

  it('keeps everything queued while credentials are refused', async () => {
    const ids = await queueScene(h.database, many(12));
    h.tiny.decide = () => ({ status: 401, body: { code: 20003 } });
    await h.start();
    await until(async () => (await h.database.query('select 1 from provider_circuit where opened_at is not null and last_error = \'20003\'')).length === 1);
    await become(ids, 'QUEUED');
    expect(h.tiny.asked.length).toBeLessThanOrEqual(4);
  });

  it('does not know what became of a send that broke off', async () => {
    const ids = await queueScene(h.database, many(1));
    h.tiny.decide = () => 'CUT';
    h.tiny.listStatus = 500;
    await h.start();
    await become(ids, 'UNKNOWN');
  });
});

describe('stopping', () => {
  /** Lets the first sends hang in the provider until the test lets go. */
  function hold(): () => void {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => { letGo = resolve; });
    h.tiny.decide = async () => { await gate; return undefined; };
    return letGo;
  }

  it('drops what a cancelled call-up has not begun to send', async () => {
    const ids = await queueScene(h.database, many(20));
    const letGo = hold();
    await h.start();
    await until(() => h.tiny.asked.length === 4);
    const [row] = await ledgerRows(h.database, ids);
    await h.database.transaction((em) => cancelDeliveries(em, { callUpId: row!.call_up_id }));
    await until(async () => (await statesOf(h.database, ids)).filter((s) => s === 'CANCELLED').length === 16);
    letGo();
    await until(async () => (await statesOf(h.database, ids)).filter((s) => s === 'ACCEPTED').length === 4);
    expect(h.tiny.asked).toHaveLength(4);
  });

  it('drops what somebody who opted out would have got, while it is being rendered', async () => {
    const ids = await queueScene(h.database, many(1));
    const [row] = await ledgerRows(h.database, ids);
    let rendering = false;
    let goOn = (): void => undefined;
    h.source.before = () => new Promise((resolve) => { rendering = true; goOn = resolve; });
    await h.start();
    await until(() => rendering);
    // Handlers are called in the order in which they asked: when this one is, the dispatcher has heard.
    const heard = new Promise((resolve) => { h.app.get(Wakeups).on(WAKE.stop, resolve); });
    await h.database.transaction((em) => suppressDeliveries(em, { contactIds: [row!.contact_id], reason: 'OPTED_OUT' }));
    await heard;
    goOn();
    await become(ids, 'SUPPRESSED');
    expect(h.tiny.asked).toHaveLength(0);
  });

  it('gives back what it has not begun when the process ends, and finishes the rest', async () => {
    const ids = await queueScene(h.database, many(20));
    const letGo = hold();
    await h.start();
    await until(() => h.tiny.asked.length === 4);
    const { DataSource } = await import('typeorm');
    const other = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize();
    const closing = h.app.close();
    await until(async () => (await statesOf(other, ids)).filter((s) => s === 'QUEUED').length === 16);
    letGo();
    await closing;
    const rows = await ledgerRows(other, ids);
    expect(rows.filter((r) => r.state === 'ACCEPTED' && r.attempts === 1)).toHaveLength(4);
    expect(rows.filter((r) => r.state === 'QUEUED' && r.attempts === 0)).toHaveLength(16);
    await other.destroy();
    await h.tiny.close();
    h = await notifyHarness();
  });
});
