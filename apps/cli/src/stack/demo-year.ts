import { SYSTEM, type Actor } from '@muster/identity';
import { daysAfter, fiscalYear, fiscalYearOf, todayInJapan, type Day } from '@muster/platform';
import { addComment, BENCHMARK_METHOD, computeFigures, findSnapshots, publish, takeSnapshot } from '@muster/programme';
import { DataSource, type EntityManager } from 'typeorm';

/** Days after a year's end until which bodies commented. */
const COMMENT_DAYS = 45;
/** What the demo's bodies say to their figures, by indicator; to those with the widest gap. */
const WORDS: Readonly<Record<string, string>> = {
  TRAINING: '年度末の異動により未受講者が増えました。後任者は 6 月末までに受講します。', SECURITY_POSTS: '欠員のポストは公募中で、今年度上期に着任の予定です。', EXERCISE_SEATS: '演習の日程が国会対応と重なりました。次回は参加できる見込みです。',
};

/**
 * Computes a demo's figures of the last fiscal year's end and of today, and publishes that year with what bodies said to it; once, in one
 * transaction. Posts, slots, training and seats are as they were on that day; the roster, which has no past in a demo, is today's.
 */
export async function seedYear(databaseUrl: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: databaseUrl, extra: { max: 1 } }).initialize();
  try {
    await source.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, ['programme figures']);
      if ((await findSnapshots(em, {})).length > 0) return;
      const [today, actor] = [await todayInJapan(em), await centralHr(em)];
      const year = fiscalYearOf(today) - 1;
      await computeFigures(em, fiscalYear(year).until);
      await computeFigures(em, today);
      await publishYear(em, actor, year);
    });
  } finally {
    await source.destroy();
  }
}

async function publishYear(em: EntityManager, actor: Actor, year: number): Promise<void> {
  const { from, until }: { from: Day; until: Day } = fiscalYear(year);
  const taken = await takeSnapshot(em, actor, { fiscalYear: year, from, asOf: until, commentsUntil: daysAfter(until, COMMENT_DAYS), method: BENCHMARK_METHOD });
  if (!taken) return;
  const behind: { organisationId: string; indicatorCode: string }[] = await em.query(
    `select distinct on (indicator_code) indicator_code as "indicatorCode", organisation_id as "organisationId" from snapshot_figure
     where snapshot_id = $1 and organisation_id is not null and indicator_code = any($2::text[]) order by indicator_code, numerator / denominator, organisation_id`, [taken.id, Object.keys(WORDS)]);
  for (const one of behind) await addComment(em, actor, { snapshotId: taken.id, ...one, words: WORDS[one.indicatorCode]! });
  await publish(em, taken.id, actor.userId);
}

/** The demo's central HR, for whom the year is taken and published. */
async function centralHr(em: EntityManager): Promise<Actor> {
  const [user]: { userId: string; displayName: string }[] = await em.query(
    `select u.id as "userId", u.display_name as "displayName" from app_user u join user_role r on r.user_id = u.id where r.role = 'HR_CENTRAL' order by u.id limit 1`);
  if (!user) throw new Error('the demo has no central HR: seed its staff first');
  return { ...SYSTEM, kind: 'user', ...user };
}
