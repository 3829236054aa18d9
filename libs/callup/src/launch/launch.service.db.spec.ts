import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertContacts } from '@muster/registry/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvariantAuditor } from '../audit-check/invariant-auditor.service.ts';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { addSenders, COORDINATOR, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Launch } from './launch.service.ts';

let scene: SceneApp;
let launch: Launch;
let keys = 0;
const newKey = (): string => `launch-key-${(keys += 1)}`;

beforeAll(async () => {
  scene = await sceneApp([...LAUNCHING, InvariantAuditor], [], { MUSTER_AUDIENCE_CAP: '5' }, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  launch = scene.get(Launch);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await addSenders(scene.db);
});

async function launched(request: Parameters<Launch['launch']>[1], key = newKey()): Promise<CallUp> {
  const result = await launch.launch(COORDINATOR, request, key);
  if (!(result instanceof CallUp)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

async function rows<T>(sql: string, ...params: unknown[]): Promise<T[]> {
  return scene.db.query<T[]>(sql, params);
}

describe('a launch', () => {
  it('writes call-up, line, people, messages, timers and records together', async () => {
    const senior = await addExpert(scene.db, { skills: { 'PD-WRL-003': 4 }, messageLanguage: 'en', phone: 'opted-out' });
    const exact = await addExpert(scene.db);
    await addExpert(scene.db, { paused: true });
    const callUp = await launched(requestFor(await addIncident(scene.db), { reminderAfterSeconds: 600 }));
    expect(callUp).toMatchObject({ kind: 'REAL', state: 'OPEN', currentWave: 1, nextWaveAt: null, createdBy: COORDINATOR.userId });
    expect(callUp.authenticityCode).toMatch(/^\d{4}$/);
    expect(callUp.plan).toMatchObject({ population: 3, recipients: 2, firstWave: 2, fitting: { 0: 2 }, exclusions: [{ reason: 'PAUSED', people: 1 }] });
    expect(await rows('select expert_id as expert, wave, rank, lines from invitation where call_up_id = $1 order by rank', callUp.id))
      .toEqual([{ expert: exact, wave: 1, rank: 1, lines: [0] }, { expert: senior, wave: 1, rank: 2, lines: [0] }]);
    expect(await rows('select channel, purpose, priority, state, segments > 0 as counted, expires_at = $2 as "untilDeadline" from delivery where call_up_id = $1 order by channel desc, id', callUp.id, callUp.deadline))
      .toEqual(['SMS', 'EMAIL', 'EMAIL'].map((channel) => ({ channel, purpose: 'INVITE', priority: 20, state: 'QUEUED', counted: true, untilDeadline: true })));
    expect(await waitingJobs(scene.db, 'callup.deadline', callUp.id)).toBe(1);
    expect(await waitingJobs(scene.db, 'callup.reminder', `${callUp.id}:1`)).toBe(1);
    expect(await waitingJobs(scene.db, 'callup.wave', callUp.id)).toBe(0);
    expect(await rows('select kind, detail from call_up_event where call_up_id = $1', callUp.id))
      .toEqual([{ kind: 'LAUNCHED', detail: { recipients: 2, people: 2, messages: 3 } }]);
    expect(await rows('select action from audit_entry where subject_id = $1', callUp.id)).toEqual([{ action: 'callup.launch' }]);
    expect((await scene.get(InvariantAuditor).check(scene.db.manager, callUp.id)).breaches).toEqual([]);
  });

  it('sends to the contact that the person prefers and that is not the employer\'s', async () => {
    const expert = await addExpert(scene.db, { email: null });
    const contact = { expertId: expert, kind: 'EMAIL' as const };
    const [own] = await insertContacts(scene.db, [
      { ...contact, address: 'own@example.jp' }, { ...contact, address: 'work@example.jp', employerOwned: true }, { ...contact, address: 'later@example.jp', preference: 2 },
    ]);
    const callUp = await launched(requestFor(await addIncident(scene.db), { channels: ['EMAIL'] }));
    expect(await rows('select contact_id as id from delivery where call_up_id = $1', callUp.id)).toEqual([{ id: own }]);
  });

  it('calls the first wave by rank and holds the others back', async () => {
    for (const level of [2, 3, 4]) await addExpert(scene.db, { skills: { 'PD-WRL-003': level } });
    const callUp = await launched(requestFor(await addIncident(scene.db), { waveSize: 1, waveIntervalSeconds: 600 }));
    expect(callUp.nextWaveAt).not.toBeNull();
    expect(await waitingJobs(scene.db, 'callup.wave', callUp.id)).toBe(1);
    expect(await rows('select i.wave, s.level, count(d.id)::int as messages from invitation i join expert_skill s using (expert_id) left join delivery d on d.invitation_id = i.id where i.call_up_id = $1 group by i.rank, 1, 2 order by i.rank', callUp.id))
      .toEqual([{ wave: 1, level: 2, messages: 2 }, { wave: 0, level: 3, messages: 0 }, { wave: 0, level: 4, messages: 0 }]);
    expect((await scene.get(InvariantAuditor).check(scene.db.manager, callUp.id)).breaches).toEqual([]);
  });

  it('calls those first who were called least, among equals', async () => {
    const [first, second] = [await addExpert(scene.db), await addExpert(scene.db)];
    const incident = await addIncident(scene.db);
    await launched(requestFor(incident, { audience: { addExpertIds: [first] } }));
    const callUp = await launched(requestFor(incident, { waveSize: 1 }));
    expect(await rows('select expert_id as id from invitation where call_up_id = $1 and wave = 1', callUp.id)).toEqual([{ id: second }]);
  });

  it('puts the urgent and real before everything else', async () => {
    await addExpert(scene.db);
    const drill = await launched(requestFor(await addIncident(scene.db, { severity: 4, drill: true })));
    expect(drill).toMatchObject({ kind: 'DRILL', state: 'OPEN' });
    expect(await rows('select distinct priority from delivery where call_up_id = $1', drill.id)).toEqual([{ priority: 20 }]);
  });

  it('records the use of attestations apart', async () => {
    const { ministry } = await addFacts(scene.db);
    await addExpert(scene.db, { attested: { kind: 'TOKUTEI_HIMITSU', by: ministry, until: '2100-01-01' } });
    const incident = await addIncident(scene.db);
    const request = requestFor(incident);
    await launched({ ...request, lines: [{ ...request.lines[0]!, attestationKind: 'TOKUTEI_HIMITSU' }] });
    expect(await rows(`select detail from audit_entry where action = 'attestation.match' and subject_id = $1`, incident))
      .toEqual([{ detail: { purpose: 'launch', kinds: ['TOKUTEI_HIMITSU'] } }]);
  });
});
