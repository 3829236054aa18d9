import { clientKeyTable, newId, Vault, type KeySettings, type LoadedKeys } from '@muster/platform';
import type { ClientBase } from 'pg';
import { generateRoster } from '../roster/roster.generator.ts';
import type { GeneratedExpert } from '../roster/roster.types.ts';
import { copyRows } from './copy.ts';
import { ROSTER_TARGETS } from './roster.targets.ts';
import { inTransaction } from './transaction.ts';

const DAY_MS = 24 * 3_600_000;
const LONGEST_PAUSE_DAYS = 200;

/** What decoys are made of. */
export interface DecoyOptions {
  /** Numbers in E.164 that the installation itself holds: whoever is called there hears of the thief. One decoy each. */
  phones: readonly string[];
  keys: KeySettings;
  /** Any integer from 0 to 2^53 - 1. */
  seed: number;
}

/**
 * Plants made-up experts, each on a pause like real ones, so that nobody calls them; only `honey_record` tells them from
 * people. Gives how many were planted.
 */
export async function plantDecoys(client: ClientBase, { phones, keys, seed }: DecoyOptions): Promise<number> {
  const loaded = await new Vault(clientKeyTable(client), keys).loaded();
  return inTransaction(client, async () => {
    const { rows } = await client.query<{ now: Date }>('select muster_now() as now');
    const now = rows[0]!.now;
    const people = [...generateRoster({ experts: phones.length, seed, now })].filter((person) => person.leftOut === null);
    const decoys = people.map((person, at) => disguise(person, phones[at]!, new Date(now.getTime() - ((at * 37 + seed) % LONGEST_PAUSE_DAYS + 1) * DAY_MS)));
    await copyDecoys(client, decoys, loaded);
    return decoys.length;
  });
}

/** Marks some of a demo roster's paused people, who are all made up, as decoys; once. Gives how many there are. */
export async function markDemoDecoys(client: ClientBase, most: number): Promise<number> {
  await client.query(
    `insert into honey_record (expert_id) select id from expert where status = 'ACTIVE' and paused_at is not null and not exists (select from honey_record)
     order by md5(id::text) limit $1 on conflict do nothing`, [most]);
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from honey_record');
  return rows[0]!.count;
}

/** A fresh id, a number that is watched, a pause, and nothing that leads to an organisation. */
function disguise({ expert, skills, availability, confirmation }: GeneratedExpert, phone: string, pausedAt: Date): GeneratedExpert {
  const id = newId();
  return {
    expert: { ...expert, id, organisation: null, sector: 'PRIVATE', status: 'ACTIVE', pausedAt },
    contacts: [{ id: newId(), expertId: id, kind: 'PHONE', address: phone, employerOwned: false, preference: 1, verifiedAt: expert.createdAt, optedOutAt: null }],
    skills: skills.map((skill) => ({ ...skill, expertId: id })), availability: { ...availability, expertId: id },
    attestations: [], credentials: [], conflicts: [], exceptions: [], affiliations: [], formerNames: [], leftOut: null,
    confirmation: confirmation && { ...confirmation, expertId: id },
  };
}

async function copyDecoys(client: ClientBase, decoys: readonly GeneratedExpert[], keys: LoadedKeys): Promise<void> {
  const nowhere = (slug: string): string => { throw new Error(`a decoy belongs to no organisation, not to ${slug}`); };
  for (const target of ROSTER_TARGETS) await copyRows(client, target, decoys.flatMap((decoy) => target.rows(decoy, nowhere, keys)));
  await client.query('insert into honey_record (expert_id) select unnest($1::uuid[])', [decoys.map(({ expert }) => expert.id)]);
}
