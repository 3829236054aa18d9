import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { IncidentClose } from '../incidents/incident-close.service.ts';
import { Launch } from '../launch/launch.service.ts';
import { ChangedSince } from '../refusals/approval.refusals.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { IncidentClosed } from '../refusals/launch.refusals.ts';
import { addSenders, APPROVER, COORDINATOR, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Incident } from '../types/incident.type.ts';
import { Approval } from './approval.service.ts';
import { WaitingEdit } from './waiting-edit.service.ts';

let scene: SceneApp;
let keys = 0;

beforeAll(async () => {
  scene = await sceneApp([...LAUNCHING, IncidentClose], [], {}, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await addSenders(scene.db);
  await addExpert(scene.db);
});

const launch = (incident: string, part: Parameters<typeof requestFor>[1] = {}) => scene.get(Launch).launch(COORDINATOR, requestFor(incident, part), `at-once-${(keys += 1)}`);
const close = (incident: string) => scene.get(IncidentClose).close(COORDINATOR, incident);

describe('at the same moment', () => {
  it('an edit and an approval: what goes out is what was approved', async () => {
    for (let round = 0; round < 5; round += 1) {
      const incident = await addIncident(scene.db, { severity: 3 });
      const callUp = await launch(incident) as CallUp;
      const [edited, approved] = await Promise.all([
        scene.get(WaitingEdit).edit(COORDINATOR, callUp.id, requestFor(incident, { channels: ['EMAIL'] })),
        scene.get(Approval).approve(APPROVER, callUp.id, { version: callUp.version, as: 'APPROVER' }),
      ]);
      const sent = await scene.db.query('select distinct channel from delivery where call_up_id = $1 order by 1', [callUp.id]);
      if (approved instanceof CallUp) expect([edited instanceof ActRefused, sent]).toEqual([true, [{ channel: 'EMAIL' }, { channel: 'SMS' }]]);
      else expect([edited instanceof CallUp, approved instanceof ChangedSince, sent]).toEqual([true, true, []]);
    }
  });

  it('a launch and the close of its incident: no closed incident calls anybody', async () => {
    for (let round = 0; round < 5; round += 1) {
      const incident = await addIncident(scene.db, { severity: 2 });
      const [launched, closed] = await Promise.all([launch(incident), close(incident)]);
      if (launched instanceof CallUp) expect(closed).toBeInstanceOf(ActRefused);
      else expect([launched, closed]).toEqual([expect.any(IncidentClosed), expect.any(Incident)]);
    }
  });
});

describe('closing an incident', () => {
  it('waits for its call-ups, is on record, and is done once', async () => {
    const incident = await addIncident(scene.db, { severity: 3 });
    const callUp = await launch(incident) as CallUp;
    expect(await close(incident)).toMatchObject({ code: 'CALL_UPS_RUNNING', message: expect.stringContaining(callUp.code) });
    await scene.db.query(`update call_up set state = 'CANCELLED', ended_at = muster_now() where id = $1`, [callUp.id]);
    expect(await close(incident)).toMatchObject({ state: 'CLOSED', closedAt: expect.any(Date) });
    expect(await close(incident)).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await launch(incident)).toBeInstanceOf(IncidentClosed);
    expect(await scene.db.query(`select count(*)::int as n from audit_entry where subject_id = $1 and action = 'incident.close'`, [incident])).toEqual([{ n: 1 }]);
  });

  it('is refused for what is not there', async () => {
    for (const id of ['nonsense', '0198c0de-0000-7000-8000-000000000001']) expect(await close(id)).toBeInstanceOf(NotFound);
  });
});
