import type { Pool } from './pool.ts';
import { insertContacts } from './contact.fixture.ts';
import { expertSearchKey, type ExpertNames } from '../names/expert-search-key.ts';

/** What a test says about an expert; the rest is ordinary. */
export interface ExpertFixture extends Partial<ExpertNames> {
  sector?: 'PUBLIC' | 'PRIVATE';
  prefectureCode?: string;
  organisationId?: string | null;
  languages?: string[];
  messageLanguage?: 'ja' | 'en';
  status?: string;
  pausedAt?: Date | null;
  phones?: string[];
  emails?: string[];
  skills?: { role: string; level: number; verified?: boolean }[];
}

const ORDINARY: Required<ExpertNames> = {
  familyName: '山田', givenName: '太郎', familyKana: 'ヤマダ', givenKana: 'タロウ', familyRomaji: 'Yamada', givenRomaji: 'Taro',
};

/** The reference rows that fixtures lean on: Tokyo, Osaka and Hokkaido, and two work roles. Harmless when repeated. */
export async function insertReference(db: Pool): Promise<void> {
  await db.query(`
    insert into prefecture (code, name_ja, name_kana, name_en, block_ja, block_en, capital_ja, capital_lat, capital_lon) values
      ('01', '北海道', 'ホッカイドウ', 'Hokkaido', '北海道', 'Hokkaido', '札幌市', 43.06, 141.35),
      ('13', '東京都', 'トウキョウト', 'Tokyo', '関東', 'Kanto', '東京', 35.69, 139.69),
      ('27', '大阪府', 'オオサカフ', 'Osaka', '近畿', 'Kinki', '大阪市', 34.69, 135.52) on conflict do nothing`);
  await db.query(`
    insert into work_role (id, category, name_ja, name_en) values
      ('PD-WRL-003', 'PD', 'インシデント対応', 'Incident Response'), ('IN-WRL-002', 'IN', 'デジタル証拠分析', 'Digital Evidence Analysis')
    on conflict do nothing`);
}

/** Puts an expert with verified contacts into the registry and gives his id. */
export async function insertExpert(db: Pool, fixture: ExpertFixture = {}): Promise<string> {
  const names = { ...ORDINARY, ...pickNames(fixture) };
  const [expert] = await db.query(
    `insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, search_key,
       sector, prefecture_code, organisation_id, languages, message_language, status, paused_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
    [
      names.familyName, names.givenName, names.familyKana, names.givenKana, names.familyRomaji, names.givenRomaji, expertSearchKey(names),
      fixture.sector ?? 'PUBLIC', fixture.prefectureCode ?? '13', fixture.organisationId ?? null, fixture.languages ?? ['ja'],
      fixture.messageLanguage ?? 'ja', fixture.status ?? 'ACTIVE', fixture.pausedAt ?? null,
    ],
  ) as { id: string }[];
  const id = expert!.id;
  await insertContacts(db, [
    ...(fixture.phones ?? []).map((address) => ({ expertId: id, kind: 'PHONE' as const, address })),
    ...(fixture.emails ?? []).map((address) => ({ expertId: id, kind: 'EMAIL' as const, address })),
  ]);
  for (const skill of fixture.skills ?? []) {
    await db.query(
      'insert into expert_skill (expert_id, work_role_id, level, verified_at) values ($1, $2, $3, case when $4 then muster_now() end)',
      [id, skill.role, skill.level, skill.verified ?? false],
    );
  }
  return id;
}

function pickNames(fixture: ExpertFixture): Partial<ExpertNames> {
  const given = Object.keys(ORDINARY).filter((key) => fixture[key as keyof ExpertNames] !== undefined);
  return Object.fromEntries(given.map((key) => [key, fixture[key as keyof ExpertNames]]));
}
