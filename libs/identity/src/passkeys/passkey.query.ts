import type { EntityManager } from 'typeorm';

/** A passkey with what a ceremony needs. */
export interface StoredPasskey {
  id: string;
  userId: string;
  publicKey: Buffer;
  /** How often it was used, as far as it tells (WebAuthn level 3, 6.1.1). */
  counter: number;
  transports: string[];
}

const FOUND = `select p.id, p.user_id as "userId", p.public_key as "publicKey", p.counter::float8 as counter, p.transports
  from passkey p join app_user u on u.id = p.user_id and u.disabled_at is null where p.credential_id = $1`;

/** The passkey with this credential id whose user may sign in; locked, so that its counter is checked once at a time. */
export async function passkeyByCredential(em: EntityManager, credentialId: Buffer): Promise<StoredPasskey | null> {
  const rows: StoredPasskey[] = await em.query(`${FOUND} for update of p`, [credentialId]);
  return rows[0] ?? null;
}

/** Keeps the counter that a verified answer told. */
export async function usePasskey(em: EntityManager, id: string, counter: number, backedUp: boolean): Promise<void> {
  await em.query('update passkey set counter = $2, backed_up = $3, last_used_at = muster_now() where id = $1', [id, counter, backedUp]);
}

/** What a verified registration brought. */
export interface NewPasskey {
  userId: string;
  credentialId: Buffer;
  publicKey: Buffer;
  counter: number;
  transports: readonly string[];
  backedUp: boolean;
  name: string;
}

/** Adds a passkey; null when the credential id is taken. */
export async function addPasskey(em: EntityManager, one: NewPasskey): Promise<string | null> {
  const rows: { id: string }[] = await em.query(
    `insert into passkey (user_id, credential_id, public_key, counter, transports, backed_up, name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, muster_now()) on conflict do nothing returning id`,
    [one.userId, one.credentialId, one.publicKey, one.counter, [...one.transports], one.backedUp, one.name],
  );
  return rows[0]?.id ?? null;
}

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  id: string;
  name: string;
  backedUp: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** A user's passkeys, the newest first. */
export function passkeysOf(em: EntityManager, userId: string): Promise<(OwnPasskey & { credentialId: Buffer; transports: string[] })[]> {
  return em.query(
    `select id, name, backed_up as "backedUp", created_at as "createdAt", last_used_at as "lastUsedAt",
            credential_id as "credentialId", transports
     from passkey where user_id = $1 order by created_at desc, id desc`, [userId]);
}

/** Removes one of a user's own passkeys; false when he has no such passkey. */
export async function removePasskey(em: EntityManager, userId: string, id: string): Promise<boolean> {
  const rows: unknown[] = await em.query(
    'with gone as (delete from passkey where id = $1 and user_id = $2 returning id) select id from gone', [id, userId]);
  return rows.length > 0;
}
