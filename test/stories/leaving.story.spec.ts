import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { reads } from './support/hearing.ts';
import { account, ask, dayIn, mailsHaveLeft, MINE, PLAN_DEPARTURE, REPLY, REVIEW, SIGN, SUSPEND, wording, type MembershipAnswer } from './support/membership.ts';
import { PREVIEW } from './support/operations.ts';
import { World } from './support/world.ts';

const HOUR_MS = 3_600_000;

describe('discipline and leaving', () => {
  let world: World;
  let coordinator: Coordinator;
  let officer: Browser;
  let crew: Cast;
  let people: Person[];
  let browsers: Browser[];

  const calls = async (): Promise<number> => (await coordinator.ask(PREVIEW, { input: await coordinator.write(crew, { heads: 1 }) }) as { recipients?: number }).recipients ?? 0;
  const status = async (browser: Browser): Promise<{ status: string; suspensions: object[] }> =>
    (await browser.run<{ myMembership: { status: string; suspensions: object[] } }>(MINE)).myMembership;
  const isOut = async (browser: Browser): Promise<boolean> => (await browser.graphql(MINE)).errors?.[0]?.extensions.code === 'UNAUTHENTICATED';

  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    officer = (await account(world, ['VETTING_OFFICER'], 'officer@nco.example')).browser;
    crew = await cast(world, 3);
    people = crew.people;
    browsers = [];
    for (const [at, { id }] of people.entries()) browsers.push((await account(world, ['EXPERT'], `expert${at}@people.example`, id)).browser);
    const { version, hashJa: textHash } = await wording(browsers[1]!, 'PLEDGE');
    for (const browser of browsers.slice(1)) expect(await ask(browser, SIGN, { input: { code: 'PLEDGE', version, language: 'ja', textHash } })).toMatchObject({ inForce: true });
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  describe('a suspension', () => {
    let id: string;

    it('has a notice, takes effect at once, and says when it is looked at again', async () => {
      const [person] = people as [Person];
      expect(await ask(officer, SUSPEND, { expertId: person.id, notice: ' ', reviewOn: await dayIn(world, 30) })).toMatchObject({ code: 'TEXT_MISSING', field: 'notice' });
      expect(await ask(officer, SUSPEND, { expertId: person.id, notice: '資料の持ち出し', reviewOn: await dayIn(world, 0) })).toMatchObject({ code: 'DAY_INVALID', field: 'reviewOn' });
      const suspended = await ask(officer, SUSPEND, { expertId: person.id, notice: '資料の持ち出しの疑い', reviewOn: await dayIn(world, 30) });
      expect(suspended).toMatchObject({ __typename: 'Suspension', reply: null });
      id = suspended.id!;
      expect(await calls()).toBe(2);
      const mail = await reads(world, person, /一時停止のお知らせ/);
      expect(mail).toContain(await dayIn(world, 30));
      expect(mail).not.toContain('持ち出し');
      await mailsHaveLeft(world);
    });

    it('is read and replied to by the person concerned, and by nobody else', async () => {
      const [mine, other] = browsers as [Browser, Browser];
      expect(await status(mine)).toMatchObject({ status: 'SUSPENDED', suspensions: [{ notice: '資料の持ち出しの疑い' }] });
      expect(await ask(other, REPLY, { id, reply: '私です' })).toMatchObject({ code: 'SUSPENSION_UNKNOWN' });
      expect(await ask(mine, REPLY, { id, reply: '許可を得て持ち出したものです' })).toMatchObject({ reply: '許可を得て持ち出したものです' });
      await world.people.mailbox('officer@nco.example').expectMail(/意見が届きました/);
      await mailsHaveLeft(world);
      expect((await world.rows<{ text: string }>('select s::text as text from suspension s')).map(({ text }) => text).join()).not.toContain('持ち出');
    });

    it('is called to mind on the day of review, goes on or ends, and ending makes the member one of those who are called', async () => {
      await world.withoutWorker('30 days');
      await world.people.mailbox('officer@nco.example').expectMail(/見直しの期日/);
      await mailsHaveLeft(world);
      expect(await ask(officer, REVIEW, { id, remark: '調査を継続', nextOn: await dayIn(world, 14) })).toMatchObject({ reviewOn: await dayIn(world, 14), endedAt: null });
      expect(await ask(officer, REVIEW, { id, remark: '疑いは晴れた' })).toMatchObject({ remark: '疑いは晴れた', endedAt: expect.any(String) });
      await reads(world, people[0]!, /停止の解除/);
      await mailsHaveLeft(world);
      expect(await ask(officer, REVIEW, { id, remark: 'もう一度' })).toMatchObject({ code: 'SUSPENSION_UNKNOWN' });
      expect([(await status(browsers[0]!)).status, await calls()]).toEqual(['ACTIVE', 3]);
    });
  });

  describe('a day of leaving that is known before', () => {
    it('ends access within the hour, by a timer; the last day itself is served', async () => {
      const [, person] = people as [Person, Person];
      const lastDay = await dayIn(world, 10);
      expect(await ask(officer, PLAN_DEPARTURE, { expertId: person.id, lastDay: '2026-02-30', reason: '異動' })).toMatchObject({ code: 'DAY_INVALID', field: 'lastDay' });
      await ask(officer, PLAN_DEPARTURE, { expertId: person.id, lastDay: await dayIn(world, 3), reason: '異動(日付誤り)' });
      const { endsAt } = await ask(officer, PLAN_DEPARTURE, { expertId: person.id, lastDay, reason: '異動' });
      const [{ left }] = await world.rows<{ left: number }>('select extract(epoch from $1::timestamptz - muster_now())::float8 as left', [endsAt]) as [{ left: number }];
      await world.advance(`${left - 60} seconds`);
      expect(await status(browsers[1]!)).toMatchObject({ status: 'ACTIVE' });
      await world.advance('61 seconds');
      await world.until('access has ended', () => isOut(browsers[1]!));
      const [figure] = await world.rows<{ ms: number }>('select extract(epoch from left_at - $2::timestamptz)::float8 * 1000 as ms from departure where expert_id = $1', [person.id, endsAt]);
      expect(figure!.ms).toBeGreaterThanOrEqual(0);
      expect(figure!.ms).toBeLessThan(HOUR_MS);
      expect(await calls()).toBe(2);
    });

    describe('and the administration of accounts', () => {
      let admin: Browser;
      let auditor: Browser;

      const userOf = async ({ id }: Person): Promise<{ id: string }> => (await world.rows<{ id: string }>('select id from app_user where expert_id = $1', [id]))[0]!;
      const act = async (name: 'disableUser' | 'enableUser', person: Person): Promise<MembershipAnswer> =>
        ask(admin, `mutation($id: ID!) { result: ${name}(id: $id) { __typename ... on Refusal { code } } }`, await userOf(person));
      /** What the list of users says of his account to whoever sees the registry and whoever does not. */
      const listed = async (person: Person): Promise<object[]> => {
        const { id } = await userOf(person);
        const lists = await Promise.all([admin, auditor].map((browser) => browser.run<{ users: { id: string; disabled: boolean; mayBeEnabled: boolean }[] }>('{ users { id disabled mayBeEnabled } }')));
        return lists.map(({ users }) => users.filter((user) => user.id === id).map(({ disabled, mayBeEnabled }) => ({ disabled, mayBeEnabled }))[0]!);
      };
      const hears = async (at: number): Promise<unknown> => world.people.mailbox(`expert${at}@people.example`).expectMail(/管理者がアカウントの利用を再開しました/);

      beforeAll(async () => {
        admin = (await account(world, ['ADMINISTRATOR'], 'administrator@nco.example')).browser;
        auditor = (await account(world, ['AUDITOR'], 'auditor@nco.example')).browser;
      });

      it('is not undone there, where they let in again whom they have put out themselves, and he hears of it', async () => {
        const [here, left] = people as [Person, Person];
        expect(await listed(left)).toEqual(Array(2).fill({ disabled: true, mayBeEnabled: false }));
        expect(await act('enableUser', left)).toMatchObject({ code: 'OPENS_BY_INVITATION' });
        await act('disableUser', here);
        expect(await listed(here)).toEqual(Array(2).fill({ disabled: true, mayBeEnabled: true }));
        expect(await act('enableUser', here)).toEqual({ __typename: 'UserChanged' });
        await hears(0);
        expect(await world.rows('select expert_id as id from app_user where expert_id = any($1) and disabled_at is null', [[here.id, left.id]])).toEqual([{ id: here.id }]);
      });

      it('waits for a change of the entry that is under way, and goes by what came of it', async () => {
        const here = people[0]!;
        await act('disableUser', here);
        const answer = await world.database.transaction(async (em) => {
          await em.query(`update expert set status = 'INVITED' where id = $1`, [here.id]);
          const [{ pid }] = await em.query<[{ pid: number }]>('select pg_backend_pid() as pid');
          let over = false;
          const enabling = act('enableUser', here).finally(() => { over = true; });
          const waits = async (): Promise<void> => {
            for (;;) if (over || (await world.rows('select from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))', [pid])).length > 0) return;
          };
          await waits();
          return [enabling];
        });
        expect(await answer[0]).toMatchObject({ code: 'OPENS_BY_INVITATION' });
        expect(await listed(here)).toEqual(Array(2).fill({ disabled: true, mayBeEnabled: false }));
        await world.rows(`update expert set status = 'ACTIVE' where id = $1`, [here.id]);
        expect(await act('enableUser', here)).toEqual({ __typename: 'UserChanged' });
        await hears(0);
      });
    });

    it('is found by the next worker, should no timer have fired; what was signed is called to mind when access has ended', async () => {
      const [, before, person] = people as [Person, Person, Person];
      const { endsAt } = await ask(officer, PLAN_DEPARTURE, { expertId: person.id, lastDay: await dayIn(world, 0), reason: '契約満了' });
      await world.stopWorker();
      await world.rows(`delete from job_queue.job where name = 'registry.departure'`);
      await world.withoutWorker('1 day');
      for (const one of [before, person]) expect(await reads(world, one, /登録終了後の義務/)).toContain('秘密保持の義務は、登録の終了後も続きます');
      await mailsHaveLeft(world);
      expect(await isOut(browsers[2]!)).toBe(true);
      expect(await world.rows(`select act, by_user from expert_move where expert_id = $1`, [person.id])).toEqual([{ act: 'LEAVE', by_user: null }]);
      expect(await world.rows('select 1 from departure where expert_id = $1 and left_at > $2::timestamptz', [person.id, endsAt])).toHaveLength(1);
      await world.withoutWorker('1 hour');
    });

    it('is told no more when somebody left before it, and does not hold when he comes back', async () => {
      const { id: expertId } = people[0]!;
      const planned = (): Promise<unknown> => officer.run('query($expertId: ID!) { plannedDeparture(expertId: $expertId) { lastDay } }', { expertId });
      const lastDay = await dayIn(world, 20);
      await ask(officer, PLAN_DEPARTURE, { expertId, lastDay, reason: '契約満了' });
      expect(await planned()).toEqual({ plannedDeparture: { lastDay } });
      expect(await ask(officer, 'mutation($expertId: ID!) { result: recordDeparture(expertId: $expertId) { __typename } }', { expertId })).toEqual({ __typename: 'Departed' });
      expect(await planned()).toEqual({ plannedDeparture: null });
      await world.rows(`update expert set status = 'ACTIVE' where id = $1`, [expertId]);
      expect(await planned()).toEqual({ plannedDeparture: null });
      await mailsHaveLeft(world);
    });
  });
});
