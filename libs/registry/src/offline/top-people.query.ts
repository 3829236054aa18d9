import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** Somebody in one role. */
export interface RolePerson {
  roleId: string;
  roleJa: string;
  roleEn: string;
  responder: string | null;
  expertId: string;
  level: number;
  verified: boolean;
}

/** What a call tree says of somebody beside his addresses. */
export interface TreePerson {
  id: string;
  kanji: string;
  kana: string;
  romaji: string;
  organisation: string | null;
  prefecture: string;
  languages: string[];
}

/** $1 people a role → the best of each who can be called today: verified before claimed, then level, then practice. */
const TOP = `
  select r.id as "roleId", r.name_ja as "roleJa", r.name_en as "roleEn", r.responder, t.expert_id as "expertId", t.level, t.verified
  from (
    select s.work_role_id, s.expert_id, s.level, s.verified_at is not null as verified,
      row_number() over (partition by s.work_role_id order by s.verified_at is not null desc, s.level desc, s.last_exercised_on desc nulls last, s.expert_id) as place
    from expert_skill s join expert e on e.id = s.expert_id
    where e.status = 'ACTIVE' and e.paused_at is null and e.eligible_until >= ${TODAY}
      and exists (select from contact c where c.expert_id = e.id and c.kind = 'PHONE' and c.verified_at is not null and c.opted_out_at is null and c.unreachable_at is null)) t
  join work_role r on r.id = t.work_role_id where t.place <= $1 order by r.responder nulls last, r.id, t.place`;

const PEOPLE = `
  select e.id, e.family_name || ' ' || e.given_name as kanji, e.family_kana || ' ' || e.given_kana as kana, e.family_romaji || ' ' || e.given_romaji as romaji,
    o.name_ja as organisation, p.name_ja as prefecture, e.languages
  from expert e join prefecture p on p.code = e.prefecture_code left join organisation o on o.id = e.organisation_id
  where e.id = any($1::uuid[]) order by e.family_kana collate "ja-x-icu", e.given_kana collate "ja-x-icu", e.id`;

/** The best people of each role; a person can stand in several. */
export function topPeople(em: EntityManager, perRole: number): Promise<RolePerson[]> {
  return em.query<RolePerson[]>(TOP, [perRole]);
}

/** These people in the order of their names. */
export function treePeople(em: EntityManager, ids: readonly string[]): Promise<TreePerson[]> {
  return em.query<TreePerson[]>(PEOPLE, [ids]);
}
