import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '@muster/platform';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { insertExpert, insertReference } from '../testing/index.ts';
import { credentialCurrentOn } from './credential-current.query.ts';
import { credentialStanding, type CredentialRule } from './credential-status.rule.ts';

const day = fc.integer({ min: 0, max: 3_000 }).map((days) => daysAfter('2020-01-01', days));
const rules = fc.uniqueArray(fc.record({
  kind: fc.constantFrom('ONLINE' as const, 'PRACTICAL' as const), validFrom: day, basis: fc.constantFrom('CYCLE' as const, 'CYCLE' as const, 'WINDOW' as const, 'NONE' as const),
  months: fc.constantFrom(1, 12, 36),
}), { maxLength: 4, selector: ({ kind, validFrom }) => kind + validFrom });
const cases = fc.record({
  rules, on: day, obtainedOn: day, expiresOn: fc.option(day), exercises: fc.array(fc.record({ kind: fc.constantFrom('ONLINE' as const, 'PRACTICAL' as const), doneOn: day }), { maxLength: 12 }),
});

describe('a credential that is current on a day', () => {
  let database: DataSource;
  let expertId: string;

  beforeAll(async () => {
    database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL }).initialize();
    await insertReference(database);
    expertId = await insertExpert(database);
    await database.query(`insert into credential_kind (code, name_ja, name_en) values ('SPEC', 'x', 'x') on conflict do nothing`);
  });
  afterAll(() => database.destroy());

  async function store(given: { rules: readonly CredentialRule[]; obtainedOn: string; expiresOn: string | null; exercises: readonly { kind: string; doneOn: string }[] }): Promise<void> {
    await database.query(`delete from credential_rule where credential_code = 'SPEC'; delete from credential_evidence; delete from expert_credential`);
    await database.query(`insert into expert_credential (expert_id, credential_code, obtained_on, expires_on) values ($1, 'SPEC', $2, $3)`, [expertId, given.obtainedOn, given.expiresOn]);
    for (const rule of given.rules) await database.query(`insert into credential_rule (credential_code, kind, valid_from, basis, months) values ('SPEC', $1, $2, $3, $4)`, [rule.kind, rule.validFrom, rule.basis, rule.months]);
    for (const one of given.exercises) await database.query(`insert into credential_evidence (expert_id, credential_code, kind, done_on) values ($1, 'SPEC', $2, $3)`, [expertId, one.kind, one.doneOn]);
  }

  it('is what the rule says', async () => {
    await fc.assert(fc.asyncProperty(cases, async ({ on, ...given }) => {
      await store(given);
      const rows: unknown = await database.query(`select ${credentialCurrentOn('c', '$1::date')} as current from expert_credential c`, [on]);
      expect(rows).toEqual([{ current: credentialStanding(given, given.rules, on).status !== 'LAPSED' }]);
    }), { numRuns: 200 });
  });
});
