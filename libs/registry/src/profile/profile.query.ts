import type { EntityManager } from 'typeorm';
import type { BlockOf, ProfileColumns } from './profile-change.rule.ts';
import type { ProfileFacts } from './profile-steps.rule.ts';

/** Whether an expert travels now, with the entry locked; null when there is none. */
export async function holdProfile(em: EntityManager, expertId: string): Promise<{ travelOk: boolean } | null> {
  const [row]: { travelOk: boolean }[] = await em.query(`select travel_ok as "travelOk" from expert where id = $1 and erased_at is null for no key update`, [expertId]);
  return row ?? null;
}

/** Every prefecture with its block. */
export function blocksOf(em: EntityManager): Promise<BlockOf[]> {
  return em.query<BlockOf[]>('select code, block_ja as "blockJa", block_en as "blockEn" from prefecture order by code');
}

/** Columns that an expert changes by himself, and their types. */
const TYPES: Record<keyof ProfileColumns, string> = { prefecture_code: 'char(2)', remote_ok: 'boolean', travel_ok: 'boolean', travel_prefectures: 'char(2)[]', languages: 'text[]', message_language: 'text' };

/** Writes columns of an entry. */
export async function writeProfile(em: EntityManager, expertId: string, columns: ProfileColumns): Promise<void> {
  const names = Object.keys(columns) as (keyof ProfileColumns)[];
  const sets = names.map((name, at) => `${name} = $${at + 2}::${TYPES[name]}`);
  await em.query(`update expert set ${sets.join(', ')}, version = version + 1, updated_at = muster_now() where id = $1`, [expertId, ...names.map((name) => columns[name])]);
}

/** What decides the steps of a profile; `said` is the condition that somebody has told when he is free. */
export async function profileFacts(em: EntityManager, expertId: string, said: (expert: string) => string, holds: (affiliation: string) => string): Promise<Omit<ProfileFacts, 'pledged' | 'confirmation'>> {
  const [row]: ProfileFacts[] = await em.query(
    `select c.phones, c.mails, c.own as "ownChannel", e.remote_ok as "remoteOk", e.travel_ok as "travelOk", (select count(*)::int from expert_skill s where s.expert_id = e.id) as skills,
       exists (select from affiliation a where a.expert_id = e.id and ${holds('a')}) as affiliated, ${said('e.id')} as "saidWhen"
     from expert e cross join lateral (
       select (count(*) filter (where k.kind = 'PHONE'))::int as phones, (count(*) filter (where k.kind = 'EMAIL'))::int as mails, coalesce(bool_or(not k.employer_owned), false) as own
       from contact k where k.expert_id = e.id and k.verified_at is not null and k.opted_out_at is null and k.unreachable_at is null) c
     where e.id = $1`, [expertId]);
  return row!;
}
