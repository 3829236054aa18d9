import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Expert } from '../experts/expert.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { actorWith } from '../testing/actor.fixture.ts';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { OwnProfile } from './own-profile.service.ts';

describe('OwnProfile', () => {
  let module: TestingModule;
  let profile: OwnProfile;
  let expertId: string;

  beforeAll(async () => {
    module = await registryScene();
    profile = module.get(OwnProfile);
    const database = module.get(DataSource);
    await insertReference(database);
    expertId = await insertExpert(database, { phones: ['+819012345678'] });
  });
  afterAll(() => module.close());

  it('pauses and resumes, harmless when repeated, each change on record', async () => {
    const me = actorWith(['EXPERT'], { expertId });
    const paused = (await profile.pause(me)) as Expert;
    expect(paused.pausedAt).toEqual(expect.any(Date));
    await advance(module.get(DataSource), '1 hour');
    expect(await profile.pause(me)).toEqual(paused);
    expect(await profile.resume(me)).toMatchObject({ id: expertId, pausedAt: null });
    expect(await profile.resume(me)).toMatchObject({ pausedAt: null });
    expect(await module.get(DataSource).query(`select action from audit_entry order by seq`)).toEqual([{ action: 'expert.pause' }, { action: 'expert.resume' }]);
  });

  it('shows my own entry and addresses', async () => {
    const me = actorWith(['EXPERT'], { expertId });
    expect(await profile.mine(me)).toMatchObject({ id: expertId, kana: { full: 'ヤマダ タロウ' }, eligibleUntil: null });
    expect(await profile.myContacts(me)).toMatchObject([{ kind: 'PHONE' }]);
    await module.get(DataSource).query(`update expert set eligible_until = '2027-03-31' where id = $1`, [expertId]);
    expect(await profile.mine(me)).toMatchObject({ eligibleUntil: '2027-03-31' });
  });

  it('refuses whoever is no expert, in his language', async () => {
    const staff = actorWith(['COORDINATOR'], { locale: 'ja' });
    const refusal = await profile.pause(staff);
    expect(refusal).toBeInstanceOf(NotAnExpert);
    expect(refusal).toMatchObject({ code: 'NOT_AN_EXPERT', message: expect.stringContaining('専門家') });
    expect(await profile.mine(staff)).toBeNull();
    expect(await profile.myContacts(staff)).toEqual([]);
  });
});
