import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { ASKED_CONSENTS, consented, type AskedConsent } from './consent.condition.ts';

let database: DataSource;
let expertId: string;
beforeAll(async () => {
  database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize();
  await insertReference(database);
  expertId = await insertExpert(database);
});
afterAll(() => database.destroy());

const holds = async (purpose: AskedConsent): Promise<boolean> => {
  const [row]: [{ holds: boolean }] = await database.query(`select ${consented('e.id', purpose)} as holds from expert e where e.id = $1`, [expertId]);
  return row.holds;
};
const say = (purpose: string, given: boolean): Promise<unknown> => database.query(
  `insert into consent (expert_id, code, given) values ($1, $2, $3) on conflict (expert_id, code) do update set given = excluded.given`, [expertId, purpose, given]);

describe('a consent that is asked for by itself', () => {
  it.each(ASKED_CONSENTS)('%s: not before it is given, not after it is withdrawn, and not by another one', async (purpose) => {
    expect(await holds(purpose)).toBe(false);
    await say(purpose, true);
    const others = ASKED_CONSENTS.filter((one) => one !== purpose);
    expect([await holds(purpose), ...await Promise.all(others.map(holds))]).toEqual([true, false, false, false]);
    await say(purpose, false);
    expect(await holds(purpose)).toBe(false);
  });

  it('is every purpose that registration does not give', async () => {
    const rows: { code: string }[] = await database.query('select distinct code from consent_purpose where not at_registration');
    expect(rows.map(({ code }) => code).sort()).toEqual([...ASKED_CONSENTS].sort());
  });
});
