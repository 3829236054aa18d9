import type { Actor } from '@muster/identity';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvariantAuditor } from '../audit-check/invariant-auditor.service.ts';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { Launch } from '../launch/launch.service.ts';
import { ChangedSince } from '../refusals/approval.refusals.ts';
import { ActRefused, InvalidInput } from '../refusals/input.refusals.ts';
import { AlreadyRunning, NotYourOwn } from '../refusals/launch.refusals.ts';
import { addSenders, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { addStaff } from '../testing/staff.scene.ts';
import { Delegation } from '../types/approval.type.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Approval } from './approval.service.ts';
import { Delegations } from './delegations.service.ts';
import { WaitingEdit } from './waiting-edit.service.ts';

type User = Actor & { userId: string };
let scene: SceneApp;
let author: User;
let approver: User;
let deputy: User;
let keys = 0;

beforeAll(async () => {
  scene = await sceneApp([...LAUNCHING, InvariantAuditor, Delegations], [], {}, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
  author = await addStaff(scene.db, 'COORDINATOR', 'APPROVER');
  approver = await addStaff(scene.db, 'APPROVER');
  deputy = await addStaff(scene.db, 'COORDINATOR');
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await scene.db.query('delete from approval_delegation');
  await addSenders(scene.db);
  await addExpert(scene.db);
});

async function handIn(part: Parameters<typeof requestFor>[1] = {}, actor = author): Promise<{ callUp: CallUp; incident: string }> {
  const incident = await addIncident(scene.db, { severity: 3 });
  const callUp = await scene.get(Launch).launch(actor, requestFor(incident, part), `four-eyes-${(keys += 1)}`);
  if (!(callUp instanceof CallUp)) throw new Error(`Refused: ${JSON.stringify(callUp)}`);
  return { callUp, incident };
}
const approve = (actor: Actor, callUp: CallUp, as: 'APPROVER' | 'DELEGATE' = 'APPROVER') => scene.get(Approval).approve(actor, callUp.id, { version: callUp.version, as });
const edit = (actor: Actor, callUp: CallUp, incident: string, part: Parameters<typeof requestFor>[1]) => scene.get(WaitingEdit).edit(actor, callUp.id, requestFor(incident, part));

async function delegate(by: User, to: User, fromHours = 0, untilHours = 24): Promise<unknown> {
  const now = Date.now();
  return scene.get(Delegations).name(by, { delegateId: to.userId, fromAt: new Date(now + fromHours * 3_600_000 - 60_000), untilAt: new Date(now + untilHours * 3_600_000) });
}

describe('a delegate', () => {
  it('approves in the place of the approver who named him, and both are on record', async () => {
    const { callUp } = await handIn();
    expect(await delegate(approver, deputy)).toBeInstanceOf(Delegation);
    expect(await approve(deputy, callUp, 'DELEGATE')).toMatchObject({ state: 'OPEN', approvedBy: deputy.userId });
    expect(await scene.db.query('select decided_by, on_behalf_of from call_up_approval where call_up_id = $1', [callUp.id]))
      .toEqual([{ decided_by: deputy.userId, on_behalf_of: approver.userId }]);
    expect(await scene.db.query(`select detail ->> 'onBehalfOf' as "for" from audit_entry where subject_id = $1 and action = 'callup.approve'`, [callUp.id])).toEqual([{ for: approver.userId }]);
    expect(await scene.db.query(`select count(*)::int as n from audit_entry where action = 'approval.delegate'`)).toEqual([{ n: 1 }]);
  });

  it('does not before his time, after it, or once he was taken back', async () => {
    const { callUp } = await handIn();
    await delegate(approver, deputy, 1, 2);
    expect(await approve(deputy, callUp, 'DELEGATE')).toBeInstanceOf(NotYourOwn);
    const named = await delegate(approver, deputy) as Delegation;
    expect(await scene.get(Delegations).end(approver, named.id)).toMatchObject({ endedAt: expect.any(Date) });
    expect(await approve(deputy, callUp, 'DELEGATE')).toBeInstanceOf(NotYourOwn);
  });

  it('is never the author, and never stands for one', async () => {
    await delegate(approver, author);
    const { callUp } = await handIn();
    expect(await approve(author, callUp, 'DELEGATE')).toBeInstanceOf(NotYourOwn);
    expect(await approve(author, callUp)).toBeInstanceOf(NotYourOwn);
    await delegate(author, deputy);
    expect(await approve(deputy, callUp, 'DELEGATE')).toBeInstanceOf(NotYourOwn);
  });

  it('loses his right with the approver who gave it', async () => {
    const leaving = await addStaff(scene.db, 'APPROVER');
    const { callUp } = await handIn();
    await delegate(leaving, deputy);
    await scene.db.query('update app_user set disabled_at = muster_now() where id = $1', [leaving.userId]);
    expect(await approve(deputy, callUp, 'DELEGATE')).toBeInstanceOf(NotYourOwn);
  });

  it('is somebody else, may use it, and for a good span', async () => {
    expect(await delegate(approver, approver)).toBeInstanceOf(InvalidInput);
    expect(await delegate(approver, await addStaff(scene.db, 'AUDITOR'))).toBeInstanceOf(InvalidInput);
    expect(await delegate(approver, deputy, 0, 24 * 400)).toBeInstanceOf(InvalidInput);
    expect(await delegate(approver, deputy, -3, -1)).toBeInstanceOf(InvalidInput);
  });
});

describe('an edit of a waiting call-up', () => {
  it('voids what was looked at: only the new version can be approved', async () => {
    const { callUp, incident } = await handIn();
    const edited = await edit(author, callUp, incident, { channels: ['EMAIL'] }) as CallUp;
    expect(edited).toMatchObject({ id: callUp.id, number: callUp.number, state: 'AWAITING_APPROVAL', version: callUp.version + 1, channels: ['EMAIL'] });
    expect(await approve(approver, callUp)).toBeInstanceOf(ChangedSince);
    expect(await approve(approver, edited)).toMatchObject({ state: 'OPEN' });
    expect(await scene.db.query('select distinct channel from delivery where call_up_id = $1', [callUp.id])).toEqual([{ channel: 'EMAIL' }]);
    expect((await scene.get(InvariantAuditor).check(scene.db.manager, callUp.id)).breaches).toEqual([]);
  });

  it('makes its editor an author, who cannot approve it any more', async () => {
    const { callUp, incident } = await handIn();
    const editor = await addStaff(scene.db, 'COORDINATOR', 'APPROVER');
    const edited = await edit(editor, callUp, incident, { channels: ['SMS'] }) as CallUp;
    for (const one of [editor, author]) expect(await approve(one, edited)).toBeInstanceOf(NotYourOwn);
    expect(await approve(approver, edited)).toMatchObject({ state: 'OPEN' });
  });

  it('takes other people and lines, asks everybody again, and leaves nothing of before', async () => {
    const { callUp, incident } = await handIn();
    await addExpert(scene.db, { prefecture: '27' });
    const edited = await edit(author, callUp, incident, { audience: { prefectureCodes: ['27'] }, lines: requestFor(incident).lines.map((line) => ({ ...line, headCount: 1 })) }) as CallUp;
    expect(edited.plan).toMatchObject({ recipients: 1 });
    expect(await scene.db.query('select e.prefecture_code as at, i.wave from invitation i join expert e on e.id = i.expert_id where call_up_id = $1', [callUp.id])).toEqual([{ at: '27', wave: 0 }]);
    expect(await scene.db.query('select head_count from requirement where call_up_id = $1', [callUp.id])).toEqual([{ head_count: 1 }]);
    expect(await scene.db.query('select round, count(*)::int as told from approval_notice where call_up_id = $1 and user_id = $2 group by 1 order by 1', [callUp.id, approver.userId]))
      .toEqual([{ round: 1, told: 1 }, { round: 2, told: 1 }]);
  });

  it('is refused when somebody else has edited since, and leaves his version', async () => {
    const { callUp, incident } = await handIn();
    const first = await scene.get(WaitingEdit).edit(author, callUp.id, requestFor(incident, { channels: ['EMAIL'] }), callUp.version) as CallUp;
    expect(first).toMatchObject({ channels: ['EMAIL'] });
    expect(await scene.get(WaitingEdit).edit(deputy, callUp.id, requestFor(incident, { channels: ['SMS'] }), callUp.version)).toMatchObject({ code: 'CHANGED_SINCE', version: first.version });
    expect(await scene.db.query('select channels, version from call_up where id = $1', [callUp.id])).toEqual([{ channels: ['EMAIL'], version: first.version }]);
    expect(await scene.db.query('select user_id from call_up_author where call_up_id = $1 and user_id = $2', [callUp.id, deputy.userId])).toEqual([]);
  });

  it('is refused to a twin, in another incident, after sending, and changes nothing then', async () => {
    const { callUp, incident } = await handIn();
    const twin = await scene.get(Launch).launch(author, requestFor(incident, { channels: ['SMS'] }), 'eyes-twin') as CallUp;
    expect(await edit(author, twin, incident, { channels: callUp.channels, deadline: callUp.deadline, lines: [] })).not.toBeInstanceOf(CallUp);
    expect(await edit(author, callUp, await addIncident(scene.db, { severity: 3 }), {})).toBeInstanceOf(InvalidInput);
    await approve(approver, callUp);
    expect(await edit(author, callUp, incident, {})).toBeInstanceOf(ActRefused);
    expect(await scene.db.query('select version from call_up where id = $1', [twin.id])).toEqual([{ version: twin.version }]);
  });

  it('into the same as another that runs is refused', async () => {
    const { callUp, incident } = await handIn();
    const request = requestFor(incident, { channels: ['SMS'] });
    await scene.get(Launch).launch(author, request, 'eyes-other');
    expect(await scene.get(WaitingEdit).edit(author, callUp.id, request)).toBeInstanceOf(AlreadyRunning);
  });
});

describe('the deadline of a waiting call-up', () => {
  it('ends it when it comes into the way, even when no worker was there', async () => {
    const { incident } = await handIn();
    const request = requestFor(incident, { deadline: new Date(Date.now() + 3_600_000), lines: requestFor(incident).lines.map((line) => ({ ...line, headCount: 3 })) });
    const first = await scene.get(Launch).launch(author, request, 'eyes-late-1') as CallUp;
    await advance(scene.db, '61 minutes');
    await scene.get(Launch).launch(author, request, 'eyes-late-2');
    expect(await scene.db.query('select state, end_reason from call_up where id = $1', [first.id])).toEqual([{ state: 'CANCELLED', end_reason: 'NOT_APPROVED_IN_TIME' }]);
    await advance(scene.db, '-61 minutes');
  });
});
