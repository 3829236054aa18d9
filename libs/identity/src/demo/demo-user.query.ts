import type { EntityManager } from 'typeorm';

/** The id of the user with this e-mail address, on a database that bears the demo marker; null everywhere else. */
export async function demoUser(em: EntityManager, emailKey: string): Promise<string | null> {
  const rows: { id: string }[] = await em.query(
    `select id from app_user where lower(email) = $1 and disabled_at is null and exists (select from demo_marker)`, [emailKey],
  );
  return rows[0]?.id ?? null;
}
