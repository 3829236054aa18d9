import { nameColumns, NamedPerson, type NameRow } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import type { CandidateState, DeclineReason } from './candidate.state.ts';

export interface CandidateRow {
  id: string;
  slotId: string;
  expertId: string;
  state: CandidateState;
}

export interface CandidateEventRow {
  id: string;
  candidateId: string;
  kind: CandidateState;
  onDay: string;
  reason: DeclineReason | null;
  sealed: Buffer | null;
  at: Date;
}

export interface OfferPersonRow extends NameRow {
  expertId: string;
  familyKana: string;
  givenKana: string;
  prefectureCode: string;
  skills: { workRoleId: string; level: number; verified: boolean }[];
}

/** Whom to ask; every part that is null narrows nothing. */
export interface OfferFilter {
  people: readonly string[] | null;
  workRoleId: string | null;
  level: number;
  prefectureCode: string | null;
}

const COLUMNS = 'id, slot_id as "slotId", expert_id as "expertId", state';

/** People who opted in to offers, by id, after one; the database asks who may know of them. */
export function offerPeople(em: EntityManager, f: OfferFilter, after: string | null, limit: number): Promise<OfferPersonRow[]> {
  return em.query(
    `select p.expert_id as "expertId", ${nameColumns('p')}, p.family_kana as "familyKana", p.given_kana as "givenKana", p.prefecture_code as "prefectureCode", p.skills
     from muster_offer_people($1::uuid[], $2, $3, $4, $5::uuid, $6) p`,
    [f.people, f.workRoleId, f.level, f.prefectureCode, after, limit]);
}

/** Candidates of a slot, in the order in which they came. */
export function candidatesOf(em: EntityManager, slotId: string): Promise<CandidateRow[]> {
  return em.query(`select ${COLUMNS} from candidate where slot_id = $1 order by id`, [slotId]);
}

/** An expert's own candidacies, the newest first. */
export function ownCandidacies(em: EntityManager, expertId: string): Promise<(CandidateRow & { organisationId: string; titleJa: string; titleEn: string; fiscalYear: number })[]> {
  return em.query(
    `select c.id, c.slot_id as "slotId", c.expert_id as "expertId", c.state, s.organisation_id as "organisationId", s.title_ja as "titleJa", s.title_en as "titleEn",
       s.fiscal_year as "fiscalYear" from candidate c join slot s on s.id = c.slot_id where c.expert_id = $1 order by c.id desc`, [expertId]);
}

/** A candidate by id; null when there is none that the caller may see. */
export async function findCandidate(em: EntityManager, id: string): Promise<CandidateRow | null> {
  const [row]: CandidateRow[] = await em.query(`select ${COLUMNS} from candidate where id = $1`, [id]);
  return row ?? null;
}

/** The same, held until the transaction ends. */
export async function holdCandidate(em: EntityManager, id: string): Promise<CandidateRow | null> {
  const [row]: CandidateRow[] = await em.query(`select ${COLUMNS} from candidate where id = $1 for update`, [id]);
  return row ?? null;
}

/** What candidates are called, by candidate, as far as the caller may know. */
export async function namesOf(em: EntityManager, candidates: readonly string[]): Promise<Map<string, NamedPerson>> {
  const rows: (NameRow & { id: string })[] = await em.query(`select p.candidate_id as id, ${nameColumns('p')} from muster_candidate_names($1::uuid[]) p`, [candidates]);
  return new Map(rows.map((row) => [row.id, new NamedPerson(row)]));
}

/** Steps of these candidates in their order. */
export function stepsOf(em: EntityManager, candidates: readonly string[]): Promise<CandidateEventRow[]> {
  return em.query(
    `select id, candidate_id as "candidateId", kind, on_day::text as "onDay", reason, note_sealed as sealed, at
     from candidate_event where candidate_id = any($1::uuid[]) order by id`, [candidates]);
}

/** Puts somebody on the shortlist of a slot; null when he is a candidate of it already. */
export async function addCandidate(em: EntityManager, slotId: string, expertId: string): Promise<string | null> {
  const [row]: { id: string }[] = await em.query('insert into candidate (slot_id, expert_id) values ($1, $2) on conflict do nothing returning id', [slotId, expertId]);
  return row?.id ?? null;
}

/** A step as it is written. */
export interface Step {
  id: string;
  kind: CandidateState;
  onDay: string;
  reason: DeclineReason | null;
  note: Buffer | null;
}

/** Writes a step, and where the candidate stands after it. */
export async function addStep(em: EntityManager, candidateId: string, step: Step, by: string | null): Promise<void> {
  await em.query(
    'insert into candidate_event (id, candidate_id, kind, on_day, reason, note_sealed, by_user) values ($1, $2, $3, $4::date, $5, $6, $7)',
    [step.id, candidateId, step.kind, step.onDay, step.reason, step.note, by]);
  await em.query('update candidate set state = $2 where id = $1', [candidateId, step.kind]);
}
