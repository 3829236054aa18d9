import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { registryScene } from '../testing/registry.scene.ts';
import { withAid } from './team.query.ts';

describe('withAid', () => {
  let module: TestingModule;
  let database: DataSource;

  beforeAll(async () => {
    module = await registryScene();
    database = module.get(DataSource);
  });
  afterAll(() => module.close());

  async function team(name: string, until: string | null): Promise<string> {
    const [row] = await database.query<{ id: string }[]>(
      `insert into team (kind, name_ja, name_en, least_severity, activation_ja, activation_en, valid_from, valid_to)
       values ('CYMAT', $1, $1, 3, 'x', 'x', '2026-01-01', $2::date) returning id`, [name, until]);
    return row!.id;
  }
  const agree = (teamId: string, partnerId: string): Promise<unknown> => database.query(`insert into team_aid (team_id, partner_id, from_on) values ($1, $2, '2026-01-01')`, [teamId, partnerId]);
  const found = async (...ids: string[]): Promise<string[]> => (await database.query<{ id: string }[]>(`select id from (${withAid('$1::uuid[]')}) as x(id) order by 1`, [ids])).map(({ id }) => id);

  it('follows the agreements of teams that exist today, from either side, and of no team that has ended', async () => {
    const [here, ended, partner, other] = [await team('a', null), await team('b', '2026-01-02'), await team('c', null), await team('d', null)];
    await agree(here, partner);
    await agree(ended, other);
    expect([await found(here), await found(partner), await found(ended), await found(here, ended)]).toEqual([[here, partner].sort(), [here, partner].sort(), [ended], [here, ended, partner].sort()]);
  });
});
