import type { Queryable } from '../targeting/queryable.ts';
import type { AnswersSoFar, PlaceOnBoard } from '../types/pictures.type.ts';

/** As many points as a curve needs. */
const POINTS = 60;

/**
 * Answers that count, summed up over the time since the launch: a point each time that many seconds have passed in which
 * one came, by when the answer that stands now was received.
 */
const ANSWERS = `
  with given as (
    select i.answer, i.answered_at, c.launched_at from invitation i join call_up c on c.id = i.call_up_id
    where i.call_up_id = $1 and i.answer is not null and not i.answer_late and i.answered_at is not null and c.launched_at is not null),
  step as (
    select make_interval(secs => greatest(1, ceil(extract(epoch from max(answered_at) - min(launched_at)) / ${POINTS}))) as width from given),
  counted as (
    select date_bin(width, answered_at, launched_at) + width as at,
      count(*) filter (where answer <> 'NO') as yes, count(*) filter (where answer = 'NO') as no
    from given, step group by 1)
  select at, (sum(yes) over (order by at))::int as yes, (sum(no) over (order by at))::int as no from counted order by at`;

/** People by where they live. */
const PLACES = `
  select e.prefecture_code as "prefectureCode", count(*) filter (where i.wave > 0)::int as called,
    count(*) filter (where i.answer in ('YES', 'YES_FROM', 'REMOTE_ONLY') and not i.answer_late)::int as yes,
    count(*) filter (where i.assignment = 'ASSIGNED')::int as assigned
  from invitation i join expert e on e.id = i.expert_id where i.call_up_id = $1 group by 1 order by 1`;

/** How the answers came in, the oldest point first; none before the first answer. */
export function readAnswersOverTime(db: Queryable, callUpId: string): Promise<AnswersSoFar[]> {
  return db.query<AnswersSoFar[]>(ANSWERS, [callUpId]);
}

/** Where the people of a call-up live, by JIS code; prefectures without anybody are left out. */
export function readPlaces(db: Queryable, callUpId: string): Promise<PlaceOnBoard[]> {
  return db.query<PlaceOnBoard[]>(PLACES, [callUpId]);
}
