import type { Actor } from '@muster/identity';
import type { Text } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { FIGURES_ON, WORDS, type FigureRow } from '../board/board.query.ts';
import type { FigureComment, FigureCommentInput } from './snapshot.types.ts';

export interface SnapshotRow {
  id: string;
  fiscalYear: number;
  asOf: string;
  commentsUntil: string;
  publishedAt: Date | null;
}

const SNAPSHOT = 'id, fiscal_year as "fiscalYear", as_of::text as "asOf", comments_until::text as "commentsUntil", published_at as "publishedAt"';

/** Snapshots, the newest year first; one by id or year. */
export function findSnapshots(em: EntityManager, { id = null, year = null }: { id?: string | null; year?: number | null }): Promise<SnapshotRow[]> {
  return em.query(`select ${SNAPSHOT} from snapshot where ($1::uuid is null or id = $1) and ($2::int is null or fiscal_year = $2) order by fiscal_year desc`, [id, year]);
}

/** A snapshot, held until the transaction ends; null when there is none. */
export async function holdSnapshot(em: EntityManager, id: string): Promise<SnapshotRow | null> {
  const [row]: SnapshotRow[] = await em.query(`select ${SNAPSHOT} from snapshot where id = $1 for update`, [id]);
  return row ?? null;
}

/** Takes a snapshot of the last figures that were computed in the days of its year; null: somebody did; 0 figures: there are none. */
export async function takeSnapshot(em: EntityManager, actor: Actor, s: { fiscalYear: number; from: string; asOf: string; commentsUntil: string; method: Text }): Promise<{ id: string; figures: number } | null> {
  const [row]: { id: string }[] = await em.query(
    'insert into snapshot (fiscal_year, as_of, comments_until, taken_by) values ($1, $2::date, $3::date, $4) on conflict do nothing returning id', [s.fiscalYear, s.asOf, s.commentsUntil, actor.userId]);
  if (!row) return null;
  const taken: unknown[] = await em.query(
    `insert into snapshot_figure (snapshot_id, indicator_code, position, name_ja, name_en, definition_ja, definition_en, denominator_ja, denominator_en, source_ja, source_en, better,
       organisation_id, tier, on_day, numerator, denominator, benchmark, leaders, bodies, target, organisation_ja, organisation_en, peers, method_ja, method_en)
     select $2, x.*, case when x.benchmark is not null then $4::text end, case when x.benchmark is not null then $5::text end from (${FIGURES_ON}) x where x.on_day >= $3::date returning 1`, [s.asOf, row.id, s.from, s.method.ja, s.method.en]);
  return { id: row.id, figures: taken.length };
}

/** The figures of a snapshot, by indicator; of the country, then of the bodies; as far as the policies show them. */
export function figuresOf(em: EntityManager, id: string): Promise<FigureRow[]> {
  return em.query(
    `select i.indicator_code as code, ${WORDS}, i.organisation_id as "organisationId", i.organisation_ja as "organisationJa", i.organisation_en as "organisationEn", i.tier, i.on_day::text as "onDay", i.numerator::text, i.denominator::text, i.target::text,
       i.benchmark::text, i.peers, i.leaders, i.bodies, i.method_ja as "methodJa", i.method_en as "methodEn"
     from snapshot_figure i where i.snapshot_id = $1 order by i.position, i.organisation_id is not null, i.tier nulls first, i.organisation_ja`, [id]);
}

/** What was said to the figures of a snapshot, the oldest first. */
export function commentsOf(em: EntityManager, id: string): Promise<FigureComment[]> {
  return em.query(
    `select c.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", c.indicator_code as "indicatorCode", c.words, c.by_name as "byName", c.at
     from figure_comment c join organisation o on o.id = c.organisation_id where c.snapshot_id = $1 order by c.id`, [id]);
}

/** Whether a body has a figure in a snapshot. */
export async function hasFigure(em: EntityManager, { snapshotId, organisationId, indicatorCode }: FigureCommentInput): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from snapshot_figure where snapshot_id = $1 and organisation_id = $2 and indicator_code = $3', [snapshotId, organisationId, indicatorCode]);
  return row !== undefined;
}

/** Keeps what a body says. */
export async function addComment(em: EntityManager, actor: Actor, c: FigureCommentInput): Promise<void> {
  await em.query('insert into figure_comment (snapshot_id, indicator_code, organisation_id, words, by_user, by_name) values ($1, $2, $3, $4, $5, $6)',
    [c.snapshotId, c.indicatorCode, c.organisationId, c.words.trim(), actor.userId, actor.displayName]);
}

/** Publishes a snapshot. */
export async function publish(em: EntityManager, id: string, byUser: string | null): Promise<void> {
  await em.query('update snapshot set published_at = muster_now(), published_by = $2 where id = $1', [id, byUser]);
}
