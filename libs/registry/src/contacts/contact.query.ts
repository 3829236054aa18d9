/** $1 kind, $2 blind indexes of addresses → every contact that has one of them. */
export const CONTACTS_BY_ADDRESS = `
  select c.id as "contactId", c.expert_id as "expertId", c.address_index as "addressIndex"
  from contact c where c.kind = $1 and c.address_index = any($2::bytea[]) order by c.id`;

/** $1 contact ids → where and in which language to write, and whether one may. */
export const ADDRESSES_OF_CONTACTS = `
  select c.id as "contactId", c.address_sealed as "addressSealed", c.expert_id as "expertId", e.message_language as language,
    c.opted_out_at is not null as "optedOut", c.unreachable_at is not null as unreachable
  from contact c join expert e on e.id = c.expert_id where c.id = any($1::uuid[])`;

/**
 * $1 kind, $2 blind indexes of an address, $3 reason code → opts out every contact with the address that has not, and tells the registry's owner of each.
 * A shared number is one holder's STOP for all: nobody can tell who sent it. Repeated, it does nothing.
 * Rows are locked in the order of their ids, so that two STOPs at once cannot wait for each other.
 */
export const OPT_OUT = `
  with held as (
    select c.id from contact c where c.kind = $1 and c.address_index = any($2::bytea[]) and c.opted_out_at is null order by c.id for update),
  changed as (
    update contact c set opted_out_at = muster_now() from held
    where c.id = held.id and c.opted_out_at is null returning c.id, c.expert_id),
  told as (
    insert into registry_alert (expert_id, kind, contact_id, reason, at)
    select expert_id, 'OPTED_OUT', id, $3, muster_now() from changed)
  select id from changed order by id`;

/** $1 kind, $2 blind indexes of an address → takes back the opt-out, and the unreachability that a provider reported because of it. */
export const OPT_IN = `
  with changed as (
    update contact c set opted_out_at = null,
      unreachable_at = case when c.unreachable_reason = 'OPTED_OUT' then null else c.unreachable_at end,
      unreachable_reason = nullif(c.unreachable_reason, 'OPTED_OUT')
    where c.kind = $1 and c.address_index = any($2::bytea[]) and c.opted_out_at is not null returning c.id),
  resolved as (
    update registry_alert a set resolved_at = muster_now() from changed
    where a.contact_id = changed.id and a.resolved_at is null
      and (a.kind = 'OPTED_OUT' or a.reason = 'OPTED_OUT'))
  select id from changed order by id`;

/**
 * $1 contact ids, $2 reason code → marks those not yet marked and tells the registry's owner of each; of an opt-out the
 * owner has been told by {@link OPT_OUT} already.
 */
export const MARK_UNREACHABLE = `
  with held as (
    select c.id from contact c where c.id = any($1::uuid[]) and c.unreachable_at is null order by c.id for update),
  changed as (
    update contact c set unreachable_at = muster_now(), unreachable_reason = $2 from held
    where c.id = held.id and c.unreachable_at is null returning c.id, c.expert_id),
  told as (
    insert into registry_alert (expert_id, kind, contact_id, reason, at)
    select expert_id, 'UNREACHABLE', id, $2, muster_now() from changed where $2 <> 'OPTED_OUT')
  select id from changed order by id`;

/** $1 contact ids → the kinds and sealed addresses behind them. */
export const ADDRESSES_BEHIND = `
  select c.id, c.kind, c.address_sealed as "addressSealed" from contact c where c.id = any($1::uuid[]) order by c.id`;
