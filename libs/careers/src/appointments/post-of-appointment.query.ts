import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { AppointmentProblem } from './appointment.problem.ts';

/** Whoever holds a post under an appointment that ends before the next begins gives it up on that last day. */
const ENDS_BEFORE = `exists (select from appointment a where a.post_id = h.post_id and a.expert_id = h.expert_id and a.until_on < $2::date)`;
const CLOSE_ENDING = `
  update post_holding h set until_on = greatest(h.from_on, a.until_on) from appointment a
  where h.post_id = $1 and h.until_on is null and a.post_id = h.post_id and a.expert_id = h.expert_id and a.until_on < $2::date`;

interface Wish { postId: string | null; expertId: string; kind: string; fromOn: Day }

/** Gives somebody the post of his appointment from its first day on: beside another for a concurrent one, else as his main one. Why he cannot have it; null: he has it, or there is none. */
export async function takePost(em: EntityManager, { postId, expertId, kind, fromOn }: Wish, by: string | null): Promise<AppointmentProblem | null> {
  if (postId === null) return null;
  await em.query('select from post where id = $1 for update', [postId]);
  const holders: { expertId: string | null; until: Day | null; from: Day }[] = await em.query(
    `select expert_id as "expertId", from_on::text as from, until_on::text as until from post_holding h
     where post_id = $1 and kind <> 'ACTING' and coalesce(until_on, 'infinity') >= $2::date and not (until_on is null and ${ENDS_BEFORE})`, [postId, fromOn]);
  if (holders.some((one) => one.expertId === expertId && one.until === null && one.from <= fromOn)) return null;
  if (holders.length > 0) return TAKEN;
  const main = kind === 'CONCURRENT' ? 'CONCURRENT' : 'HOLDER';
  if (main === 'HOLDER' && await holdsElsewhere(em, expertId, fromOn)) return ELSEWHERE;
  await em.query(CLOSE_ENDING, [postId, fromOn]);
  await em.query('insert into post_holding (post_id, expert_id, kind, from_on, by_user) values ($1, $2, $3, $4::date, $5)', [postId, expertId, main, fromOn, by]);
  return null;
}

/** Whether the post was given on to somebody for the time after the present last day. */
export async function postGivenOn(em: EntityManager, { postId, expertId }: { postId: string | null; expertId: string | null }): Promise<AppointmentProblem | null> {
  if (postId === null) return null;
  const [row]: { open: boolean }[] = await em.query('select exists (select from post_holding where post_id = $1 and expert_id = $2 and until_on is null) as open', [postId, expertId]);
  return row!.open ? null : GIVEN_ON;
}

/** The last day of the appointment is the last day in its post. */
export async function giveUpPost(em: EntityManager, { postId, expertId }: { postId: string | null; expertId: string | null }, lastDay: Day): Promise<void> {
  await em.query('update post_holding set until_on = greatest(from_on, $3::date) where post_id = $1 and expert_id = $2 and until_on is null', [postId, expertId, lastDay]);
}

async function holdsElsewhere(em: EntityManager, expertId: string, fromOn: Day): Promise<boolean> {
  const [row]: { has: boolean }[] = await em.query('select muster_has_main_post($1, $2::date, null) as has', [expertId, fromOn]);
  return row!.has;
}

const TAKEN: AppointmentProblem = {
  field: 'postId', row: null, message: { ja: 'この期間、ポストには別の在任者がいます。', en: 'Somebody else holds the post at that time.' },
  remedy: { ja: '前任者の在任を終了するか、後の日にしてください。', en: "End the other one's time first, or begin later." },
};
const GIVEN_ON: AppointmentProblem = {
  field: 'untilOn', row: null, message: { ja: 'ポストの在任がすでに終了しているか、後任が決まっています。', en: 'The time in the post has ended, or somebody is to follow in it.' },
  remedy: { ja: '後任の任用を改めるか、新しい任用として登録してください。', en: 'Change who follows, or appoint anew.' },
};
const ELSEWHERE: AppointmentProblem = {
  field: 'postId', row: null, message: { ja: 'この期間、別のポストに専任で就いています。', en: 'The person has another main post at that time.' },
  remedy: { ja: '前のポストの在任を終了するか、併任として任用してください。', en: 'End the time in the other post first, or appoint concurrently.' },
};
