import { SYSTEM } from '@muster/identity';
import type { Channel, Claim, OutboundMessage, Purpose, Rendered } from '@muster/notify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proves, readLinkToken, tokenKeys } from '../answers/link-token.ts';
import { readReplyAddress } from '../answers/reply-address.ts';
import { CallUpControl } from '../control/call-up-control.service.ts';
import { Acts } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { receive } from '../testing/inbound.scene.ts';
import { addPeople } from '../testing/scene.people.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { CallUpMessages } from './message.source.ts';

let scene: SceneApp;
let acts: Acts;

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  acts = new Acts(scene);
});
afterAll(() => scene.close());

/** The claims of a call-up's queued or accepted messages. */
const claims = (call: Scene, purpose: Purpose, channel: Channel = 'SMS'): Promise<Claim[]> => scene.db.query(
  `select id as "deliveryId", call_up_id as "callUpId", invitation_id as "invitationId", contact_id as "contactId", purpose, wave, channel, 1 as attempts
   from delivery where call_up_id = $1 and purpose = $2 and channel = $3 order by attempt_group, id`, [call.callUpId, purpose, channel]);
const render = async (call: Scene, purpose: Purpose, channel: Channel = 'SMS'): Promise<Rendered[]> => scene.get(CallUpMessages).render(await claims(call, purpose, channel));
const message = async (call: Scene, purpose: Purpose, channel: Channel = 'SMS'): Promise<OutboundMessage> => {
  const [rendered] = await render(call, purpose, channel);
  if (!rendered || !('message' in rendered)) throw new Error(`not rendered: ${JSON.stringify(rendered)}`);
  return rendered.message;
};
const reasons = async (call: Scene, purpose: Purpose): Promise<string[]> => (await render(call, purpose)).map((one) => ('suppress' in one ? one.suppress : 'SENT'));
const number = (call: Scene): string => String(call.number).padStart(3, '0');

describe('an invitation', () => {
  it('by SMS shows authority, number, code and a link that opens this invitation only', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, kind: 'DRILL', channels: ['SMS'] });
    const sms = await message(call, 'INVITE');
    expect(sms.text).toContain(`【訓練】【NISC招集】${number(call)} 照合4821`);
    const token = readLinkToken(/\/a\/([\w-]+)$/.exec(sms.text)![1]!)!;
    const person = call.people.find((one) => one.phone === sms.to)!;
    expect(proves(tokenKeys(scene.env, 'answer-link'), token, person.invitationId)).toBe(true);
    expect(call.people.filter((one) => proves(tokenKeys(scene.env, 'answer-link'), token, one.invitationId))).toHaveLength(1);
    expect([sms.subject, sms.html, sms.replyTo]).toEqual([undefined, undefined, undefined]);
  });

  it('by e-mail has a subject, both parts, the lines that fit and a reply address that finds the invitation', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, who: await addPeople(scene.db, 1, 'en') });
    const mail = await message(call, 'INVITE', 'EMAIL');
    expect(mail.subject).toBe(`NISC CALL-UP ${number(call)} (check code 4821): please answer`);
    for (const part of [mail.text, mail.html!]) {
      expect(part).toContain('Incident Response, on site or remote Tokyo');
      expect(part).toMatch(/http:\/\/[^\s"]+\/a\/[\w-]{18,}/);
    }
    expect(mail.html).not.toMatch(/<script|<img|src=/);
    const token = readReplyAddress(mail.replyTo!, scene.env.MAIL_REPLY_DOMAIN)!;
    expect(proves(tokenKeys(scene.env, 'e-mail-reply'), token, call.people[0]!.invitationId)).toBe(true);
  });

  it('says the same when it is asked for again', async () => {
    const call = await launchedCallUp(scene.db, { people: 3 });
    expect(await render(call, 'INVITE')).toEqual(await render(call, 'INVITE'));
  });

  it('does not leave when it has lost its point or must not', async () => {
    const changes: [string, string][] = [
      [`update call_up set state = 'CANCELLED' where id = $1`, 'CALL_UP_CANCELLED'], [`update call_up set state = 'CLOSED' where id = $1`, 'CALL_UP_CLOSED'],
      [`update call_up set state = 'FILLED' where id = $1`, 'CALL_UP_FILLED'], [`update call_up set state = 'FILLED', wave_stop = 'NEVER' where id = $1`, 'SENT'],
      [`update call_up set deadline = muster_now() - interval '1 second' where id = $1`, 'DEADLINE_PASSED'],
      [`update expert set paused_at = now() from invitation i where i.expert_id = expert.id and i.call_up_id = $1`, 'PAUSED'],
      [`update expert set status = 'LEFT' from invitation i where i.expert_id = expert.id and i.call_up_id = $1`, 'NOT_ACTIVE'],
      [`update contact set opted_out_at = now() from invitation i where i.expert_id = contact.expert_id and i.call_up_id = $1`, 'OPTED_OUT'],
      [`update contact set unreachable_at = now() from invitation i where i.expert_id = contact.expert_id and i.call_up_id = $1`, 'UNREACHABLE'],
      [`update invitation set answer = 'YES', answered_at = now() where call_up_id = $1`, 'SENT'],
    ];
    for (const [change, reason] of changes) {
      const call = await launchedCallUp(scene.db, { people: 1 });
      await scene.db.query(change, [call.callUpId]);
      expect(await reasons(call, 'INVITE')).toEqual([reason]);
    }
  });

  it('that is not known (any more) is not sent', async () => {
    const claim: Claim = { deliveryId: '00000000-0000-7000-8000-000000000001', callUpId: '00000000-0000-7000-8000-000000000002', invitationId: '00000000-0000-7000-8000-000000000003', contactId: '00000000-0000-7000-8000-000000000004', purpose: 'INVITE', wave: 1, channel: 'SMS', attempts: 1 };
    expect(await scene.get(CallUpMessages).render([claim])).toEqual([{ deliveryId: claim.deliveryId, suppress: 'GONE' }]);
    expect(await scene.get(CallUpMessages).render([])).toEqual([]);
  });
});

describe('later messages', () => {
  it('tell people where they stand', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1, reserves: 1, place: 'ON_SITE' }] });
    for (const person of [0, 1, 2]) await acts.answer(call, person);
    await acts.assemble(call);
    expect((await message(call, 'CONFIRM')).text).toMatch(/参加確定: インシデント対応 .* 現地 東京都。/);
    expect((await message(call, 'RESERVE')).text).toContain('予備に登録しました');
    expect((await message(call, 'STAND_DOWN')).text).toContain('待機を解除します');
    const mail = await message(call, 'CONFIRM', 'EMAIL');
    expect(mail.subject).toContain('参加が確定しました');
    expect(mail.html).toContain('/a/');
  });

  it('give way to a later word to the same person', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 1, reserves: 1 }] });
    for (const person of [0, 1]) await acts.answer(call, person);
    await acts.assemble(call);
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await reasons(call, 'CONFIRM')).toEqual(['SUPERSEDED', 'SENT']);
    expect(await reasons(call, 'RESERVE')).toEqual(['SUPERSEDED']);
  });

  it('say that it was cancelled, but not to those who were never reached', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, channels: ['SMS'] });
    await scene.get(CallUpControl).cancel(SYSTEM, call.callUpId, { reason: 'x' });
    expect((await message(call, 'STAND_DOWN')).text).toContain('取り消されました');
    await scene.db.query(`set session_replication_role = replica; update delivery set state = 'FAILED' where call_up_id = '${call.callUpId}' and purpose = 'INVITE'; set session_replication_role = origin`);
    expect(await reasons(call, 'STAND_DOWN')).toEqual(['NEVER_INVITED', 'NEVER_INVITED']);
  });

  it('explain how to answer, and once it is over that it is over', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, channels: ['SMS'] });
    await receive(scene, [{ from: call.people[0]!.phone, text: 'どういう意味' }]);
    expect((await message(call, 'HELP')).text).toContain('1=可 2=不可');
    await scene.db.query(`update call_up set state = 'CLOSED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    expect((await message(call, 'HELP')).text).toContain('受付は終了しました');
  });

  it('name the call-up on which an answer was booked', async () => {
    const first = await launchedCallUp(scene.db, { people: 1 });
    const second = await launchedCallUp(scene.db, { people: 1, who: first.people });
    await receive(scene, [{ from: first.people[0]!.phone, text: '1' }]);
    expect((await message(second, 'UPDATE')).text).toContain(`${number(second)} 照合4821 「可」で受け付けました`);
  });

  it('do not remind somebody who has answered', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 2 }] });
    await scene.db.query(`insert into delivery (call_up_id, invitation_id, contact_id, purpose, wave, channel, priority, not_before, expires_at)
      select call_up_id, invitation_id, contact_id, 'REMINDER', wave, channel, 30, now(), expires_at from delivery where call_up_id = $1`, [call.callUpId]);
    await acts.answer(call, 0);
    expect((await reasons(call, 'REMINDER')).sort()).toEqual(['ALREADY_ANSWERED', 'SENT']);
    expect((await render(call, 'REMINDER')).flatMap((one) => ('message' in one ? [one.message.text] : []))[0]).toMatch(/回答をお待ちしています.*\/a\//);
  });
});
