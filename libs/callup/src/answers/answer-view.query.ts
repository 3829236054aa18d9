import type { DataSource } from 'typeorm';
import type { Locale } from '@muster/platform';
import type { CallUpState } from '../callup.state.ts';
import type { AnswerKind, CallUpKind, Place } from '../rules.types.ts';

/** One line that the person fits, as the page shows it. */
export interface LineView {
  position: number;
  roleJa: string | null;
  roleEn: string | null;
  place: Place;
  prefectureJa: string | null;
  prefectureEn: string | null;
  fromAt: Date;
  untilAt: Date;
}

/** All that the page behind a link shows: nothing of the victim, and neither name nor address of the expert. */
export interface AnswerView {
  linkNumber: string;
  invitationId: string;
  callUpId: string;
  number: number;
  kind: CallUpKind;
  authenticityCode: string;
  state: CallUpState;
  deadline: Date;
  lastUntil: Date | null;
  now: Date;
  language: Locale;
  answer: AnswerKind | null;
  answeredAt: Date | null;
  arriveAt: Date | null;
  answerLate: boolean;
  /** When the last late answer came. */
  lateAt: Date | null;
  assignment: string | null;
  position: number | null;
  /** A place is held for him until his employer has decided. */
  awaitsRelease: boolean;
  /** What his employer has agreed on pay for the first day; null: nothing, it is settled with the appointment. */
  payBasis: string | null;
  lines: LineView[];
}

const VIEW = `
  select i.id as "invitationId", c.id as "callUpId", c.number, c.kind, c.authenticity_code as "authenticityCode", c.state, c.deadline,
    muster_now() as now, e.message_language as language, i.answer, i.answered_at as "answeredAt", i.arrive_at as "arriveAt",
    i.answer_late as "answerLate", (select max(a.received_at) from answer a where a.invitation_id = i.id and a.late) as "lateAt",
    i.assignment, i.requirement_position as position, i.release_state = 'PENDING' as "awaitsRelease", muster_link_pay_basis() as "payBasis", l.until as "lastUntil", coalesce(l.lines, '[]') as lines
  from invitation i join call_up c on c.id = i.call_up_id join expert e on e.id = i.expert_id and e.status <> 'LEFT'
  left join lateral (
    select max(r.until_at) as until, json_agg(json_build_object(
      'position', r.position, 'roleJa', w.name_ja, 'roleEn', w.name_en, 'place', r.place,
      'prefectureJa', p.name_ja, 'prefectureEn', p.name_en, 'fromAt', r.from_at, 'untilAt', r.until_at) order by r.position) as lines
    from requirement r left join work_role w on w.id = r.work_role_id left join prefecture p on p.code = r.prefecture_code
    where r.call_up_id = c.id and r.position = any(i.lines)) l on true
  where i.link_number = $1::bigint`;

/** What stands behind a link number; null when nothing does, and when its holder has left. The caller must check the proof before he shows any of it. */
export async function findAnswerView(database: DataSource, linkNumber: string): Promise<AnswerView | null> {
  if (BigInt(linkNumber) > 2n ** 63n - 1n) return null;
  const [row] = await database.query<AnswerView[]>(VIEW, [linkNumber]);
  if (!row) return null;
  return { ...row, linkNumber, lines: row.lines.map((line) => ({ ...line, fromAt: new Date(line.fromAt), untilAt: new Date(line.untilAt) })) };
}

/**
 * Notes that the link's page was shown. Skips a row that is being changed: showing a page must not wait for an
 * assembly, and the next look notes it.
 */
export async function noteSeen(database: DataSource, invitationId: string): Promise<void> {
  await database.query(
    `update invitation set seen_at = muster_now()
     where id = (select id from invitation where id = $1 and seen_at is null for update skip locked)`,
    [invitationId],
  );
}
