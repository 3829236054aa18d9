import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import * as door from '../index.ts';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { AttestationStore } from './attestation.store.ts';

describe('AttestationStore', () => {
  let module: TestingModule;
  let database: DataSource;
  let held: string;
  let unknown: string;
  const ask = (kind: string, on: string): Promise<Set<string>> =>
    module.get(AttestationStore).hold(database.manager, [held, unknown], kind, on);

  beforeAll(async () => {
    module = await registryScene();
    database = module.get(DataSource);
    await insertReference(database);
    held = await insertExpert(database);
    unknown = await insertExpert(database);
    await database.query(`insert into attestation_kind (code, name_ja, name_en, valid_years, valid_from) values ('TOKUTEI_HIMITSU', '特定秘密', 'Specially designated secrets', 5, '2014-12-10')`);
    const [first, second] = (await database.query(`
      insert into organisation (slug, kind, name_ja, name_en, valid_from)
      values ('a', 'MINISTRY', 'A省', 'Ministry A', '2001-01-06'), ('b', 'MINISTRY', 'B省', 'Ministry B', '2001-01-06') returning id`)) as { id: string }[];
    await database.query(
      `insert into attestation.confirmation (expert_id, kind, organisation_id, notified_on, expires_on) values
         ($1, 'TOKUTEI_HIMITSU', $2, '2024-04-01', '2029-03-31'), ($1, 'TOKUTEI_HIMITSU', $3, '2025-04-01', '2030-03-31')`,
      [held, first!.id, second!.id],
    );
  });
  afterAll(() => module.close());

  it.each([
    ['2024-03-31', false], ['2024-04-01', true], ['2026-08-10', true], ['2029-03-31', true], ['2030-03-31', true], ['2030-04-01', false],
  ])('on %s holds: %s', async (on, holds) => {
    expect([...await ask('TOKUTEI_HIMITSU', on)]).toEqual(holds ? [held] : []);
  });

  it('knows nothing of another kind, nor of nobody', async () => {
    expect(await ask('KEIZAI_ANPO', '2026-08-10')).toEqual(new Set());
    expect(await module.get(AttestationStore).hold(database.manager, [], 'TOKUTEI_HIMITSU', '2026-08-10')).toEqual(new Set());
  });

  it('lets nothing of attestations leave the library but the question and the names of their kinds', () => {
    expect(Object.keys(door).filter((name) => /attest/i.test(name)).sort()).toEqual(['AttestationKind', 'AttestationStore', 'attestationHolders']);
  });
});
