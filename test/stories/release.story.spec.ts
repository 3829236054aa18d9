import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswerPage } from './support/answer-page.ts';
import type { Cast } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { decide, Employer, MAIL, openRelease, type EmployerWish } from './support/employer.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import { CANCEL, CONFIRM, STAND_DOWN } from './support/operations.ts';
import type { RequestWish } from './support/request.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

/** An employer, his people, and a call-up that has reached them. */
interface Called { employer: Employer; crew: Cast; callUp: Launched }

async function called(people: number, wish: RequestWish = {}, employed: EmployerWish = {}, consent = true): Promise<Called> {
  const employer = await Employer.of(world, employed);
  const crew = await employer.cast(people, consent);
  const callUp = await coordinator.call(crew, wish);
  await allHear(world, crew.people, WORD.invited);
  await world.settled();
  return { employer, crew, callUp };
}

const releaseOf = async (callUpId: string): Promise<string[]> => (await world.rows<{ state: string }>(
  'select r.state from release_request r join invitation i on i.id = r.invitation_id where i.call_up_id = $1 order by r.id', [callUpId])).map((row) => row.state);

describe('the employer’s release', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('is asked for when somebody gets a place; the place is held, and he is confirmed when it is granted', async () => {
    const { employer, crew: { people: [one] }, callUp } = await called(1);
    await says(world, one!, '1');
    const { link } = await employer.reads(MAIL.asked);
    expect(await coordinator.standing(callUp.id, one!)).toMatchObject({ assignment: 'ASSIGNED' });
    const page = await openRelease(link);
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('承諾する') });
    const kanji = one!.name.replace(/(?=\d)/, ' ');
    expect([page.text.includes(kanji), (await openRelease(link, 'en')).text.match(/Yamada Taro|\p{sc=Han} ?\d+郎/gu)]).toEqual([true, ['Yamada Taro']]);
    await world.quiet();
    expect(await decide(link, 'GRANTED')).toMatchObject({ status: 200, text: expect.stringContaining('承諾を受け付けました') });
    await hears(world, one!, WORD.confirmed);
    await coordinator.reconciled(callUp.id);
  });

  it('when it is refused, the next reserve is taken and told, and both know where they stand', async () => {
    const { employer, crew: { people: [first, second] }, callUp } = await called(2, { heads: 1, reserves: 1 });
    await says(world, first!, '1');
    const asked = await employer.reads(MAIL.asked);
    await says(world, second!, '1');
    await hears(world, second!, WORD.reserve);
    await decide(asked.link, 'REFUSED');
    expect(await hears(world, first!, WORD.thanked)).toContain('所属先の承諾');
    const next = await employer.reads(MAIL.asked);
    await decide(next.link, 'GRANTED');
    await hears(world, second!, WORD.confirmed);
    expect(await releaseOf(callUp.id)).toEqual(['REFUSED', 'GRANTED']);
    await coordinator.reconciled(callUp.id);
  });

  it('when nobody answers, he is reminded once, and at the end of his time the substitute is taken', async () => {
    const other = await Employer.of(world, { releaseNeeded: false });
    const employer = await Employer.of(world);
    const crew = await employer.cast([{}, { organisationId: other.id }]);
    const [first, second] = crew.people;
    const callUp = await coordinator.call(crew, { heads: 1, reserves: 1 });
    await allHear(world, crew.people, WORD.invited);
    await world.settled();
    await says(world, first!, '1');
    const { link } = await employer.reads(MAIL.asked);
    await says(world, second!, '1');
    await hears(world, second!, WORD.reserve);
    await world.advance('31 minutes');
    await employer.reads(MAIL.reminded);
    await world.settled();
    await world.advance('30 minutes');
    await hears(world, first!, WORD.thanked);
    await hears(world, second!, WORD.confirmed);
    expect((await openRelease(link)).text).toContain('回答期限を過ぎた');
    expect(await decide(link, 'GRANTED')).toMatchObject({ status: 200, text: expect.stringContaining('回答期限を過ぎた') });
    expect(await releaseOf(callUp.id)).toEqual(['LAPSED']);
    await coordinator.reconciled(callUp.id);
  });

  it('survives that no worker runs while its time passes', async () => {
    const { employer, crew: { people: [one] }, callUp } = await called(1);
    await says(world, one!, '1');
    await employer.reads(MAIL.asked);
    await world.settled();
    await world.withoutWorker('61 minutes');
    await hears(world, one!, WORD.thanked);
    await world.settled();
    expect(await releaseOf(callUp.id)).toEqual(['LAPSED']);
    const firings = await world.rows('select 1 from timer_firing where timer_key like $1', [`release:${callUp.id}:%`]);
    expect(firings).toHaveLength(1);
    await coordinator.reconciled(callUp.id);
  });

  it('is decided once: of two contacts the first decides, and a second press changes nothing', async () => {
    const { employer, crew: { people: [one] }, callUp } = await called(1, {}, { contacts: 2 });
    await says(world, one!, '1');
    const [first, second] = [await employer.reads(MAIL.asked, 0), await employer.reads(MAIL.asked, 1)];
    expect(first.link).not.toBe(second.link);
    expect((await decide(first.link, 'PERHAPS')).status).toBe(422);
    await Promise.all([decide(first.link, 'GRANTED'), decide(first.link, 'GRANTED')]);
    expect((await decide(second.link, 'REFUSED')).text).toContain('承諾を受け付けました');
    await hears(world, one!, WORD.confirmed);
    expect(await releaseOf(callUp.id)).toEqual(['GRANTED']);
    await coordinator.reconciled(callUp.id);
  });

  it('is not decided by looking, and a forged, cut or foreign link opens nothing', async () => {
    const { employer, crew: { people: [one] }, callUp } = await called(1);
    const invited = await world.rows<{ n: string }>('select link_number::text as n from invitation where call_up_id = $1', [callUp.id]);
    await says(world, one!, '1');
    const { link } = await employer.reads(MAIL.asked);
    for (const method of ['HEAD', 'GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200);
    expect(await releaseOf(callUp.id)).toEqual(['PENDING']);
    // One letter of the proof is another; the number and the spelling stay good.
    const forged = link.slice(0, -5) + (link.at(-5) === 'A' ? 'B' : 'A') + link.slice(-4);
    for (const bad of [forged, link.slice(0, -3), `${world.url}/r/${invited[0]!.n}`]) {
      expect((await openRelease(bad)).status).toBe(404);
      expect((await decide(bad, 'GRANTED')).status).toBe(404);
    }
    expect((await AnswerPage.open(link.replace('/r/', '/a/'))).status).toBe(404);
    await decide(link, 'GRANTED');
    await hears(world, one!, WORD.confirmed);
    await world.advance('40 hours');
    expect((await openRelease(link)).status).toBe(410);
  });

  it.each([
    ['the person takes back his yes', async ({ crew }: Called) => says(world, crew.people[0]!, '2')],
    ['a coordinator stands him down', async ({ crew, callUp }: Called) => {
      await coordinator.ask(STAND_DOWN, { id: (await coordinator.standing(callUp.id, crew.people[0]!)).id });
      await hears(world, crew.people[0]!, WORD.thanked);
    }],
    ['the call-up is cancelled', async ({ crew, callUp }: Called) => {
      await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' });
      await hears(world, crew.people[0]!, WORD.cancelled);
    }],
  ])('is called off in the same words when %s', async (_why, act) => {
    const scene = await called(1);
    await says(world, scene.crew.people[0]!, '1');
    const { link } = await scene.employer.reads(MAIL.asked);
    await world.settled();
    await act(scene);
    const { text } = await scene.employer.reads(MAIL.calledOff);
    expect(text.replace(/\r/g, '').replace(/受付番号 \S+|\d+\/\d+ \d+:\d+/g, '*')).toBe('【NISC】派遣の承諾は不要になりました\n*\nお願いしていた派遣は不要になりました。ご対応の必要はありません。ご協力ありがとうございました。\n期間 * から * まで(日本時間)、場所の区分 現地または遠隔\n');
    expect((await openRelease(link)).text).toContain('この派遣は不要になりました');
    expect((await decide(link, 'GRANTED')).text).toContain('この派遣は不要になりました');
    expect(await releaseOf(scene.callUp.id)).toEqual(['WITHDRAWN']);
  });

  it('is not asked for where the terms do not need it', async () => {
    const { crew: { people: [one] }, callUp } = await called(1, {}, { releaseNeeded: false });
    await says(world, one!, '1');
    await hears(world, one!, WORD.confirmed);
    expect(await releaseOf(callUp.id)).toEqual([]);
    await coordinator.reconciled(callUp.id);
  });

  it('is asked of nobody without the person’s consent, and with the reminder when he consents in time', async () => {
    const { employer, crew: { people: [one] }, callUp } = await called(1, {}, {}, false);
    await says(world, one!, '1');
    await world.quiet();
    expect(await releaseOf(callUp.id)).toEqual(['PENDING']);
    await employer.consents(one!);
    await world.advance('31 minutes');
    await decide((await employer.reads(MAIL.asked)).link, 'GRANTED');
    await hears(world, one!, WORD.confirmed);
    await coordinator.reconciled(callUp.id);
  });

  it('is asked for anew when a coordinator takes somebody whom it was refused for', async () => {
    const { employer, crew: { people: [one] }, callUp } = await called(1);
    await says(world, one!, '1');
    await decide((await employer.reads(MAIL.asked)).link, 'REFUSED');
    await hears(world, one!, WORD.thanked);
    await world.settled();
    await coordinator.ask(CONFIRM, { id: (await coordinator.standing(callUp.id, one!)).id });
    await decide((await employer.reads(MAIL.asked)).link, 'GRANTED');
    await hears(world, one!, WORD.confirmed);
    await coordinator.reconciled(callUp.id);
  });
});
