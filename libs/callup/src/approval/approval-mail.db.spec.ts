import { Users } from '@muster/identity';
import { ProviderSet } from '@muster/notify';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { Launch } from '../launch/launch.service.ts';
import { addSenders, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { addStaff } from '../testing/staff.scene.ts';
import type { CallUp } from '../types/call-up.type.ts';
import { ApprovalDesk } from './approval-desk.service.ts';
import { ApprovalMail, ApprovalMailRefused } from './approval-mail.service.ts';
import { Approval } from './approval.service.ts';

type Send = NonNullable<ReturnType<ProviderSet['of']>>['send'];
type SendRequest = Parameters<Send>[0];
type SendResult = Awaited<ReturnType<Send>>;

const sent: SendRequest[] = [];
let answer: SendResult = { kind: 'ACCEPTED', messageId: 'm' };
const provider = { send: (request: SendRequest) => { sent.push(request); return Promise.resolve(answer); } };
let scene: SceneApp;
let author: Awaited<ReturnType<typeof addStaff>>;
let approver: typeof author;
let keys = 0;

beforeAll(async () => {
  scene = await sceneApp([
    ...LAUNCHING, ApprovalMail, { provide: ProviderSet, useValue: { of: () => provider } },
    { provide: Users, useValue: { mailbox: () => Promise.resolve({ email: 'somebody@example.jp', locale: 'ja' }) } },
  ], [], { MUSTER_APPROVAL_ESCALATES_AFTER: '10' }, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
  author = await addStaff(scene.db, 'COORDINATOR');
  approver = await addStaff(scene.db, 'APPROVER');
  await addStaff(scene.db, 'ADMINISTRATOR');
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await addSenders(scene.db);
  await addExpert(scene.db);
  sent.length = 0;
  answer = { kind: 'ACCEPTED', messageId: 'm' };
});

async function handIn(): Promise<{ callUp: CallUp; noticeId: string }> {
  const callUp = await scene.get(Launch).launch(author, requestFor(await addIncident(scene.db, { severity: 3 })), `approval-mail-${(keys += 1)}`) as CallUp;
  const [notice] = await scene.db.query<{ id: string }[]>('select id from approval_notice where call_up_id = $1 and user_id = $2', [callUp.id, approver.userId]);
  return { callUp, noticeId: notice!.id };
}
const send = (noticeId: string): Promise<void> => scene.db.transaction((em) => scene.get(ApprovalMail).send(em, noticeId));
const onTime = (callUp: CallUp): Promise<void> => scene.db.transaction((em) => scene.get(ApprovalDesk).onTime(em, callUp.id));

describe('a mail that asks for a decision', () => {
  it('leaves once, also when its job runs twice or in two workers at once', async () => {
    const { noticeId } = await handIn();
    expect(await waitingJobs(scene.db, 'callup.approval-mail', noticeId)).toBe(1);
    await Promise.all([send(noticeId), send(noticeId)]);
    await send(noticeId);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ deliveryId: noticeId, message: { to: 'somebody@example.jp', subject: expect.stringContaining('承認をお願いします') } });
  });

  it('is tried again when the mail server could not take it', async () => {
    const { noticeId } = await handIn();
    answer = { kind: 'TEMPORARY', code: '421', providerWide: true };
    await expect(send(noticeId)).rejects.toThrow(ApprovalMailRefused);
    answer = { kind: 'ACCEPTED', messageId: 'm' };
    await send(noticeId);
    expect(sent.map(({ deliveryId }) => deliveryId)).toEqual([noticeId, noticeId]);
  });

  it('does not leave once somebody has decided', async () => {
    const { callUp, noticeId } = await handIn();
    await scene.get(Approval).approve(approver, callUp.id, { version: callUp.version, as: 'APPROVER' });
    await send(noticeId);
    expect(sent).toEqual([]);
  });
});

describe('the timer of a decision', () => {
  const circles = (callUp: CallUp) => scene.db.query('select circle, count(*)::int as people from approval_notice where call_up_id = $1 group by 1 order by 1', [callUp.id]);

  it('tells the next circle once, not early, however often it comes', async () => {
    const { callUp } = await handIn();
    await onTime(callUp);
    expect(await circles(callUp)).toEqual([{ circle: 1, people: 1 }]);
    await advance(scene.db, '10 minutes');
    await Promise.all([onTime(callUp), onTime(callUp)]);
    await onTime(callUp);
    expect(await circles(callUp)).toEqual([{ circle: 1, people: 1 }, { circle: 4, people: 1 }]);
    expect(await scene.db.query(`select count(*)::int as n from audit_entry where subject_id = $1 and action = 'callup.escalate-approval'`, [callUp.id])).toEqual([{ n: 1 }]);
    await advance(scene.db, '-10 minutes');
  });

  it('is silent once somebody has decided', async () => {
    const { callUp } = await handIn();
    await scene.get(Approval).approve(approver, callUp.id, { version: callUp.version, as: 'APPROVER' });
    expect(await waitingJobs(scene.db, 'callup.approval', callUp.id)).toBe(0);
    await advance(scene.db, '10 minutes');
    await onTime(callUp);
    expect(await circles(callUp)).toEqual([{ circle: 1, people: 1 }]);
    await advance(scene.db, '-10 minutes');
  });
});
