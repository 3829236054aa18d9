import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import type { DeliveryState } from '../notify.types.ts';
import { addressOf, addSender, ledgerRows, queueScene, statesOf } from '../testing/ledger.scene.ts';
import { notifyHarness, until, type Harness } from '../testing/notify.harness.ts';
import { recordBegun } from '../ledger/begun.query.ts';
import { claimBatch } from '../ledger/claim-batch.ts';
import { ReconcileService } from './reconcile.service.ts';

let h: Harness;
let reconcile: () => Promise<number>;
beforeEach(async () => {
  h = await notifyHarness();
  reconcile = () => h.app.get(ReconcileService).reconcileOnce();
  await addSender(h.database, { id: 's' });
});
afterEach(async () => {
  await h.database.query('truncate incident, sender, provider_circuit cascade');
  await h.close();
});

/** Puts messages at the provider as if sends had been taken and the answers lost. */
async function takenAtProvider(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const [row] = await ledgerRows(h.database, [id]);
    h.tiny.taken.push({ sid: `SM-${id}`, to: addressOf(row!.contact_id), body: `INVITE ${id}`, statusCallback: '', fields: {} });
  }
}
const states = (ids: readonly string[]): Promise<DeliveryState[]> => statesOf(h.database, ids);

describe('an outcome that is unknown', () => {
  it('is settled at once when the provider has the message', async () => {
    const ids = await queueScene(h.database, [{ state: 'UNKNOWN' }, { state: 'UNKNOWN' }]);
    await takenAtProvider([ids[0]!]);
    await reconcile();
    expect(await ledgerRows(h.database, ids)).toMatchObject([
      { state: 'ACCEPTED', provider_message_id: `SM-${ids[0]}`, resent: 0 }, { state: 'UNKNOWN' },
    ]);
  });

  it('is sent again only after thirty seconds of absence, and counted', async () => {
    const ids = await queueScene(h.database, [{ state: 'UNKNOWN' }]);
    for (const wait of ['10 seconds', '10 seconds', '9 seconds']) {
      await advance(h.database, wait);
      await reconcile();
      expect(await states(ids)).toEqual(['UNKNOWN']);
    }
    await advance(h.database, '2 seconds');
    await reconcile();
    expect(await ledgerRows(h.database, ids)).toMatchObject([{ state: 'QUEUED', resent: 1, attempts: 1 }]);
  });

  it('stays open while the provider does not answer, until the message has lost its point', async () => {
    const ids = await queueScene(h.database, [{ state: 'UNKNOWN', expiresIn: '5 minutes' }]);
    h.tiny.listStatus = 503;
    await advance(h.database, '2 minutes');
    await reconcile();
    expect(await states(ids)).toEqual(['UNKNOWN']);
    await advance(h.database, '4 minutes');
    await reconcile();
    expect(await states(ids)).toEqual(['EXPIRED']);
  });

  it('does not take a message that belongs to another delivery', async () => {
    const ids = await queueScene(h.database, [{ state: 'UNKNOWN' }, { state: 'ACCEPTED' }]);
    await takenAtProvider([ids[0]!]);
    await h.database.query(`update delivery set provider_message_id = $2 where id = $1`, [ids[1], `SM-${ids[0]}`]);
    await reconcile();
    expect(await states(ids)).toEqual(['UNKNOWN', 'ACCEPTED']);
  });

  it('goes back to the queue for its end when it may not be sent any more', async () => {
    const ids = await queueScene(h.database, [{ state: 'UNKNOWN' }]);
    h.source.suppressed.set(ids[0]!, 'OPTED_OUT');
    await advance(h.database, '31 seconds');
    await reconcile();
    expect(await ledgerRows(h.database, ids)).toMatchObject([{ state: 'QUEUED', resent: 0 }]);
  });

  it('of an e-mail is sent again soon, for nobody can be asked and waiting tells nothing', async () => {
    await h.close();
    h = await notifyHarness({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const ids = await queueScene(h.database, [{ state: 'UNKNOWN', channel: 'EMAIL' }]);
    await reconcile();
    await advance(h.database, '4 seconds');
    await reconcile();
    expect(await states(ids)).toEqual(['UNKNOWN']);
    await advance(h.database, '1 second');
    await reconcile();
    expect(await ledgerRows(h.database, ids)).toMatchObject([{ state: 'QUEUED', resent: 1 }]);
  });
});

describe('a worker that died', () => {
  it('leaves sends that are looked up when they had begun, and sent again only when they never left', async () => {
    const ids = await queueScene(h.database, [{}, {}, {}]);
    const { claimed } = await claimBatch(h.database, { channel: 'SMS', providers: ['twilio'], limit: 10, leaseSeconds: 10 });
    await recordBegun(h.database, claimed);
    await takenAtProvider(ids.slice(0, 2));
    await reconcile();
    expect(await states(ids)).toEqual(['CLAIMED', 'CLAIMED', 'CLAIMED']);
    await advance(h.database, '11 seconds');
    await reconcile();
    expect(await states(ids)).toEqual(['ACCEPTED', 'ACCEPTED', 'UNKNOWN']);
    await advance(h.database, '31 seconds');
    await h.start();
    await until(async () => (await states(ids))[2] === 'ACCEPTED');
    expect(h.tiny.asked.map((m) => m.body)).toEqual([`INVITE ${ids[2]}`]);
  });

  it('leaves sends that had not begun to the next worker at once', async () => {
    const ids = await queueScene(h.database, [{}, {}]);
    await claimBatch(h.database, { channel: 'SMS', providers: ['twilio'], limit: 10, leaseSeconds: 10 });
    await advance(h.database, '11 seconds');
    await reconcile();
    expect(await ledgerRows(h.database, ids)).toMatchObject([{ state: 'QUEUED', attempts: 0, resent: 0 }, { state: 'QUEUED', attempts: 0, resent: 0 }]);
  });
});
