import type { EntityManager } from 'typeorm';

/** The id of the user with this e-mail address (by its blind indexes), on a database that bears the demo marker; null everywhere else. */
export async function demoUser(em: EntityManager, emailIndexes: readonly Buffer[]): Promise<string | null> {
  const rows: { id: string }[] = await em.query(
    `select id from app_user where email_index = any($1::bytea[]) and disabled_at is null and exists (select from demo_marker)`, [emailIndexes],
  );
  return rows[0]?.id ?? null;
}
