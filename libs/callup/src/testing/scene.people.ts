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

/** Adds active experts, each with a verified phone and e-mail address of his own. */
export async function addPeople(db: DataSource, count: number, language: 'ja' | 'en' = 'ja'): Promise<ScenePerson[]> {
  await addReference(db);
  return db.query<ScenePerson[]>(
    `with e as (
       insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, sector, prefecture_code, message_language, status, search_key)
       select '秘密', '太郎', 'ヒミツ', 'タロウ', 'Himitsu', 'Taro', 'PRIVATE', '13', $2, 'ACTIVE', 'himitsu' from generate_series(1, $1) returning id),
     n as (select id, row_number() over () + (select count(*) from expert) as n from e),
     c as (
       insert into contact (expert_id, kind, address, verified_at)
       select id, 'PHONE', '+8190' || lpad((10000000 + n)::text, 8, '0'), muster_now() from n
       union all select id, 'EMAIL', 'p' || n || '@example.jp', muster_now() from n returning id, expert_id, kind, address)
     select e.id as "expertId", p.address as phone, m.address as email, p.id as "phoneContact", m.id as "emailContact"
     from e join c p on p.expert_id = e.id and p.kind = 'PHONE' join c m on m.expert_id = e.id and m.kind = 'EMAIL'`,
    [count, language],
  );
}
