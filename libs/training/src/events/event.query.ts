import type { EntityManager } from 'typeorm';
import type { Rehearsal } from './event-readiness.rule.ts';
import type { EventProgramme, EventProgrammeInput } from './event.types.ts';

export type EventRow = Omit<EventProgramme, 'held' | 'missing' | 'openFindings' | 'ready' | 'rehearsals'>;

/** Event programmes by id, or all: the latest first. */
export function findEvents(em: EntityManager, ids: readonly string[] | null): Promise<EventRow[]> {
  return em.query(
    `select e.id, e.code, e.name_ja as "nameJa", e.name_en as "nameEn", e.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn",
       e.begins_on::text as "beginsOn", e.ends_on::text as "endsOn", e.rehearsals_required as "rehearsalsRequired", e.version
     from event_programme e left join organisation o on o.id = e.organisation_id where $1::uuid[] is null or e.id = any($1) order by e.begins_on desc, e.code`, [ids]);
}

/** An event programme, held until the transaction ends; null when there is none. */
export async function holdEvent(em: EntityManager, id: string): Promise<{ beginsOn: string; version: number } | null> {
  const [row]: { beginsOn: string; version: number }[] = await em.query('select begins_on::text as "beginsOn", version from event_programme where id = $1 for update', [id]);
  return row ?? null;
}

/** The rehearsals of a programme by their number, with how many findings are open. */
export function rehearsalsOf(em: EntityManager, programmeId: string): Promise<Rehearsal[]> {
  return em.query(
    `select x.id, x.ordinal, x.state, x.from_on::text as "fromOn", x.until_on::text as "untilOn", coalesce(f.open, 0) as "openFindings"
     from exercise x left join muster_exercise_findings(array(select y.id from exercise y where y.programme_id = $1)) f on f.exercise_id = x.id
     where x.programme_id = $1 order by x.ordinal`, [programmeId]);
}

/** Writes an event programme, new or changed; null when another one has its code. */
export async function writeEvent(em: EntityManager, e: EventProgrammeInput): Promise<string | null> {
  const values = [e.code, e.nameJa.trim(), e.nameEn.trim(), e.organisationId, e.beginsOn, e.endsOn, e.rehearsalsRequired];
  const [taken]: unknown[] = await em.query('select from event_programme where code = $1 and id is distinct from $2::uuid', [e.code, e.id]);
  if (taken !== undefined) return null;
  if (e.id !== null) {
    await em.query(
      `update event_programme set code = $1, name_ja = $2, name_en = $3, organisation_id = $4, begins_on = $5::date, ends_on = $6::date, rehearsals_required = $7,
         version = version + 1 where id = $8`, [...values, e.id]);
    return e.id;
  }
  const [added]: { id: string }[] = await em.query(
    `insert into event_programme (code, name_ja, name_en, organisation_id, begins_on, ends_on, rehearsals_required)
     values ($1, $2, $3, $4, $5::date, $6::date, $7) on conflict do nothing returning id`, values);
  return added?.id ?? null;
}
