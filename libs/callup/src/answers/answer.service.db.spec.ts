import { SYSTEM } from '@muster/identity';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { AnswerService } from './answer.service.ts';
import type { IncomingAnswer } from './record-answers.query.ts';

let scene: SceneApp;
let answers: AnswerService;

beforeAll(async () => {
  scene = await sceneApp([AnswerService]);
  answers = scene.get(AnswerService);
});
afterAll(() => scene.close());

const incoming = (call: Scene, person: number, part: Partial<IncomingAnswer> = {}): IncomingAnswer => ({
  callUpId: call.callUpId, invitationId: call.people[person]!.invitationId, kind: 'YES', arriveAt: null, channel: 'SMS',
  receivedAt: new Date(), note: null, inboxId: null, enteredBy: null, sourceKey: 'one', ...part,
});
const take = (list: IncomingAnswer[]) => scene.db.transaction(async (em) => {
  const stored = await answers.store(em, list);
  await answers.settle(em, stored);
  return stored;
});
const invitation = async (id: string) =>
  (await scene.db.query(`select answer, answered_at, arrive_at, answer_channel, answer_late from invitation where id = $1`, [id]))[0];

describe('taking answers', () => {
  it('stores an answer once, however often it comes, and asks once for the assembly', async () => {
    const call = await launchedCallUp(scene.db, { people: 2 });
    expect(await take([incoming(call, 0), incoming(call, 1, { kind: 'NO' })])).toHaveLength(2);
    expect(await take([incoming(call, 0), incoming(call, 0)])).toHaveLength(0);
    expect(await invitation(call.people[0]!.invitationId)).toMatchObject({ answer: 'YES', answer_channel: 'SMS', answer_late: false });
    expect(await invitation(call.people[1]!.invitationId)).toMatchObject({ answer: 'NO' });
    expect(await waitingJobs(scene.db, 'callup.assemble', call.callUpId)).toBe(1);
  });

  it('comes to the same whatever the order, the batches and the repetitions', async () => {
    const start = Date.now();
    const kinds = ['YES', 'NO', 'REMOTE_ONLY', 'YES_FROM'] as const;
    const one = fc.record({ kind: fc.constantFrom(...kinds), at: fc.integer({ min: 0, max: 600 }) });
    await fc.assert(fc.asyncProperty(fc.uniqueArray(one, { minLength: 1, maxLength: 5, selector: (a) => a.at }), fc.infiniteStream(fc.nat()), async (given, dice) => {
      const call = await launchedCallUp(scene.db, { people: 2, deadlineIn: '5 minutes' });
      const list = (person: number) => given.map((a, n) => incoming(call, person, {
        kind: a.kind, receivedAt: new Date(start + a.at * 1000), arriveAt: a.kind === 'YES_FROM' ? new Date(start + 3_600_000) : null, sourceKey: `k${n}`,
      }));
      for (const answer of list(0)) await take([answer]);
      const shuffled = [...list(1), ...list(1)].map((answer) => ({ answer, by: dice.next().value! })).sort((a, b) => a.by - b.by).map((x) => x.answer);
      await take(shuffled.slice(0, 3));
      await take(shuffled);
      expect(await invitation(call.people[1]!.invitationId)).toEqual(await invitation(call.people[0]!.invitationId));
    }), { numRuns: 15 });
  });

  it('keeps what comes after the deadline, marks it late, and lets a timely answer stand', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, deadlineIn: '1 minute' });
    const [{ deadline }] = await scene.db.query('select deadline from call_up where id = $1', [call.callUpId]);
    const after = new Date(deadline.getTime() + 1);
    await take([incoming(call, 0, { receivedAt: deadline }), incoming(call, 0, { kind: 'NO', receivedAt: after, sourceKey: 'late' }), incoming(call, 1, { receivedAt: after })]);
    expect(await invitation(call.people[0]!.invitationId)).toMatchObject({ answer: 'YES', answer_late: false });
    expect(await invitation(call.people[1]!.invitationId)).toMatchObject({ answer: 'YES', answer_late: true });
  });

  it('shows the coordinator that somebody with a place withdrew too late', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, deadlineIn: '1 minute' });
    await take([incoming(call, 0)]);
    await scene.db.query(`update invitation set assignment = 'ASSIGNED', requirement_position = 0 where id = $1`, [call.people[0]!.invitationId]);
    await take([incoming(call, 0, { kind: 'NO', receivedAt: new Date(Date.now() + 120_000), sourceKey: 'late' })]);
    const events = await scene.db.query('select kind, detail from call_up_event where call_up_id = $1', [call.callUpId]);
    expect(events).toEqual([{ kind: 'LATE_WITHDRAWAL', detail: { invitationId: call.people[0]!.invitationId } }]);
  });

  it('marks as late what comes after the call-up was closed', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await scene.db.query(`update call_up set state = 'CLOSED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    await take([incoming(call, 0, { receivedAt: new Date(Date.now() + 1000) })]);
    expect(await invitation(call.people[0]!.invitationId)).toMatchObject({ answer: 'YES', answer_late: true });
  });

  it('is not undone by characters that PostgreSQL cannot keep', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    expect(await take([incoming(call, 0, { note: 'a\0b\ud800' })])).toHaveLength(1);
  });
});

describe('a coordinator enters an answer', () => {
  const entry = (call: Scene) => ({ invitationId: call.people[0]!.invitationId, kind: 'YES' as const, arriveAt: null, note: '本人から電話', entryKey: 'key-1' });

  it('stores it once, on record and on the timeline', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    expect(await answers.recordByCoordinator(SYSTEM, entry(call))).toEqual({ ok: true, value: { invitationId: call.people[0]!.invitationId, late: false, repeated: false } });
    expect(await answers.recordByCoordinator(SYSTEM, entry(call))).toMatchObject({ ok: true, value: { repeated: true } });
    expect(await scene.db.query(`select kind from call_up_event where call_up_id = $1`, [call.callUpId])).toEqual([{ kind: 'ANSWER_ENTERED' }]);
    expect(await scene.db.query(`select count(*)::int as n from audit_entry where subject_id = $1`, [call.people[0]!.invitationId])).toEqual([{ n: 1 }]);
  });

  it('refuses what makes no sense, and then changes nothing', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    const problemOf = async (part: object) => {
      const outcome = await answers.recordByCoordinator(SYSTEM, { ...entry(call), ...part });
      return outcome.ok ? null : outcome.problem.code;
    };
    expect(await problemOf({ note: ' ' })).toBe('NOTE_MISSING');
    expect(await problemOf({ note: 'x'.repeat(501) })).toBe('NOTE_TOO_LONG');
    expect(await problemOf({ entryKey: '' })).toBe('ENTRY_KEY_INVALID');
    expect(await problemOf({ kind: 'YES_FROM' })).toBe('ARRIVAL_MISSING');
    expect(await problemOf({ kind: 'YES_FROM', arriveAt: new Date(Date.now() - 3_600_000) })).toBe('ARRIVAL_PAST');
    expect(await problemOf({ kind: 'YES_FROM', arriveAt: new Date(Date.now() + 30 * 24 * 3_600_000) })).toBe('ARRIVAL_AFTER_END');
    expect(await problemOf({ invitationId: '00000000-0000-7000-8000-000000000000' })).toBe('INVITATION_UNKNOWN');
    await scene.db.query(`update call_up set state = 'CANCELLED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    expect(await problemOf({})).toBe('CALL_UP_CANCELLED');
    expect(await scene.db.query('select count(*)::int as n from answer where invitation_id = $1', [call.people[0]!.invitationId])).toEqual([{ n: 0 }]);
  });

  it('keeps an entry after the deadline and says that it is late', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, deadlineIn: '10 minutes' });
    await advance(scene.db, '11 minutes');
    expect(await answers.recordByCoordinator(SYSTEM, entry(call))).toMatchObject({ ok: true, value: { late: true } });
  });
});
