import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ContactBook } from '../contacts/contact-book.service.ts';
import { AlertUnknown } from '../registry.refusals.ts';
import { actorWith } from '../testing/actor.fixture.ts';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { RegistryAlerts } from './registry-alerts.service.ts';
import type { RegistryAlert } from './registry-alert.types.ts';

describe('RegistryAlerts', () => {
  let module: TestingModule;
  let alerts: RegistryAlerts;
  const experts: string[] = [];
  const officer = actorWith(['ADMINISTRATOR']);
  const list = async (openOnly: boolean, first = 50, after: string | null = null) => alerts.page(openOnly, { first, after });

  beforeAll(async () => {
    module = await registryScene();
    alerts = module.get(RegistryAlerts);
    const database = module.get(DataSource);
    await insertReference(database);
    for (const phone of ['+819011111111', '+819022222222', '+819033333333']) {
      experts.push(await insertExpert(database, { phones: [phone] }));
      await module.get(ContactBook).optOut(database.manager, 'PHONE', phone);
    }
  });
  afterAll(() => module.close());

  it('lists the newest first, page by page', async () => {
    const first = await list(true, 2);
    const second = await list(true, 2, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map((alert) => alert.expertId)).toEqual([...experts].reverse());
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await list(true, 2, Buffer.from('["x"]').toString('base64url'))).nodes).toEqual([]);
  });

  it('marks one as looked after, once, and keeps it among all', async () => {
    const { nodes } = await list(true);
    const resolved = (await alerts.resolve(officer, nodes[0]!.id)) as RegistryAlert;
    expect(resolved.resolvedAt).toEqual(expect.any(Date));
    expect(await alerts.resolve(officer, nodes[0]!.id)).toEqual(resolved);
    const open = await list(true);
    expect(open.nodes).toHaveLength(2);
    expect(await (open.totalCount as () => Promise<number>)()).toBe(2);
    expect((await list(false)).nodes).toHaveLength(3);
    expect(await module.get(DataSource).query(`select count(*)::int as acts from audit_entry where action = 'registry_alert.resolve'`)).toEqual([{ acts: 1 }]);
  });

  it.each(['x', '0197a3f2-0000-7000-8000-000000000001'])('says when there is no alert %s', async (id) => {
    expect(await alerts.resolve(officer, id)).toBeInstanceOf(AlertUnknown);
  });
});
