import { insertContacts } from '@muster/registry/testing';
import type { DataSource } from 'typeorm';

/** An expert of a scene with a phone and a mailbox. */
export interface ScenePerson {
  expertId: string;
  phone: string;
  email: string;
  phoneContact: string;
  emailContact: string;
}

/** The facts that a scene's rows refer to. */
async function addReference(db: DataSource): Promise<void> {
  await db.query(`
    insert into prefecture values ('13', '東京都', 'トウキョウト', 'Tokyo', '関東', 'Kanto', '新宿区', 35.69, 139.69) on conflict do nothing;
    insert into work_role values ('PD-WRL-003', 'PD', 'インシデント対応', 'Incident Response', 'HANDLER') on conflict do nothing`);
}

/** Adds active handlers of level 2, each with a verified phone and e-mail address of his own. */
export async function addPeople(db: DataSource, count: number, language: 'ja' | 'en' = 'ja'): Promise<ScenePerson[]> {
  await addReference(db);
  const experts = await db.query<{ id: string; n: number }[]>(
    `with e as (
       insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, sector, prefecture_code, message_language, status, search_key)
       select '秘密', '太郎', 'ヒミツ', 'タロウ', 'Himitsu', 'Taro', 'PRIVATE', '13', $2, 'ACTIVE', 'himitsu' from generate_series(1, $1) returning id),
     s as (insert into expert_skill (expert_id, work_role_id, level, verified_at) select id, 'PD-WRL-003', 2, muster_now() from e)
     select id, (row_number() over () + (select count(*) from expert))::int as n from e`,
    [count, language],
  );
  const people = experts.map(({ id, n }) => ({ expertId: id, phone: `+8190${10_000_000 + n}`, email: `p${n}@example.jp` }));
  const contacts = await insertContacts(db, people.flatMap(({ expertId, phone, email }) => [
    { expertId, kind: 'PHONE' as const, address: phone }, { expertId, kind: 'EMAIL' as const, address: email },
  ]));
  return people.map((person, at) => ({ ...person, phoneContact: contacts[at * 2]!, emailContact: contacts[at * 2 + 1]! }));
}
