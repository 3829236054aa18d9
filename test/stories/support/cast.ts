import { insertExpert, type ExpertFixture } from '@muster/registry/testing';
import { PREFECTURES } from '@muster/seeds';
import type { World } from './world.ts';

/** An expert of a story, with his phone and his mailbox. */
export interface Person {
  id: string;
  name: string;
  phone: string;
  email: string;
}

/** What a story says about somebody; the rest is ordinary: active, reachable on both channels, Japanese, any time. */
export interface PersonWish extends ExpertFixture {
  /** int4multirange of minutes of the day in which only severe incidents may wake. */
  quiet?: string;
  /** Slug of an organisation with whose incidents he must have nothing to do. */
  conflictWith?: string;
  /** Slug of the ministry that notified a positive attestation of special secrets, still valid for years. */
  attestedBy?: string;
}

/** People who live in one prefecture, so that a call-up of that prefecture finds exactly them. */
export interface Cast {
  prefecture: string;
  people: Person[];
}

const FAMILIES = ['秘密', '内緒', '匿名', '極秘', '機密', '隠密', '密事', '内密', '私事', '内証'];
let prefectures = 0;
let people = 0;

/** Adds as many people as wishes to the registry, in a prefecture where nobody lives yet. */
export async function cast(world: World, wishes: readonly PersonWish[] | number): Promise<Cast> {
  const prefecture = PREFECTURES[prefectures++]!.code;
  const list = typeof wishes === 'number' ? Array.from({ length: wishes }, () => ({})) : wishes;
  const found: Person[] = [];
  for (const wish of list) found.push(await addPerson(world, { prefectureCode: prefecture, ...wish }));
  return { prefecture, people: found };
}

async function addPerson(world: World, wish: PersonWish): Promise<Person> {
  people += 1;
  const number = String(people).padStart(4, '0');
  const phone = wish.phones?.[0] ?? `+81901000${number}`;
  const email = wish.emails?.[0] ?? `p${number}@people.example`;
  const familyName = FAMILIES[people % FAMILIES.length]!;
  const id = await insertExpert(world.database, { familyName, givenName: `${people}郎`, phones: [phone], emails: [email], ...wish });
  await addWishes(world, id, wish);
  return { id, name: `${familyName}${people}郎`, phone, email };
}

async function addWishes({ database }: World, id: string, { quiet, conflictWith, attestedBy }: PersonWish): Promise<void> {
  if (quiet) await database.query(`insert into availability (expert_id, week, quiet) values ($1, '{[0,10080)}', $2)`, [id, quiet]);
  if (conflictWith) await database.query('insert into expert_conflict select $1, id from organisation where slug = $2', [id, conflictWith]);
  if (attestedBy) {
    await database.query(
      `insert into attestation.confirmation (expert_id, kind, organisation_id, notified_on, expires_on)
       select $1, 'TOKUTEI_HIMITSU', id, '2024-04-01', '2044-03-31' from organisation where slug = $2`, [id, attestedBy]);
  }
}
