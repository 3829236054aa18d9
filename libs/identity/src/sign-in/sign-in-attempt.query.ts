import type { EntityManager } from 'typeorm';
import { secondsUntilAllowed, type RateWindow } from './rate-window.ts';
import type { AttemptKind } from './sign-in-attempt.entity.ts';

/** Whose attempts are counted together, and how many are allowed. */
export interface CountedSubject {
  hash: Buffer;
  window: RateWindow;
}

/** Makes attempts of the same subject wait for each other, always in the same order, until the transaction ends. */
async function takeTurns(em: EntityManager, subjects: readonly CountedSubject[]): Promise<void> {
  const keys = subjects.map(({ hash }) => hash.readBigInt64BE().toString()).sort();
  for (const key of keys) await em.query('select pg_advisory_xact_lock($1::bigint)', [key]);
}

async function ages(em: EntityManager, kind: AttemptKind, { hash, window }: CountedSubject): Promise<number[]> {
  const rows: { age: number }[] = await em.query(
    `select extract(epoch from muster_now() - at)::float8 as age from sign_in_attempt
     where subject_hash = $1 and kind = $2 and at > muster_now() - make_interval(secs => $3) order by at desc limit $4`,
    [hash, kind, window.seconds, window.limit],
  );
  return rows.map((row) => row.age);
}

/**
 * Counts an attempt for all subjects, or for none when one of them has had its share: then gives the seconds
 * to wait. Refused attempts do not count, so that waiting always helps.
 */
export async function countAttempt(em: EntityManager, kind: AttemptKind, subjects: readonly CountedSubject[]): Promise<number> {
  await takeTurns(em, subjects);
  const waits: number[] = [];
  for (const subject of subjects) waits.push(secondsUntilAllowed(await ages(em, kind, subject), subject.window));
  const wait = Math.max(...waits);
  if (wait > 0) return wait;
  await em.query(
    'insert into sign_in_attempt (subject_hash, kind, at) select unnest($1::bytea[]), $2, muster_now()',
    [subjects.map((subject) => subject.hash), kind],
  );
  return 0;
}
