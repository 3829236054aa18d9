import { pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import type { Queryable } from '../targeting/queryable.ts';
import { callUpNumber } from '../text/text.identity.ts';
import type { MyCallUp } from '../types/my-call-up.type.ts';
import { startOf } from './cursor.ts';

/** Only people who were called: held-back invitations and call-ups that wait for approval show nowhere. */
const MINE = `
  select i.id as "invitationId", i.link_number as "linkNumber", c.number, c.kind, c.state, c.authenticity_code as "authenticityCode",
    c.id as "callUpId", c.text_ja_sealed as "textJaSealed", c.text_en_sealed as "textEnSealed", c.deadline, i.answer, i.answered_at as "answeredAt", i.arrive_at as "arriveAt",
    i.answer_late as "answerLate", muster_own_severity(c.id) as severity, best."roleJa", best."roleEn", nullif(i.assignment, 'PROPOSED') as assignment, i.release_state = 'PENDING' as "awaitsRelease",
    r.work_role_id as "workRoleId", r.place, r.from_at as "fromAt", r.until_at as "untilAt"
  from invitation i join call_up c on c.id = i.call_up_id
  left join lateral (
    select w.name_ja as "roleJa", w.name_en as "roleEn" from unnest(i.lines, i.scores) with ordinality as fit(position, score, nth)
    join requirement q on q.call_up_id = c.id and q.position = fit.position left join work_role w on w.id = q.work_role_id
    order by fit.score desc, fit.nth limit 1) best on true
  left join requirement r on r.call_up_id = c.id and r.position = i.requirement_position and i.assignment in ('ASSIGNED', 'RESERVE')
  where i.expert_id = $1 and i.wave > 0 and ($2::uuid is null or i.id < $2)
  order by i.id desc limit $3`;

/** The call-ups to which an expert was invited, the newest first. */
export async function myCallUps(db: Queryable, expertId: string, page: PageArgs): Promise<ConnectionOf<MyCallUp>> {
  const after = startOf(page, ['uuid']);
  const rows: MyCallUp[] = await db.query(MINE, [expertId, after?.[0] ?? null, pageSize(page) + 1]);
  const total = async (): Promise<number> => {
    const [row] = await db.query<{ total: number }[]>('select count(*)::int as total from invitation where expert_id = $1 and wave > 0', [expertId]);
    return row?.total ?? 0;
  };
  return pageOf(rows, page, (row) => [row.invitationId], (row) => ({ ...row, code: callUpNumber(row.number) }), total);
}
