import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roleOf } from '@muster/seeds';
import { EventReader } from '../support/event-reader.ts';
import { AnswerPage } from './support/answer-page.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { isTold, says, WORD } from './support/hearing.ts';
import { PRESETS_QUERY, PREVIEW, RECORD_ANSWER } from './support/operations.ts';
import type { CallUpRequest } from './support/request.ts';
import { World } from './support/world.ts';

const VICTIM = '桜ヶ丘市役所';
const AFFECTED = 'query($id: ID!) { incident(id: $id) { affectedOrganisationIds affectedOrganisations { id nameJa nameEn } } }';
const FORENSICS = roleOf('FORENSICS');
const [MANAGER, ANALYST] = [roleOf('INCIDENT_MANAGER'), roleOf('LOG_ANALYSIS')];
const skilled = (role: string, messageLanguage: 'ja' | 'en' = 'ja') => ({ skills: [{ role, level: 3, verified: true }], messageLanguage });

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let request: CallUpRequest;
let callUp: Launched;
let links: string[];
const person = (n: number): Person => crew.people[n]!;

describe('the main job', () => {
  beforeAll(async () => {
    world = await World.open();
    crew = await cast(world, [
      skilled(MANAGER), skilled(MANAGER), skilled(FORENSICS), skilled(ANALYST), skilled(ANALYST, 'en'), skilled(ANALYST), skilled(ANALYST), skilled(ANALYST),
    ]);
  });
  afterAll(() => world.close());

  describe('from an incident to a team', () => {
    it('a coordinator signs in and opens the incident from a preset', async () => {
      coordinator = await Coordinator.of(world);
      const { presets } = await coordinator.browser.run<{ presets: { code: string; severity: number; textJa: string; textEn: string }[] }>(PRESETS_QUERY);
      const preset = presets.find(({ code }) => code === 'DEFACEMENT')!;
      const [victim] = await world.rows<{ id: string }>(
        `insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('victim', 'LOCAL_GOVERNMENT', $1, 'Sakuragaoka City', '1950-01-01') returning id`, [VICTIM]);
      const incident = { title: `${VICTIM}のウェブサイト改ざん`, presetCode: preset.code, severity: preset.severity, affectedOrganisationIds: [victim!.id] };
      const lines = [
        { workRoleId: MANAGER, minLevel: 2, headCount: 1, reserveCount: 1 }, { workRoleId: FORENSICS, minLevel: 2, headCount: 1 },
        { workRoleId: ANALYST, minLevel: 2, headCount: 2 },
      ];
      request = await coordinator.write(crew, { lines, channels: ['SMS', 'EMAIL'], textJa: preset.textJa, textEn: preset.textEn }, incident);
      expect(await coordinator.browser.run(AFFECTED, { id: request.incidentId })).toEqual({
        incident: { affectedOrganisationIds: [victim!.id], affectedOrganisations: [{ id: victim!.id, nameJa: VICTIM, nameEn: 'Sakuragaoka City' }] },
      });
    });

    it('the preview counts, and names nobody', async () => {
      const preview = await coordinator.ask(PREVIEW, { input: request });
      expect(preview).toMatchObject({ __typename: 'CallUpPreview', recipients: 8, lines: [{ matching: 2 }, { matching: 1 }, { matching: 5 }] });
      const shown = JSON.stringify(preview);
      for (const { name, phone, email, id } of crew.people) for (const secret of [name, phone, email, id]) expect(shown).not.toContain(secret);
      await world.quiet();
    });

    it('every phone gets one SMS and every mailbox one mail, with the same authenticity code and without the victim', async () => {
      const launched = await coordinator.launch(request);
      expect(launched).toMatchObject({ __typename: 'CallUp', state: 'OPEN', kind: 'REAL' });
      callUp = launched as unknown as Launched;
      const heard = await Promise.all(crew.people.map((one) => isTold(world, one, new RegExp(callUp.authenticityCode))));
      for (const text of heard.flatMap(({ sms, mail }) => [sms, mail])) {
        expect(text).toContain(callUp.code);
        expect(text).not.toMatch(/桜ヶ丘|Sakuragaoka/);
      }
      links = heard.map(({ sms, mail }) => {
        const [inSms, inMail] = [sms, mail].map((text) => /http:\S+\/a\/[\w-]+/.exec(text)?.[0]);
        expect(inSms).toBe(inMail);
        return inSms!;
      });
      expect(new Set(links).size).toBe(8);
      await world.quiet();
    });

    it('1 is a yes, and the first manager is confirmed', async () => {
      await says(world, person(0), '1');
      expect((await isTold(world, person(0), WORD.confirmed)).sms).toContain(callUp.authenticityCode);
      await world.quiet();
    });

    it('はい is a yes, the second manager is held in reserve, and the board hears of it as it happens', async () => {
      const board = await EventReader.open(coordinator.browser, `/events?topics=callup:${callUp.id}`);
      await says(world, person(1), 'はい');
      await isTold(world, person(1), WORD.reserve);
      for (const heard = new Set<string>(); !['answers', 'team'].every((change) => heard.has(change));) {
        const { data } = await board.next();
        expect(data).toMatchObject({ topic: 'callup', id: callUp.id });
        for (const change of data.changes!) heard.add(change);
      }
      await board.close();
      await world.quiet();
    });

    it('2 is a no, and is left in peace', async () => {
      await says(world, person(5), '２');
      await world.quiet();
      expect(await coordinator.standing(callUp.id, person(5))).toMatchObject({ answer: 'NO', assignment: null });
    });

    it('参加 6:00 is a yes from six o’clock', async () => {
      await says(world, person(2), '参加 6:00');
      await isTold(world, person(2), WORD.confirmed);
      const { answer, arriveAt } = await coordinator.standing(callUp.id, person(2));
      expect([answer, new Date(arriveAt!).toISOString().slice(11, 19)]).toEqual(['YES_FROM', '21:00:00']);
    });

    it('the link only shows on HEAD and GET, and answers on POST', async () => {
      expect(await AnswerPage.head(links[3]!)).toBe(200);
      expect((await coordinator.standing(callUp.id, person(3))).seenAt).toBeNull();
      const page = await AnswerPage.open(links[3]!);
      expect(page.text).toContain(callUp.authenticityCode);
      expect(await coordinator.standing(callUp.id, person(3))).toMatchObject({ answer: null, seenAt: expect.any(String) });
      expect((await page.answer('YES')).text).toContain('可(参加します)');
      await isTold(world, person(3), WORD.confirmed);
      expect(await coordinator.standing(callUp.id, person(3))).toMatchObject({ answer: 'YES', answerChannel: 'LINK', assignment: 'ASSIGNED' });
    });

    it('the page and the messages speak English to whom it is his language', async () => {
      const page = await AnswerPage.open(links[4]!);
      expect(page.text).toContain('Authenticity code');
      await page.answer('YES');
      await isTold(world, person(4), /Confirmed/);
      await world.until('the team is complete', async () => (await coordinator.board(callUp.id)).state === 'FILLED');
    });

    it('what somebody says on the telephone is entered, and the team being complete he is thanked', async () => {
      const { id } = await coordinator.standing(callUp.id, person(6));
      const input = { invitationId: id, answer: 'YES', note: '本人から電話', entryKey: 'call-1' };
      expect(await coordinator.ask(RECORD_ANSWER, { input })).toMatchObject({ __typename: 'Invitation', answer: 'YES', answerChannel: 'COORDINATOR' });
      await isTold(world, person(6), WORD.thanked);
    });

    it('nothing unexpected has arrived, the report reconciles and every invariant holds', async () => {
      const { funnel, lines, deliveries } = await coordinator.reconciled(callUp.id);
      expect(funnel).toMatchObject({ recipients: 8, answered: 7, yes: 5, yesFrom: 1, no: 1, silent: 1, late: 0, unclear: 0, messages: 16, delivered: 8, accepted: 8 });
      expect(lines).toMatchObject([{ assigned: 1, reserve: 1, headCount: 1 }, { assigned: 1, reserve: 0 }, { assigned: 2, reserve: 0 }]);
      const { sms, mail } = world.sandbox.counters();
      const inLedger = (channel: string): number => deliveries.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.messages, 0);
      expect([sms.accepted, mail.accepted, sms.duplicates, mail.duplicates]).toEqual([inLedger('SMS'), inLedger('EMAIL'), 0, 0]);
      expect([inLedger('SMS'), inLedger('EMAIL')]).toEqual([8 + 6, 8 + 6]);
    });
  });
});
