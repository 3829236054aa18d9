import { SYSTEM } from '@muster/identity';
import { Vault } from '@muster/platform';
import { advance } from '@muster/platform/testing';
import { changeAddress } from '@muster/registry/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnclearReplies } from '../control/unclear-replies.service.ts';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { told } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { receive } from '../testing/inbound.scene.ts';
import { addPeople } from '../testing/scene.people.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';

let scene: SceneApp;

beforeAll(async () => { scene = await sceneApp(ANSWERING_SIDE); });
afterAll(() => scene.close());

const answers = async (call: Scene): Promise<(string | null)[]> => {
  const rows: { id: string; answer: string | null }[] = await scene.db.query('select id, answer from invitation where call_up_id = $1', [call.callUpId]);
  return call.people.map((person) => rows.find((row) => row.id === person.invitationId)!.answer);
};
const unclear = async (call: Scene): Promise<number> =>
  (await scene.db.query('select count(*)::int as n from unclear_reply where call_up_id = $1', [call.callUpId]))[0].n;
const phone = (call: Scene, person = 0): string => call.people[person]!.phone;
const code = (call: Scene): string => String(call.number).padStart(3, '0');

describe('replies by SMS', () => {
  it('are answers in every spelling, each on its own invitation, and ask once for the assembly', async () => {
    const call = await launchedCallUp(scene.db, { people: 6 });
    const texts = ['1', '２', 'はい', '不可', '3', `${code(call)} 0600`];
    expect(await receive(scene, texts.map((text, person) => ({ from: phone(call, person), text })))).toEqual(texts.map(() => 'ANSWERED'));
    expect(await answers(call)).toEqual(['YES', 'NO', 'YES', 'NO', 'REMOTE_ONLY', 'YES_FROM']);
    expect(await waitingJobs(scene.db, 'callup.assemble', call.callUpId)).toBe(1);
    expect(await told(scene.db, call, 0)).toEqual([]);
  });

  it('in one batch from one number stand in the order of their receipt', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
    await receive(scene, [{ from: phone(call), text: '2', receivedAt: at(2) }, { from: phone(call), text: '1', receivedAt: at(1) }]);
    expect(await answers(call)).toEqual(['NO']);
  });

  it('from a number that nobody has get no reply and leave nothing but their outcome', async () => {
    expect(await receive(scene, [{ from: '+819099999999', text: '1' }, { from: 'MAILER', text: 'STOP' }])).toEqual(['UNKNOWN_NUMBER', 'UNKNOWN_NUMBER']);
  });

  it('of somebody who is not asked anything go to the list, without a reply', async () => {
    const [person] = await addPeople(scene.db, 1);
    expect(await receive(scene, [{ from: person!.phone, text: '住所が変わりました' }])).toEqual(['NO_CALL_UP']);
    const [row] = await scene.db.query<{ id: string; text_sealed: Buffer; call_up_id: string | null }[]>('select id, text_sealed, call_up_id from unclear_reply order by id desc limit 1');
    expect(await scene.get(Vault).open({ ...SEALED_TEXTS.unclearReply, row: row!.id }, row!.text_sealed)).toBe('住所が変わりました');
    expect(row!.call_up_id).toBeNull();
  });

  it('after the deadline or the end are kept and marked late', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, deadlineIn: '5 minutes' });
    await advance(scene.db, '6 minutes');
    expect(await receive(scene, [{ from: phone(call), text: '1' }])).toEqual(['ANSWERED_LATE']);
    await scene.db.query(`update call_up set state = 'CLOSED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    expect(await receive(scene, [{ from: phone(call, 1), text: '1' }])).toEqual(['ANSWERED_LATE']);
    expect(await scene.db.query('select answer, answer_late from invitation where call_up_id = $1', [call.callUpId])).toEqual([{ answer: 'YES', answer_late: true }, { answer: 'YES', answer_late: true }]);
  });

  it('that change a no to a yes too late are told that it does not count', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, deadlineIn: '5 minutes' });
    await receive(scene, [{ from: phone(call), text: '2' }]);
    await advance(scene.db, '6 minutes');
    expect(await receive(scene, [{ from: phone(call), text: '1' }])).toEqual(['ANSWERED_LATE']);
    expect(await answers(call)).toEqual(['NO']);
    expect(await told(scene.db, call, 0)).toEqual(['HELP']);
  });
});

describe('replies that cannot be read', () => {
  it('get one helpful reply an hour and wait for a coordinator, who takes them off the list', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    expect(await receive(scene, [{ from: phone(call), text: '???' }, { from: phone(call), text: 'HELP' }])).toEqual(['UNCLEAR_QUESTION', 'HELP']);
    await receive(scene, [{ from: phone(call), text: '何ですか' }]);
    expect(await told(scene.db, call, 0)).toEqual(['HELP']);
    expect(await unclear(call)).toBe(3);
    await advance(scene.db, '61 minutes');
    await receive(scene, [{ from: phone(call), text: 'ええと' }]);
    expect(await told(scene.db, call, 0)).toEqual(['HELP', 'HELP']);
    const [{ id }] = await scene.db.query('select id from unclear_reply where call_up_id = $1 limit 1', [call.callUpId]);
    const replies = scene.get(UnclearReplies);
    expect(await replies.resolve(SYSTEM, id)).toEqual({ ok: true, value: { unclearReplyId: id, repeated: false } });
    expect(await replies.resolve(SYSTEM, id)).toMatchObject({ ok: true, value: { repeated: true } });
    expect(await replies.resolve(SYSTEM, '00000000-0000-7000-8000-000000000000')).toMatchObject({ ok: false, problem: { code: 'NOT_FOUND' } });
  });

  it('do not keep a whole batch from being handled, whatever they hold', async () => {
    const call = await launchedCallUp(scene.db, { people: 2 });
    const garbage = ['\0', '\ud800', '', '💥'.repeat(500), '\'; drop table answer; --', '{"a":1}'];
    await receive(scene, [...garbage.map((text) => ({ from: phone(call), text })), { from: phone(call, 1), text: '1' }]);
    expect(await answers(call)).toEqual([null, 'YES']);
    expect(await unclear(call)).toBe(garbage.length);
  });

  it('from two people with one number are not booked on either, unless only one is left to answer', async () => {
    const call = await launchedCallUp(scene.db, { people: 2 });
    await changeAddress(scene.db, call.people[1]!.phoneContact, phone(call));
    expect(await receive(scene, [{ from: phone(call), text: '1' }])).toEqual(['UNCLEAR_SHARED_NUMBER']);
    expect(await answers(call)).toEqual([null, null]);
    await scene.db.query(`update invitation set answer = 'NO', answered_at = muster_now() where id = $1`, [call.people[0]!.invitationId]);
    expect(await receive(scene, [{ from: phone(call), text: '1' }])).toEqual(['ANSWERED']);
    expect(await answers(call)).toEqual(['NO', 'YES']);
  });
});

describe('several call-ups at once', () => {
  it('are told apart by the code; without one the newest unanswered is meant, and the person is told which', async () => {
    const first = await launchedCallUp(scene.db, { people: 1 });
    await advance(scene.db, '1 minute');
    const second = await launchedCallUp(scene.db, { people: 1, who: first.people });
    expect(await receive(scene, [{ from: phone(first), text: '1' }])).toEqual(['ANSWERED']);
    expect([await answers(first), await answers(second)]).toEqual([[null], ['YES']]);
    expect(await told(scene.db, second, 0)).toEqual(['UPDATE']);
    await receive(scene, [{ from: phone(first), text: `${code(second)} 2` }, { from: phone(first), text: '1' }]);
    expect([await answers(first), await answers(second)]).toEqual([['YES'], ['NO']]);
    expect(await receive(scene, [{ from: phone(first), text: '999 1' }])).toEqual(['UNCLEAR_CODE_NOT_INVITED']);
  });
});

describe('STOP and START', () => {
  it('STOP is obeyed at once for everybody with that number, and what was queued does not leave', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, queued: true });
    expect(await receive(scene, [{ from: phone(call), text: '停止' }])).toEqual(['OPTED_OUT']);
    const rows = await scene.db.query('select channel, state, error_code from delivery where call_up_id = $1 order by channel', [call.callUpId]);
    expect(rows).toEqual([{ channel: 'EMAIL', state: 'QUEUED', error_code: null }, { channel: 'SMS', state: 'SUPPRESSED', error_code: 'OPTED_OUT' }]);
    const [contact] = await scene.db.query('select opted_out_at is not null as out from contact where id = $1', [call.people[0]!.phoneContact]);
    expect(contact).toEqual({ out: true });
    expect(await answers(call)).toEqual([null]);
  });

  it('YES opts in and answers; what is said last counts', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await receive(scene, [{ from: phone(call), text: 'STOP' }]);
    expect(await receive(scene, [{ from: phone(call), text: 'YES' }])).toEqual(['ANSWERED']);
    expect(await scene.db.query('select opted_out_at from contact where id = $1', [call.people[0]!.phoneContact])).toEqual([{ opted_out_at: null }]);
    expect(await answers(call)).toEqual(['YES']);
    const at = (seconds: number) => new Date(Date.now() + 600_000 + seconds * 1000);
    expect(await receive(scene, [{ from: phone(call), text: 'STOP', receivedAt: at(2) }, { from: phone(call), text: 'START', receivedAt: at(1) }])).toEqual(['OPTED_OUT', 'ANSWERED']);
    expect((await scene.db.query('select opted_out_at is not null as out from contact where id = $1', [call.people[0]!.phoneContact]))[0]).toEqual({ out: true });
  });
});

describe('many at once', () => {
  it('handles batches side by side that hold the same people in another order', async () => {
    const call = await launchedCallUp(scene.db, { people: 60, lines: [{ need: 60 }] });
    const all = call.people.map((person) => ({ from: person.phone, text: '1' }));
    await Promise.all([receive(scene, all), receive(scene, [...all].reverse()), receive(scene, all.map(({ from }) => ({ from, text: 'わからない' })))]);
    expect(new Set(await answers(call))).toEqual(new Set(['YES']));
    expect(await unclear(call)).toBe(60);
  });
});
