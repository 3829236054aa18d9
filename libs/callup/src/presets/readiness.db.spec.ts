import { AuditLog } from '@muster/audit';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { COORDINATOR } from '../testing/launch.scene.ts';
import { addExpert, addFacts, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { Presets } from './presets.service.ts';
import { Readiness } from './readiness.service.ts';

let scene: SceneApp;

beforeAll(async () => {
  scene = await sceneApp([Readiness, Presets, AuditLog], [], {}, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
  await clearRoster(scene.db);
  await scene.db.query(`insert into preset (code, position, kind, name_ja, name_en, severity, text_ja, text_en) values ('ONE', 99, 'DRILL', '例', 'One', 2, '文', 'Text')`);
  await scene.db.query(`insert into preset_line (preset_code, position, work_role_id, min_level, head_count, place, duration_hours) values ('ONE', 0, 'PD-WRL-003', 1, 1, 'EITHER', 24)`);
  await addExpert(scene.db);
});
afterAll(() => scene.close());

const recipients = async (anew = false): Promise<number | undefined> => (await scene.get(Readiness).of(COORDINATOR, 'ONE', anew))?.recipients;

describe('the readiness of a preset', () => {
  it('is shown as it was for five minutes, unless somebody wants it anew or the preset has changed', async () => {
    expect(await recipients()).toBe(1);
    await addExpert(scene.db);
    expect(await recipients()).toBe(1);
    expect(await recipients(true)).toBe(2);
    await addExpert(scene.db);
    await advance(scene.db, '4 minutes');
    expect(await recipients()).toBe(2);
    await advance(scene.db, '1 minute');
    expect(await recipients()).toBe(3);
    await addExpert(scene.db);
    await scene.db.query(`update preset set severity = 3 where code = 'ONE'`);
    expect(await recipients()).toBe(4);
  });

  it('is nothing for a preset that is not there', async () => expect(await scene.get(Readiness).of(COORDINATOR, 'NONE')).toBeNull());
});
