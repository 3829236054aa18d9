import type { DataSource } from 'typeorm';
import type { Channel, DeliveryState, Purpose } from '../notify.types.ts';

/** A delivery as a test wants it; INVITE by SMS, wave 1, due now, for an hour, one segment, unless said otherwise. */
export interface SceneDelivery {
  channel?: Channel;
  purpose?: Purpose;
  priority?: number;
  segments?: number;
  state?: DeliveryState;
  /** PostgreSQL intervals from now. */
  notBeforeIn?: string;
  expiresIn?: string;
}

/** A row of the ledger as tests look at it. */
export interface LedgerRow {
  id: string;
  state: DeliveryState;
  attempts: number;
  resent: number;
  provider_message_id: string | null;
  error_code: string | null;
  lease_token: string | null;
  contact_id: string;
  call_up_id: string;
  invitation_id: string;
  sender_id: string | null;
}

/** Makes one call-up with one expert a delivery, and gives the deliveries' ids in order. */
export async function queueScene(database: DataSource, deliveries: readonly SceneDelivery[]): Promise<string[]> {
  const [callUp] = await database.query<{ id: string }[]>(
    `with i as (insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('T-' || nextval('incident_number'), '', '', 2, 'CLEAR', true) returning id)
     insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline, idempotency_key, request_hash)
     select id, nextval('call_up_number'), 'DRILL', '4821', 'OPEN', '', '', '{SMS,EMAIL}', '{}', muster_now() + interval '1 hour', uuidv7()::text, uuidv7()::text::bytea from i
     returning id`,
  );
  await database.query(
    `insert into prefecture (code, name_ja, name_kana, name_en, block_ja, block_en, capital_ja, capital_lat, capital_lon)
     values ('13', '東京都', 'トウキョウト', 'Tokyo', '関東', 'Kanto', '新宿区', 35.7, 139.7) on conflict do nothing`,
  );
  const ids: string[] = [];
  for (const wanted of deliveries) ids.push(await addDelivery(database, callUp!.id, wanted));
  return ids;
}

async function addDelivery(database: DataSource, callUpId: string, d: SceneDelivery): Promise<string> {
  const [row] = await database.query<{ id: string }[]>(
    `with e as (insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, sector, prefecture_code, status, search_key)
         values ('山崎', '葵', 'ヤマザキ', 'アオイ', 'Yamazaki', 'Aoi', 'PUBLIC', '13', 'ACTIVE', 'x') returning id),
       c as (insert into contact (expert_id, kind, address_sealed, address_index)
         select id, case $2 when 'EMAIL' then 'EMAIL' else 'PHONE' end, '', id::text::bytea from e returning id),
       i as (insert into invitation (call_up_id, expert_id, wave, lines, scores, rank) select $1::uuid, id, 1, '{0}', '{1}', 1 from e returning id)
     insert into delivery (call_up_id, invitation_id, contact_id, purpose, wave, channel, priority, not_before, expires_at, segments)
     select $1, i.id, c.id, $3, 1, $2, $4, muster_now() + $5::interval, muster_now() + $6::interval, $7 from i, c returning id`,
    [callUpId, d.channel ?? 'SMS', d.purpose ?? 'INVITE', d.priority ?? 20, d.notBeforeIn ?? '0', d.expiresIn ?? '1 hour', d.segments ?? 1],
  );
  if (d.state && d.state !== 'QUEUED') await moveTo(database, row!.id, d.state);
  return row!.id;
}

/** Where a scene's contact is reached: this library cannot open the registry's addresses, so its tests make them from the id. */
export function addressOf(contactId: string, channel: Channel = 'SMS'): string {
  return channel === 'EMAIL' ? `${contactId}@example.jp` : `+8190${String(Number.parseInt(contactId.replaceAll('-', '').slice(-13), 16) % 1e8).padStart(8, '0')}`;
}

/** Brings a fresh row to a state by legal moves. */
async function moveTo(database: DataSource, id: string, state: DeliveryState): Promise<void> {
  const path: DeliveryState[] = ['CANCELLED', 'SUPPRESSED', 'EXPIRED', 'CLAIMED'].includes(state) ? [state] : ['CLAIMED', state];
  for (const step of path) {
    await database.query(
      `update delivery set state = $2::text, attempts = greatest(attempts, ($2 = 'CLAIMED')::int), claimed_at = coalesce(claimed_at, muster_now()),
         provider = coalesce(provider, case channel when 'EMAIL' then 'smtp' else 'twilio' end), unknown_since = case $2 when 'UNKNOWN' then muster_now() end where id = $1`,
      [id, step],
    );
  }
}

/** The rows in the order of the ids. */
export async function ledgerRows(database: DataSource, ids: readonly string[]): Promise<LedgerRow[]> {
  return database.query(
    `select d.id, state, attempts, resent, provider_message_id, error_code, lease_token, contact_id, call_up_id, invitation_id, sender_id
     from unnest($1::uuid[]) with ordinality as wanted(id, n) join delivery d on d.id = wanted.id order by n`,
    [ids],
  );
}

/** The states in the order of the ids. */
export async function statesOf(database: DataSource, ids: readonly string[]): Promise<DeliveryState[]> {
  return (await ledgerRows(database, ids)).map((row) => row.state);
}

/** One sender with a full bucket; 1,000 a second unless said otherwise. */
export async function addSender(database: DataSource, sender: { id: string; channel?: Channel; provider?: string; rate?: number; burst?: number }): Promise<void> {
  const channel = sender.channel ?? 'SMS';
  const burst = sender.burst ?? sender.rate ?? 1_000;
  await database.query(
    `insert into sender (id, channel, provider, address, rate_per_second, burst, tokens, refilled_at) values ($1, $2, $3, $1, $4, $5, $5, muster_now())`,
    [sender.id, channel, sender.provider ?? (channel === 'EMAIL' ? 'smtp' : 'twilio'), sender.rate ?? 1_000, burst],
  );
}

/** A connection to this test file's own database. */
export async function testDatabase(): Promise<DataSource> {
  const { DataSource } = await import('typeorm');
  const database = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, poolSize: 6 });
  return database.initialize();
}
