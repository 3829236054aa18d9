import type { ClientBase } from 'pg';
import { DEMO_TEAMS } from '../roster/demo-teams.ts';
import { namedId } from '../random/demo-id.ts';

/** People of one demo team. */
const TEAM_SIZE = 8;

/** Since when the demo's teams exist. */
const SINCE = '2026-04-01';

const TEAMS = `
  insert into team (id, kind, name_ja, name_en, organisation_id, prefecture_code, least_severity, activation_ja, activation_en, valid_from)
  select t.id, t.kind, t."nameJa", t."nameEn", o.id, t."prefectureCode", t."leastSeverity",
    '深刻度' || t."leastSeverity" || '以上で、統括責任者または調整官が発動する。', 'Activated by the head or a coordinator from severity ' || t."leastSeverity" || ' on.', '${SINCE}'
  from jsonb_to_recordset($1::jsonb) as t(id uuid, kind text, "nameJa" text, "nameEn" text, organisation text, "prefectureCode" char(2), "leastSeverity" smallint)
  left join organisation o on o.slug = t.organisation`;

/** The first people by id: of the block where there is one, else of the organisation; the national team takes anybody. The first leads. */
const MEMBERS = `
  insert into team_member (team_id, expert_id, post, from_on)
  select t.id, m.id, case m.n when 1 then 'LEAD' when 2 then 'DEPUTY' else 'MEMBER' end, '${SINCE}'
  from jsonb_to_recordset($1::jsonb) as t(id uuid, kind text, organisation text, block text)
  cross join lateral (
    select e.id, row_number() over (order by e.id) as n from expert e join prefecture p on p.code = e.prefecture_code left join organisation o on o.id = e.organisation_id
    where e.status = 'ACTIVE' and e.sector = 'PUBLIC' and (t.kind = 'CYMAT' or p.block_ja = t.block or (t.block is null and o.slug = t.organisation))
    order by e.id limit ${TEAM_SIZE}) m`;

/** The national team and those of the blocks help each other. */
const AID = `
  insert into team_aid (team_id, partner_id, from_on)
  select least(a.id, b.id), greatest(a.id, b.id), '${SINCE}' from team a join team b on b.kind = 'REGIONAL_CYMAT' where a.kind = 'CYMAT'`;

/** Nine in ten holders have done each year's course and the practical one; the others show what lapsing looks like. */
const COURSES = `
  insert into credential_evidence (expert_id, credential_code, kind, done_on)
  select c.expert_id, 'RISS', d.kind, d.done_on from expert_credential c
  cross join lateral (
    select 'ONLINE' as kind, (c.obtained_on + make_interval(years => k))::date + 100 as done_on from generate_series(0, 2) k union all select 'PRACTICAL', c.obtained_on + 500) d
  where c.credential_code = 'RISS' and d.done_on <= $1::date and hashtext(c.expert_id::text || d.kind || d.done_on) % 10 <> 0`;

/** Gives a freshly loaded demo roster teams, and its registered specialists the courses of their cycles. */
export async function seedTeams(client: ClientBase, now: Date): Promise<void> {
  const teams = JSON.stringify(DEMO_TEAMS.map((team) => ({ id: namedId('team', team.nameEn), ...team })));
  await client.query(TEAMS, [teams]);
  await client.query(MEMBERS, [teams]);
  await client.query(AID);
  await client.query(COURSES, [now.toISOString().slice(0, 10)]);
}
