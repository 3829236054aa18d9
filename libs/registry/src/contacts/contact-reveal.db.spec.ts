import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { actorWith } from '../testing/actor.fixture.ts';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { ContactReveal } from './contact-reveal.service.ts';

describe('ContactReveal', () => {
  let module: TestingModule;
  let database: DataSource;
  let reveal: ContactReveal;
  let taro: string;
  let hanako: string;

  const record = async (): Promise<unknown[]> => {
    const rows: unknown = await database.query(`select action, subject_id as "subjectId" from audit_entry order by seq`);
    return rows as unknown[];
  };

  beforeAll(async () => {
    module = await registryScene();
    database = module.get(DataSource);
    reveal = module.get(ContactReveal);
    await insertReference(database);
    taro = await insertExpert(database, { phones: ['+819012345678'], emails: ['taro@example.jp'] });
    hanako = await insertExpert(database, { phones: ['+819087654321'] });
  });
  afterAll(() => module.close());

  it('puts no look on record that showed nothing, nor a look at oneself', async () => {
    const expert = actorWith(['EXPERT'], { expertId: taro });
    const [own, other] = await reveal.reveal(expert, [taro, hanako]);
    expect(own!.map((contact) => contact.address).sort()).toEqual(['+819012345678', 'taro@example.jp']);
    expect(other).toEqual([]);
    expect(await reveal.reveal(actorWith(['APPROVER']), [taro])).toEqual([[]]);
    expect(await record()).toEqual([]);
  });

  it('gathers a request into one look and records whose addresses were shown', async () => {
    const request = {};
    const coordinator = actorWith(['COORDINATOR']);
    const loaded = await Promise.all([taro, hanako, taro].map((id) => reveal.of(request, coordinator).load(id)));
    expect(loaded.map((contacts) => contacts.length)).toEqual([2, 1, 2]);
    const shown = await record();
    expect(shown).toHaveLength(2);
    expect(shown).toEqual(expect.arrayContaining([taro, hanako].map((subjectId) => ({ action: 'contact.read', subjectId }))));
    expect(reveal.of({}, coordinator)).not.toBe(reveal.of(request, coordinator));
  });
});
