import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Vault } from '@muster/platform';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { Presets } from '../presets/presets.service.ts';
import { InvalidInput } from '../refusals/input.refusals.ts';
import { COORDINATOR } from '../testing/launch.scene.ts';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { addFacts } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { Incident } from '../types/incident.type.ts';
import type { NewIncident } from './incident.rule.ts';
import { Incidents } from './incidents.service.ts';

let scene: SceneApp;
let victim: string;

beforeAll(async () => {
  scene = await sceneApp([Incidents, Presets], [], {}, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  victim = (await addFacts(scene.db)).victim;
  await scene.db.query(`
    insert into preset values ('RANSOMWARE', 1, 'INCIDENT', 'ランサムウェア', 'Ransomware', 3, '{number} {code}', '{number} {code}');
    insert into preset_line (preset_code, position, work_role_id, min_level, head_count, place, duration_hours) values
      ('RANSOMWARE', 1, null, 1, 12, 'EITHER', 72), ('RANSOMWARE', 0, 'PD-WRL-003', 2, 10, 'ON_SITE', 72)`);
});
afterAll(() => scene.close());

const GIVEN: NewIncident = { presetCode: null, title: ' 侵害 ', severity: 2, tlp: 'AMBER+STRICT', affectedOrganisationIds: [], summary: '', drill: false };
const create = (part: Partial<NewIncident> = {}) => scene.get(Incidents).create(COORDINATOR, { ...GIVEN, ...part });

describe('opening an incident', () => {
  it('stores it with its organisations and puts it on record', async () => {
    const incident = await create({ affectedOrganisationIds: [victim, victim.toUpperCase()] }) as Incident;
    expect(incident).toBeInstanceOf(Incident);
    expect(await scene.get(Vault).open({ ...SEALED_TEXTS.incidentTitle, row: incident.id }, incident.sealed.title)).toBe('侵害');
    expect(incident).toMatchObject({ severity: 2, tlp: 'AMBER+STRICT', drill: false, state: 'OPEN' });
    expect(await scene.get(Incidents).affected(incident.id)).toEqual([victim]);
    expect(await scene.get(Incidents).find(incident.id)).toEqual(incident);
    expect(await scene.db.query('select action, detail from audit_entry where subject_id = $1', [incident.id]))
      .toEqual([{ action: 'incident.create', detail: { severity: 2, drill: false, affected: 1 } }]);
  });

  it('takes the severity of its preset unless one is given', async () => {
    expect(await create({ presetCode: 'RANSOMWARE', severity: null })).toMatchObject({ severity: 3, presetCode: 'RANSOMWARE' });
    expect(await create({ presetCode: 'RANSOMWARE', severity: 0 })).toMatchObject({ severity: 0 });
  });

  it('numbers without gaps in the fiscal year, also when many open one at once', async () => {
    await create({ title: '' });
    const made = await Promise.all(Array.from({ length: 6 }, () => create()));
    const numbers = made.map((incident) => Number((incident as Incident).code.split('-')[1])).sort((a, b) => a - b);
    const [{ least }] = await scene.db.query(`select $1::int as least`, [numbers[0]]);
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5].map((n) => least + n));
    expect((made[0] as Incident).code).toMatch(/^20\d\d-\d{3}$/);
  });

  it('begins the year in April, in Japan', async () => {
    const [clock] = await scene.db.query<[{ ahead: string; year: number }]>(
      `select (make_timestamptz(extract(year from now())::int + 1, 3, 31, 23, 59, 0, 'Asia/Tokyo') - now())::text as ahead, extract(year from now())::int as year`,
    );
    await scene.db.query('update clock_shift set shift = $1::interval', [clock.ahead]);
    const before = await create() as Incident;
    await scene.db.query(`update clock_shift set shift = shift + interval '2 minutes'`);
    const after = await create() as Incident;
    await scene.db.query(`update clock_shift set shift = '0'`);
    expect(Number(before.code.slice(0, 4))).toBe(clock.year);
    expect(after.code).toBe(`${clock.year + 1}-001`);
  });

  it.each([
    ['TITLE_MISSING', { title: '' }], ['SEVERITY_OUT_OF_RANGE', { severity: 9 }], ['PRESET_UNKNOWN', { presetCode: 'NO_SUCH' }],
    ['ORGANISATION_UNKNOWN', { affectedOrganisationIds: ['0198c0de-0000-7000-8000-000000000001'] }], ['ORGANISATION_UNKNOWN', { affectedOrganisationIds: ['x'] }],
  ] as [string, Partial<NewIncident>][])('refuses with %s and stores nothing', async (code, part) => {
    const count = async () => (await scene.db.query('select count(*)::int as n from incident'))[0].n;
    const before = await count();
    const result = await create(part);
    expect(result).toBeInstanceOf(InvalidInput);
    expect(result).toMatchObject({ code });
    expect(await count()).toBe(before);
  });
});

describe('reading', () => {
  it('pages through incidents, the newest first', async () => {
    for (let n = 0; n < 3; n += 1) await create();
    const service = scene.get(Incidents);
    const first = await service.list({ first: 2 });
    const second = await service.list({ first: 2, after: first.pageInfo.endCursor });
    const ids = [...first.nodes, ...second.nodes].map((incident) => incident.id);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('gives presets with their lines in order', async () => {
    const [preset] = await scene.get(Presets).all();
    expect(preset).toMatchObject({ code: 'RANSOMWARE', severity: 3, lines: [{ position: 0, workRoleId: 'PD-WRL-003' }, { position: 1, workRoleId: null }] });
  });
});
