import { sealCallUpTexts } from '@muster/callup';
import { installationKeys } from '@muster/cli';
import type { Channel } from '@muster/notify';
import { clientKeyTable, newId, Vault } from '@muster/platform';
import { PRESETS } from '@muster/seeds';
import type pg from 'pg';

const CALL_UP = `
  with i as (
    insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('B-' || nextval('incident_number'), '', '', 2, 'CLEAR', true) returning id),
  c as (
    insert into call_up (id, incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline, launched_at, current_wave, idempotency_key, request_hash)
    select $3, id, nextval('call_up_number'), 'DRILL', '4821', 'OPEN', $1, $2, '{SMS,EMAIL}', '{"everybody": true}', muster_now() + interval '2 hours', muster_now(), 1, uuidv7()::text, uuidv7()::text::bytea
    from i returning id)
  insert into requirement (call_up_id, position, min_level, head_count, place, from_at, until_at)
  select id, 0, 1, 100, 'EITHER', muster_now() + interval '3 hours', muster_now() + interval '27 hours' from c returning call_up_id as id`;

/** As a real launch leaves one: the worker's own audit of live call-ups looks for it. */
const RECORD = `insert into audit_entry (actor_kind, action, subject_type, subject_id) values ('system', 'callup.launch', 'call_up', $1)`;

const INVITATIONS = `
  insert into invitation (call_up_id, expert_id, wave, lines, scores, rank)
  select $1, e.id, 1, '{0}', '{0.5}', row_number() over (order by e.id)
  from expert e where e.status = 'ACTIVE' and e.paused_at is null and not exists (
    select from unnest($3::text[]) as k(kind) where not exists (
      select from contact x where x.expert_id = e.id and x.kind = k.kind and x.verified_at is not null and x.opted_out_at is null and x.unreachable_at is null))
  order by e.id limit $2`;

const DELIVERIES = `
  insert into delivery (call_up_id, invitation_id, contact_id, purpose, wave, channel, priority, not_before, expires_at, segments)
  select $1, i.id, t.id, 'INVITE', 1, ch.channel, 20, muster_now(), muster_now() + interval '2 hours', 1
  from invitation i cross join unnest($2::text[], $3::text[]) as ch(channel, kind)
  cross join lateral (
    select x.id from contact x where x.expert_id = i.expert_id and x.kind = ch.kind
      and x.verified_at is not null and x.opted_out_at is null and x.unreachable_at is null order by x.preference, x.id limit 1) t
  where i.call_up_id = $1 order by i.rank`;

/** Writes a call-up whose invitations are queued to so many people on these channels and wakes the workers; gives its id. */
export async function queueInvites(database: pg.Client, channels: readonly Channel[], people: number): Promise<string> {
  const { textJa, textEn } = PRESETS.find(({ code }) => code === 'DRILL')!;
  const kinds = channels.map((channel) => (channel === 'EMAIL' ? 'EMAIL' : 'PHONE'));
  const id = newId();
  const sealed = sealCallUpTexts(await new Vault(clientKeyTable(database), installationKeys()).loaded(), id, { textJa, textEn });
  await database.query('begin');
  const { rows: [callUp] } = await database.query<{ id: string }>(CALL_UP, [sealed.textJaSealed, sealed.textEnSealed, id]);
  const invited = await database.query(INVITATIONS, [callUp!.id, people, kinds]);
  if (invited.rowCount !== people) throw new Error(`the roster has only ${invited.rowCount} people for ${people} invitations`);
  const queued = await database.query(DELIVERIES, [callUp!.id, channels, kinds]);
  if (queued.rowCount !== people * channels.length) throw new Error(`${queued.rowCount} messages were queued instead of ${people * channels.length}`);
  await database.query(RECORD, [callUp!.id]);
  await database.query(`select pg_notify('muster_delivery', '')`);
  await database.query('commit');
  return callUp!.id;
}
