import { verifyRecord } from '@muster/audit';
import { roleOf } from '@muster/seeds';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, WORD } from './support/hearing.ts';
import { account, ask, dayIn } from './support/membership.ts';
import { CANCEL, PREVIEW } from './support/operations.ts';
import * as skills from './support/skills.ts';
import { World } from './support/world.ts';

const FORENSICS = roleOf('FORENSICS');

let world: World;
let coordinator: Coordinator;
let officer: Browser;
let mine: Browser;
let crew: Cast;

describe('skills, credentials and teams', () => {
  beforeAll(async () => {
    world = await World.open();
    world.passOver = /承認をお願いします|登録内容の確認/;
    coordinator = await Coordinator.of(world);
    crew = await cast(world, 7);
    officer = (await account(world, ['VETTING_OFFICER', 'EXPERT'], 'matsuura@nco.example', crew.people[6]!.id)).browser;
    mine = (await account(world, ['EXPERT'], 'aoi@people.example', crew.people[0]!.id)).browser;
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('an expert says what he can do; it counts as his own word until an officer has seen evidence', async () => {
    const [{ id: expertId }] = [crew.people[0]!];
    const claim = (level: number, lastExercisedOn: string | null = null) => ask(mine, skills.CLAIM, { input: { workRoleId: FORENSICS, level, lastExercisedOn } });
    expect(await claim(5)).toMatchObject({ code: 'SKILL_INVALID', field: 'level', remedy: expect.stringContaining('1') });
    expect(await claim(2, await dayIn(world, 1))).toMatchObject({ code: 'SKILL_INVALID', field: 'lastExercisedOn' });
    expect(await ask(mine, skills.CLAIM, { input: { workRoleId: 'XX', level: 2 } })).toMatchObject({ code: 'SKILL_INVALID', field: 'workRoleId' });
    expect(await claim(3, '2026-06-01')).toMatchObject({ skills: [{ level: 3, verifiedAt: null, verifiedByName: null, lastExercisedOn: '2026-06-01' }] });

    const verify = (level: number, evidence: string) => ask(officer, skills.VERIFY, { input: { expertId, workRoleId: FORENSICS, level, evidence } });
    expect(await verify(2, ' ')).toMatchObject({ code: 'TEXT_MISSING', field: 'evidence' });
    expect(await verify(2, '演習報告書で確認')).toMatchObject({ skills: [{ level: 2, claimedLevel: 3, verifiedByName: 'matsuura' }], judgements: [{ level: 2, evidence: '演習報告書で確認' }] });
    expect(await claim(4)).toMatchObject({ skills: [{ level: 2, claimedLevel: 4, verifiedByName: 'matsuura' }] });
    expect((await world.rows<{ text: string }>('select t::text as text from skill_judgement t')).map(({ text }) => text).join()).not.toContain('演習');
  });

  it('nobody verifies himself, and an expert cannot verify at all', async () => {
    const own = { expertId: crew.people[6]!.id, workRoleId: FORENSICS, level: 4, evidence: '自己申告' };
    expect(await ask(officer, skills.VERIFY, { input: own })).toMatchObject({ code: 'OWN_SKILL' });
    expect((await mine.graphql(skills.VERIFY, { input: { ...own, expertId: crew.people[1]!.id } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await ask(officer, skills.WITHDRAW, { expertId: crew.people[0]!.id, workRoleId: FORENSICS, reason: '証跡の差し替えが必要' }))
      .toMatchObject({ skills: [{ level: 2, verifiedAt: null }], judgements: [{ level: 0, evidence: '証跡の差し替えが必要' }, { level: 2 }] });
  });

  it('a registered specialist sees on any day whether the registration is current, and what ends it', async () => {
    const [obtainedOn, expiresOn] = [await dayIn(world, -300), await dayIn(world, 795)];
    const record = (part: object = {}) => ask(mine, skills.RECORD_CREDENTIAL, { input: { code: 'RISS', number: ' 第０１２３４５号', obtainedOn, expiresOn, ...part } });
    expect(await record({ expiresOn: '2020-01-01' })).toMatchObject({ code: 'CREDENTIAL_INVALID', field: 'expiresOn' });
    expect(await record({ code: 'NONE' })).toMatchObject({ code: 'CREDENTIAL_INVALID', field: 'code' });
    expect(await record()).toMatchObject({ credentials: [{ number: '第012345号', status: 'EXPIRING', limit: 'ONLINE', certificateSeen: false }] });
    const [kept] = await world.rows<{ text: string }>('select c::text as text from expert_credential c where number_sealed is not null');
    expect(kept!.text).not.toContain('012345');

    const [{ id: expertId }] = [crew.people[0]!];
    const evidence = (kind: string, doneOn: string) => ask(officer, skills.EVIDENCE, { input: { expertId, code: 'RISS', kind, doneOn, note: '修了証を確認' } });
    expect(await evidence('ONLINE', await dayIn(world, 1))).toMatchObject({ code: 'CREDENTIAL_INVALID', field: 'doneOn' });
    await evidence('CERTIFICATE', await dayIn(world, 0));
    expect(await evidence('ONLINE', await dayIn(world, -10))).toMatchObject({ credentials: [{ status: 'CURRENT', limit: 'ONLINE', certificateSeen: true }] });
    expect(await ask(mine, skills.MY_CREDENTIALS, { on: await dayIn(world, 500) })).toMatchObject({ credentials: [{ status: 'LAPSED', limit: 'ONLINE', evidence: [{ kind: 'CERTIFICATE', byName: 'matsuura' }, { kind: 'ONLINE', note: '修了証を確認' }] }] });
    expect(await ask(mine, skills.MY_CREDENTIALS, { on: '2026-02-30' })).toMatchObject({ code: 'CREDENTIAL_INVALID', field: 'on' });
    expect(await mine.run('{ myDisclosures { nodes { what purposeJa purposeEn } } }')).toMatchObject({ myDisclosures: { nodes: expect.arrayContaining([{ what: 'DOCUMENT', purposeJa: '資格の確認', purposeEn: 'Checking credentials' }]) } });
  });

  it('a team has one lead and one deputy, and a call-up finds exactly its people', async () => {
    const validFrom = await dayIn(world, -30);
    const team = { kind: 'REGIONAL_CYMAT', nameJa: '地域版CYMAT 東海', nameEn: 'Regional CYMAT Tokai', leastSeverity: 2, activationJa: '統括責任者が発動する。', activationEn: 'The head activates it.', validFrom };
    expect(await ask(officer, skills.RECORD_TEAM, { input: { ...team, leastSeverity: 5 } })).toMatchObject({ code: 'TEAM_INVALID', field: 'leastSeverity' });
    const { id: teamId } = await ask(officer, skills.RECORD_TEAM, { input: team }) as { id: string };
    expect(await ask(officer, skills.RECORD_TEAM, { input: team })).toMatchObject({ code: 'TEAM_INVALID', field: 'nameJa' });
    const { id: partnerId } = await ask(officer, skills.RECORD_TEAM, { input: { ...team, nameJa: 'CYMAT', nameEn: 'CYMAT', kind: 'CYMAT' } }) as { id: string };
    expect(await ask(officer, skills.AGREE_AID, { teamId, partnerId, fromOn: validFrom })).toMatchObject({ aid: [{ partnerId, inForce: true }] });

    const give = (at: number, post: string) => ask(officer, skills.GIVE_PLACE, { input: { teamId, expertId: crew.people[at]!.id, post, fromOn: validFrom } });
    expect(await give(0, 'LEAD')).toMatchObject({ __typename: 'Team' });
    expect(await give(1, 'LEAD')).toMatchObject({ code: 'TEAM_INVALID', field: 'post' });
    expect(await give(1, 'DEPUTY')).toMatchObject({ __typename: 'Team' });
    expect(await give(1, 'MEMBER')).toMatchObject({ code: 'TEAM_INVALID', field: 'expertId' });
    expect(await mine.run(skills.MY_TEAMS)).toEqual({ myTeams: [{ post: 'LEAD', team: { nameJa: team.nameJa, activationJa: team.activationJa } }] });
    const { teams } = await coordinator.browser.run<{ teams: { id: string; members: object[] }[] }>(skills.TEAM_ROSTER);
    expect(teams.find(({ id }) => id === teamId)!.members).toEqual([{ post: 'LEAD', expert: { id: crew.people[0]!.id } }, { post: 'DEPUTY', expert: { id: crew.people[1]!.id } }]);

    const audience = { teamIds: [teamId] };
    expect(await coordinator.ask(PREVIEW, { input: await coordinator.write(crew, { audience }, { severity: 1 }) })).toMatchObject({ problems: [{ field: 'audience.teamIds', code: 'TEAM_NOT_ACTIVATED' }] });
    expect(await coordinator.launch(await coordinator.write(crew, { audience: { teamIds: [partnerId] } }))).toMatchObject({ code: 'EMPTY_AUDIENCE' });
    const aided = await coordinator.call(crew, { audience: { teamIds: [partnerId], withMutualAid: true } });
    await allHear(world, crew.people.slice(0, 2), WORD.invited);
    await world.settled();
    await coordinator.ask(CANCEL, { id: aided.id, reason: '誤報' });
    await allHear(world, crew.people.slice(0, 2), WORD.cancelled);
    const callUp = await coordinator.call(crew, { audience });
    await allHear(world, crew.people.slice(0, 2), WORD.invited);
    await world.settled();
    await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' });
    await allHear(world, crew.people.slice(0, 2), WORD.cancelled);

    expect(await ask(officer, skills.END_PLACE, { teamId, expertId: crew.people[1]!.id, lastDay: await dayIn(world, -1) })).toMatchObject({ __typename: 'Team' });
    const next = await coordinator.call(crew, { audience });
    await hears(world, crew.people[0]!, WORD.invited);
    await world.settled();
    await coordinator.ask(CANCEL, { id: next.id, reason: '誤報' });
    await hears(world, crew.people[0]!, WORD.cancelled);
  });

  it('the coverage report counts and never tells who: fewer than five are not shown', async () => {
    const claimAll = (people: number) => world.rows(`insert into expert_skill (expert_id, work_role_id, level) select unnest($1::uuid[]), $2, 2 on conflict do nothing`, [crew.people.slice(0, people).map(({ id }) => id), FORENSICS]);
    const cells = async (): Promise<object[]> => (await ask(coordinator.browser, skills.COVERAGE, { languages: ['ja'] }) as unknown as { cells: object[] }).cells;
    const cell = { workRoleId: FORENSICS, block: '北海道', language: 'ja' };
    await claimAll(4);
    expect(await cells()).toEqual([{ ...cell, people: null, verified: null }]);
    await claimAll(6);
    expect(await cells()).toEqual([{ ...cell, people: 6, verified: 0 }]);
    expect(await ask(coordinator.browser, skills.COVERAGE, { languages: ['Japanese'] })).toMatchObject({ code: 'COVERAGE_INVALID', field: 'languages' });
    expect((await mine.graphql(skills.COVERAGE)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await verifyRecord(world.database, [])).findings).toEqual([]);
  });
});
