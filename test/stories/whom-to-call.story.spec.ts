import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { roleOf } from '@muster/seeds';
import { signedIn } from './support/staff.ts';
import { cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import { APPROVE, CLOSE, PREVIEW } from './support/operations.ts';
import { World } from './support/world.ts';

/** All the day round. */
const ALWAYS = '{[0,1440)}';
const FORENSICS = roleOf('FORENSICS');

let world: World;
let coordinator: Coordinator;

interface Preview { recipients: number; exclusions: { reason: string; people: number }[] }

async function preview(input: unknown): Promise<Preview> {
  return await coordinator.ask(PREVIEW, { input }) as unknown as Preview;
}

describe('whom a call-up reaches', () => {
  beforeAll(async () => {
    world = await World.open();
    world.passOver = /承認をお願いします/;
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('nobody with a conflict of interest: he is left out and learns of nothing', async () => {
    const crew = await cast(world, [{ conflictWith: 'digital' }, {}]);
    const [{ id }] = await world.rows<{ id: string }>(`select id from organisation where slug = 'digital'`) as [{ id: string }];
    const input = await coordinator.write(crew, {}, { affectedOrganisationIds: [id] });
    expect(await preview(input)).toMatchObject({ recipients: 1, exclusions: expect.arrayContaining([{ reason: 'WITHHELD', people: 1 }]) });
    await coordinator.launch(input);
    await hears(world, crew.people[1]!, WORD.invited);
  });

  it('and who is left out is named to an approver alone, on the audit record', async () => {
    const crew = await cast(world, [{ conflictWith: 'digital' }, {}]);
    const [{ id }] = await world.rows<{ id: string }>(`select id from organisation where slug = 'digital'`) as [{ id: string }];
    const input = await coordinator.write(crew, {}, { affectedOrganisationIds: [id] });
    const ask = `query($input: CallUpInput!, $reason: Exclusion!, $purpose: String!) { result: excludedPeople(input: $input, reason: $reason, purpose: $purpose) {
      __typename ... on ExcludedPeople { total people { expertId kanji { full } romaji { full } } } ... on Refusal { code field } } }`;
    const { errors } = await coordinator.browser.graphql(ask, { input, reason: 'CONFLICT', purpose: '利益相反の確認' });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    const approver = new Coordinator(world, await signedIn(world, 'APPROVER'));
    expect(await approver.ask(ask, { input, reason: 'CONFLICT', purpose: '利益相反の確認' })).toMatchObject({ total: 1, people: [{ expertId: crew.people[0]!.id, kanji: { full: crew.people[0]!.name.replace(/(?=\d)/, ' ') }, romaji: { full: 'Yamada Taro' } }] });
    expect(await world.rows(`select detail ->> 'reason' as reason, detail -> 'experts' ->> 0 as expert from audit_entry where action = 'exclusion.read'`))
      .toEqual([{ reason: 'CONFLICT', expert: crew.people[0]!.id }]);
    for (const [reason, purpose, code] of [['NO_FITTING_LINE', '確認のため', 'REASON_NOT_NAMED'], ['PAUSED', '確認のため', 'REASON_NOT_NAMED'], ['CONFLICT', ' ', 'PURPOSE_MISSING']]) {
      expect(await approver.ask(ask, { input, reason, purpose })).toMatchObject({ code });
    }
    expect(await world.rows('select from disclosure where expert_id = $1', [crew.people[0]!.id])).toEqual([]);
  });

  it('somebody who wants to be woken for severe incidents only, when it is severe', async () => {
    const crew = await cast(world, [{ quiet: ALWAYS }]);
    expect(await coordinator.launch(await coordinator.write(crew, {}, { severity: 2 }))).toMatchObject({ exclusions: [{ reason: 'QUIET_HOURS', people: 1 }] });
    const approver = new Coordinator(world, await signedIn(world, 'APPROVER'));
    const { id, version } = await coordinator.launch(await coordinator.write(crew, {}, { severity: 3 }));
    await approver.ask(APPROVE, { id, version });
    await hears(world, crew.people[0]!, WORD.invited);
  });

  it('those who have the role at the level, whose verified skill where that is asked for', async () => {
    const skill = (level: number, verified: boolean) => ({ skills: [{ role: FORENSICS, level, verified }] });
    const crew = await cast(world, [skill(3, true), skill(3, false), skill(1, true), { skills: [{ role: roleOf('LEGAL'), level: 4, verified: true }] }]);
    const lines = [{ workRoleId: FORENSICS, minLevel: 2 }];
    const callUp = await coordinator.call(crew, { lines });
    await allHear(world, crew.people.slice(0, 2), WORD.invited);
    expect((await coordinator.reconciled(callUp.id)).funnel.recipients).toBe(2);
    const audience = { prefectureCodes: [crew.prefecture], verifiedOnly: true };
    await coordinator.call(crew, { lines, audience });
    await hears(world, crew.people[0]!, WORD.invited);
  });

  it('only those of whom the attestation is known, and nothing tells who has none', async () => {
    const crew = await cast(world, [{ attestedBy: 'mod' }, {}]);
    const input = await coordinator.write(crew, { lines: [{ attestationKind: 'TOKUTEI_HIMITSU' }] });
    const seen = await preview(input);
    expect(seen).toMatchObject({ recipients: 1 });
    expect(JSON.stringify(seen.exclusions)).not.toMatch(/ATTEST|SECRET|HIMITSU/i);
    await coordinator.launch(input);
    await hears(world, crew.people[0]!, WORD.invited);
  });

  it('nobody who has a place in another team at that time, until he is free again', async () => {
    const crew = await cast(world, 1);
    const [one] = crew.people;
    const first = await coordinator.call(crew);
    await hears(world, one!, WORD.invited);
    await says(world, one!, '1');
    await hears(world, one!, WORD.confirmed);
    const second = await coordinator.write(crew);
    expect(await coordinator.launch(second)).toMatchObject({ code: 'EMPTY_AUDIENCE', exclusions: [{ reason: 'ALREADY_BOOKED', people: 1 }] });
    await says(world, one!, '2');
    await coordinator.ask(CLOSE, { id: first.id });
    expect(await coordinator.launch(second)).toMatchObject({ __typename: 'CallUp', state: 'OPEN' });
    await hears(world, one!, WORD.invited);
  });

  it('everybody in the message of his own language', async () => {
    const crew = await cast(world, [{ messageLanguage: 'ja' }, { messageLanguage: 'en' }]);
    await coordinator.call(crew);
    expect(await hears(world, crew.people[0]!, /招集/)).toContain('回答');
    expect(await hears(world, crew.people[1]!, /CALL-UP/)).toContain('1=yes');
  });

  it('nobody who pauses or leaves before his wave', async () => {
    const crew = await cast(world, 4);
    const callUp = await coordinator.call(crew, { heads: 4, waveSize: 1, waveIntervalSeconds: 600 });
    const [first, second, third, fourth] = (await coordinator.board(callUp.id!)).invitations.nodes.map((row) => crew.people.find((one) => one.id === row.expertId)!) as [Person, Person, Person, Person];
    await hears(world, first, WORD.invited);
    const expert = await signedIn(world, 'EXPERT', second.id);
    expect(await expert.run('mutation { pauseMyProfile { __typename } }')).toEqual({ pauseMyProfile: { __typename: 'Expert' } });
    await world.database.query(`update expert set status = 'LEFT' where id = $1`, [third.id]);
    await world.advance('10 minutes');
    await hears(world, fourth, WORD.invited);
    await expert.run('mutation { resumeMyProfile { __typename } }');
    await world.advance('10 minutes');
    await hears(world, second, WORD.invited);
    await coordinator.reconciled(callUp.id!);
  });

  it('nobody who declares a conflict or says that he is away before his wave, or whose message has not left yet', async () => {
    const crew = await cast(world, 4);
    const [{ id: organisation }] = await world.rows<{ id: string }>(`select id from organisation where slug = 'digital'`) as [{ id: string }];
    const input = await coordinator.write(crew, { heads: 4, waveSize: 1, waveIntervalSeconds: 600 }, { affectedOrganisationIds: [organisation] });
    const callUp = await coordinator.launch(input);
    const [first, second, third, fourth] = (await coordinator.board(callUp.id!)).invitations.nodes.map((row) => crew.people.find((one) => one.id === row.expertId)!) as [Person, Person, Person, Person];
    await hears(world, first, WORD.invited);
    await world.database.query(`insert into expert_conflict (expert_id, organisation_id) values ($1, $2)`, [second.id, organisation]);
    await world.database.query(`insert into availability_exception (expert_id, during, available) values ($1, tstzrange(muster_now(), muster_now() + interval '30 days'), false)`, [third.id]);
    await world.advance('10 minutes');
    await hears(world, fourth, WORD.invited);
    await coordinator.reconciled(callUp.id!);
  });

  it('nobody beyond the hours, the notice and the days that he and his employer agreed to', async () => {
    const crew = await cast(world, [{}, {}, {}]);
    const [over, early, free] = crew.people as [Person, Person, Person];
    await world.database.query(`insert into capacity (expert_id, from_quarter, hours) values ($1, '2020-01-01', 0)`, [over.id]);
    await world.database.query(
      `with o as (insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('slow-employer', 'COMPANY', '慎重社', 'Slow', '2001-01-01') returning id),
       t as (insert into standing_terms (organisation_id, valid_from, notice_hours, release_needed, answer_within_minutes, pay_basis, liability_basis, recorded_at)
         select id, '2020-01-01', 2000, false, 60, 'UNPAID', 'PERSON', muster_now() from o)
       update expert set organisation_id = o.id from o where expert.id = $1`, [early.id]);
    const input = await coordinator.write(crew);
    expect(await preview(input)).toMatchObject({ recipients: 1, exclusions: [{ reason: 'WITHHELD', people: 2 }] });
    await coordinator.launch(input);
    await hears(world, free, WORD.invited);
  });
});
