import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RateLimits, Vault } from '@muster/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import { ledgerRows, queueScene, statesOf } from '../testing/ledger.scene.ts';
import { notifyHarness, TEST_TOKEN, until, type Harness } from '../testing/notify.harness.ts';
import { storeEntries } from './inbox.query.ts';
import { openPayloads } from './inbox.seal.ts';
import type { InboxEntry, StoredRow } from './inbox.types.ts';
import { InboxWriter } from './inbox.writer.ts';
import { TwilioWebhook } from './twilio-webhook.ts';

const publicUrl = 'https://muster.example';
let h: Harness;
beforeEach(async () => { h = await notifyHarness(); });
afterEach(async () => {
  await h.database.query('truncate incident, sender, provider_circuit, inbox cascade');
  await h.close();
});

const rows = (): Promise<{ external_id: string; kind: string; outcome: string | null; delivery_id: string | null }[]> =>
  h.database.query('select external_id, kind, outcome, delivery_id from inbox order by received_at, external_id');
const payloads = async (): Promise<Record<string, unknown>[]> => {
  const stored = await h.database.query<StoredRow[]>('select id, payload_sealed as "payloadSealed" from inbox order by received_at, external_id');
  return (await openPayloads(h.app.get(Vault), stored)).map((row) => row.payload);
};
const outcomes = async (): Promise<Record<string, string | null>> => Object.fromEntries((await rows()).map((r) => [r.external_id, r.outcome]));
const done = (): Promise<void> => until(async () => (await h.database.query('select 1 from inbox where processed_at is null')).length === 0);

describe('the webhook', () => {
  let server: Server;
  let url: string;
  beforeEach(async () => {
    const webhook = new TwilioWebhook({ TWILIO_AUTH_TOKEN: TEST_TOKEN, PUBLIC_URL: publicUrl, FORGED_WEBHOOKS_PER_ADDRESS: 1_000 }, new InboxWriter(h.database, h.app.get(Vault)), new RateLimits(h.database, { MUSTER_SECRET: 'x'.repeat(32) }));
    server = createServer((req, res) => webhook.middleware(req, res, () => res.writeHead(404).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  }));

  const post = (path: string, fields: Record<string, string>, signature?: string): Promise<Response> => fetch(url + path, {
    method: 'POST', body: new URLSearchParams(fields),
    headers: { 'X-Twilio-Signature': signature ?? twilio.getExpectedTwilioSignature(TEST_TOKEN, publicUrl + path, fields) },
  });
  const inbound = { MessageSid: 'SM1', From: '+819012345678', To: '+15005550006', Body: '1 参加します' };

  it('stores a message before it says yes, and answers with TwiML that says nothing', async () => {
    const answer = await post('/hooks/twilio/inbound', inbound);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(await answer.text()).toContain('<Response/>');
    expect(await rows()).toMatchObject([{ external_id: 'SM1', kind: 'MESSAGE', outcome: null }]);
    expect(await payloads()).toEqual([inbound]);
  });

  it('takes a repetition without a second effect', async () => {
    const path = '/hooks/twilio/status/0198a9f0-0000-7000-8000-000000000001';
    const status = { MessageSid: 'SM1', MessageStatus: 'sent' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(path, status)));
    expect(answers.map((a) => a.status)).toEqual(answers.map(() => 204));
    expect(await rows()).toMatchObject([{ external_id: 'SM1:sent', delivery_id: '0198a9f0-0000-7000-8000-000000000001' }]);
  });

  it('refuses what is forged, incomplete, too large or the wrong way, and stores none of it', async () => {
    expect((await post('/hooks/twilio/inbound', inbound, 'forged')).status).toBe(403);
    expect((await post('/hooks/twilio/inbound', { ...inbound, Body: '2' }, twilio.getExpectedTwilioSignature(TEST_TOKEN, `${publicUrl}/hooks/twilio/inbound`, inbound))).status).toBe(403);
    expect((await post('/hooks/twilio/inbound', { From: '+81' })).status).toBe(400);
    expect((await post('/hooks/twilio/inbound', { ...inbound, Body: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await fetch(`${url}/hooks/twilio/inbound`)).status).toBe(405);
    expect((await fetch(`${url}/hooks/other`, { method: 'POST' })).status).toBe(404);
    expect(await rows()).toEqual([]);
  });

  it('asks to come again when it cannot store', async () => {
    await h.database.query('alter table inbox rename to inbox_away');
    const answer = await post('/hooks/twilio/inbound', inbound);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    await h.database.query('alter table inbox_away rename to inbox');
    expect((await post('/hooks/twilio/inbound', inbound)).status).toBe(200);
  });

  it('stores a text that PostgreSQL has no room for', async () => {
    const odd = { ...inbound, Body: 'a\u0000b \\u0000 \ud800 \\' };
    const [entry]: InboxEntry[] = [{ provider: 'twilio', externalId: 'SM9', kind: 'MESSAGE', deliveryId: null, payload: odd }];
    await storeEntries(h.database, h.app.get(Vault), [entry!]);
    expect((await payloads())[0]!.Body).toBe('a\ufffdb \\u0000 \ufffd \\');
  });
});

describe('receipts', () => {
  const store = (deliveryId: string | null, messageId: string, status: string, code?: string): Promise<void> => storeEntries(h.database, h.app.get(Vault), [{
    provider: 'twilio', externalId: `${messageId}:${status}`, kind: 'STATUS', deliveryId,
    payload: { MessageSid: messageId, MessageStatus: status, ...(code ? { ErrorCode: code } : {}) },
  }]);

  it('move the ledger forward in any order', async () => {
    const ids = await queueScene(h.database, [{ state: 'ACCEPTED' }, { state: 'ACCEPTED' }]);
    await store(ids[0]!, 'SM1', 'delivered');
    await store(ids[0]!, 'SM1', 'sent');
    await store(ids[1]!, 'SM2', 'sent');
    await h.start();
    await done();
    expect(await statesOf(h.database, ids)).toEqual(['DELIVERED', 'SENT']);
    await store(ids[1]!, 'SM2', 'queued');
    await done();
    expect(await statesOf(h.database, ids)).toEqual(['DELIVERED', 'SENT']);
    expect(await outcomes()).toEqual({ 'SM1:delivered': 'APPLIED', 'SM1:sent': 'APPLIED', 'SM2:sent': 'APPLIED', 'SM2:queued': 'LATE' });
  });

  it('settle a row whose own result is not written yet, and one that is unknown', async () => {
    const ids = await queueScene(h.database, [{ state: 'CLAIMED' }, { state: 'UNKNOWN' }]);
    await store(ids[0]!, 'SM1', 'sent');
    await store(ids[1]!, 'SM2', 'queued');
    await h.start();
    await done();
    expect(await ledgerRows(h.database, ids)).toMatchObject([
      { state: 'SENT', provider_message_id: 'SM1', lease_token: null }, { state: 'ACCEPTED', provider_message_id: 'SM2' },
    ]);
  });

  it('stop a second send when the first turns out to have left', async () => {
    const ids = await queueScene(h.database, [{ notBeforeIn: '1 hour', expiresIn: '2 hours' }]);
    await h.database.query(`update delivery set attempts = 1, resent = 1, provider = 'twilio' where id = $1`, [ids[0]]);
    await store(ids[0]!, 'SM1', 'delivered');
    await h.start();
    await done();
    expect(await ledgerRows(h.database, ids)).toMatchObject([{ state: 'DELIVERED', provider_message_id: 'SM1' }]);
  });

  it('believe a failure only of the message that the ledger knows', async () => {
    const ids = await queueScene(h.database, [{ state: 'ACCEPTED' }]);
    await h.database.query(`update delivery set provider_message_id = 'SM1' where id = $1`, [ids[0]]);
    await store(ids[0]!, 'SM2', 'failed', '30005');
    await h.start();
    await done();
    expect(await statesOf(h.database, ids)).toEqual(['ACCEPTED']);
  });

  it('tell the registry, and try again what the network could not deliver just now', async () => {
    const ids = await queueScene(h.database, [{ state: 'ACCEPTED' }, { state: 'SENT' }]);
    await store(ids[0]!, 'SM1', 'failed', '30005');
    await store(ids[1]!, 'SM2', 'undelivered', '30008');
    await h.start();
    await done();
    expect(await statesOf(h.database, ids)).toEqual(['FAILED', 'UNDELIVERED']);
    const [gone] = await ledgerRows(h.database, ids);
    expect(h.reachability.told).toEqual([{ contactIds: [gone!.contact_id], reason: 'UNKNOWN_HANDSET' }]);
    expect(await h.database.query(`select state, attempt_group from delivery where invitation_id = (select invitation_id from delivery where id = $1) order by attempt_group`, [ids[1]]))
      .toEqual([{ state: 'UNDELIVERED', attempt_group: 0 }, { state: 'QUEUED', attempt_group: 1 }]);
  });

  it('say which of them are about nothing of ours', async () => {
    await store('0198a9f0-0000-7000-8000-000000000001', 'SM1', 'sent');
    await store(null, 'SM2', 'sent');
    await h.start();
    await done();
    expect(await outcomes()).toEqual({ 'SM1:sent': 'UNKNOWN_DELIVERY', 'SM2:sent': 'IGNORED' });
  });
});

describe('messages', () => {
  const store = (sid: string, text: string): Promise<void> => storeEntries(h.database, h.app.get(Vault), [{
    provider: 'twilio', externalId: sid, kind: 'MESSAGE', deliveryId: null, payload: { MessageSid: sid, From: '+819012345678', To: '+15005550006', Body: text },
  }]);

  it('reach their handler once, with the outcome kept', async () => {
    await store('SM1', '1');
    await h.start();
    await done();
    await store('SM1', '1');
    await store('SM2', '2');
    await done();
    expect(h.inbound.seen).toMatchObject([{ from: '+819012345678', to: '+15005550006', text: '1', channel: 'SMS' }, { text: '2' }]);
    expect(await outcomes()).toEqual({ SM1: 'SEEN', SM2: 'SEEN' });
  });

  it('do not wait for one that cannot be handled; it is set aside, on record, without its text', async () => {
    h.inbound.poison = '毒';
    for (const [sid, text] of [['SM1', '1'], ['SM2', '毒'], ['SM3', '2']] as const) await store(sid, text);
    await h.start();
    await until(async () => (await outcomes()).SM3 === 'SEEN');
    await until(async () => (await outcomes()).SM2 === 'POISON');
    expect(await outcomes()).toEqual({ SM1: 'SEEN', SM2: 'POISON', SM3: 'SEEN' });
    const [entry] = await h.database.query<{ action: string; detail: Record<string, unknown> }[]>(`select action, detail from audit_entry where subject_type = 'inbox'`);
    expect(entry).toEqual({ action: 'inbox.poison', detail: { kind: 'MESSAGE', provider: 'twilio', failures: 5, error: 'QueryFailedError' } });
  });

  it('that carry the text of another message are set aside: sealed values do not move', async () => {
    for (const [sid, text] of [['SM1', '1'], ['SM2', '2']] as const) await store(sid, text);
    await h.database.query(`update inbox set payload_sealed = (select payload_sealed from inbox where external_id = 'SM1') where external_id = 'SM2'`);
    await h.start();
    await until(async () => (await outcomes()).SM2 === 'POISON');
    expect(await outcomes()).toEqual({ SM1: 'SEEN', SM2: 'POISON' });
    expect(h.inbound.seen.map((message) => message.text)).toEqual(['1']);
  });
});
