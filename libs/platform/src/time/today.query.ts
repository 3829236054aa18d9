import type { EntityManager } from 'typeorm';

/** Today in Japan, as SQL. */
export const TODAY = `(muster_now() at time zone 'Asia/Tokyo')::date`;

/** Today in Japan, YYYY-MM-DD, by the database's clock. */
export async function todayInJapan(em: Pick<EntityManager, 'query'>): Promise<string> {
  const [row]: { today: string }[] = await em.query(`select ${TODAY}::text as today`);
  return row!.today;
}
