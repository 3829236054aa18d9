import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorWith, insertExpert, insertReference } from '@muster/registry/testing';
import { DataSource } from 'typeorm';
import { graphqlScene, type GraphqlScene } from './testing/graphql.scene.ts';

const SEARCH = `query($filter: ExpertFilter, $first: Int! = 50) {
  experts(filter: $filter, first: $first) {
    totalCount
    pageInfo { hasNextPage }
    nodes { kanji { full } kana { family } organisation { nameJa } prefecture { nameJa } skills { level verifiedAt workRole { nameEn } } contacts { kind address } }
  }
}`;

describe('registry and availability through GraphQL', () => {
  let scene: GraphqlScene;
  let expertId: string;
  let organisationId: string;
  const expert = () => actorWith(['EXPERT'], { expertId });
  const codes = (result: { errors?: readonly { extensions: unknown }[] }): unknown[] => (result.errors ?? []).map((error) => error.extensions);

  beforeAll(async () => {
    scene = await graphqlScene();
    const database = scene.app.get(DataSource);
    await insertReference(database);
    const rows: unknown = await database.query(`insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('nisc', 'AUTHORITY', '国家サイバー統括室', 'NCO', '2025-07-01') returning id`);
    const [organisation] = rows as { id: string }[];
    organisationId = organisation!.id;
    expertId = await insertExpert(database, {
      familyName: '髙橋', familyKana: 'タカハシ', organisationId: organisation!.id, phones: ['+819012345678'],
      skills: [{ role: 'PD-WRL-003', level: 3, verified: true }],
    });
    await insertExpert(database, { familyName: '渡邉', familyKana: 'ワタナベ' });
  });
  afterAll(() => scene.app.close());

  it('lists experts with everything a coordinator may see', async () => {
    const result = await scene.ask(actorWith(['COORDINATOR']), SEARCH, { filter: { text: '高橋', roleId: 'PD-WRL-003', minLevel: 2 } });
    expect(result).toEqual({
      data: {
        experts: {
          totalCount: 1, pageInfo: { hasNextPage: false },
          nodes: [{
            kanji: { full: '髙橋 太郎' }, kana: { family: 'タカハシ' }, organisation: { nameJa: '国家サイバー統括室' }, prefecture: { nameJa: '東京都' },
            skills: [{ level: 3, verifiedAt: expect.any(String), workRole: { nameEn: 'Incident Response' } }],
            contacts: [{ kind: 'PHONE', address: '+819012345678' }],
          }],
        },
      },
    });
  });

  it('keeps addresses from those who may search but not see them', async () => {
    const result = await scene.ask(actorWith(['HR'], { organisationIds: [organisationId] }), SEARCH, { filter: { text: '髙橋' } });
    expect(result.data).toMatchObject({ experts: { nodes: [{ kanji: { full: '髙橋 太郎' }, contacts: null }] } });
    expect(codes(result)).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('lets experts search for nobody, and see and change their own entry', async () => {
    expect(codes(await scene.ask(expert(), SEARCH))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await scene.ask(expert(), '{ myProfile { kanji { family } organisation { slug } skills { level } } myContacts { kind } }')).toEqual({
      data: { myProfile: { kanji: { family: '髙橋' }, organisation: { slug: 'nisc' }, skills: [{ level: 3 }] }, myContacts: [{ kind: 'PHONE' }] },
    });
    const paused = await scene.ask(expert(), 'mutation { pauseMyProfile { __typename ... on Expert { pausedAt } } }');
    expect(paused.data).toEqual({ pauseMyProfile: { __typename: 'Expert', pausedAt: expect.any(String) } });
    const refused = await scene.ask(actorWith(['HR']), 'mutation { resumeMyProfile { __typename ... on Refusal { code message } } }');
    expect(refused.data).toMatchObject({ resumeMyProfile: { __typename: 'NotAnExpert', code: 'NOT_AN_EXPERT' } });
  });

  it('takes an expert\'s week and finds him by it', async () => {
    const set = 'mutation($input: AvailabilityInput!) { setMyAvailability(input: $input) { __typename ... on Availability { week { day from until } quiet { from } wakeSeverity exceptions { available } } ... on Refusal { field } } }';
    const week = [{ day: 'FRIDAY', from: '22:00', until: '02:00' }];
    expect((await scene.ask(expert(), set, { input: { week } })).data).toEqual({
      setMyAvailability: {
        __typename: 'Availability', wakeSeverity: 3, quiet: [], exceptions: [],
        week: [{ day: 'FRIDAY', from: '22:00', until: '00:00' }, { day: 'SATURDAY', from: '00:00', until: '02:00' }],
      },
    });
    expect((await scene.ask(expert(), set, { input: { week: [{ day: 'FRIDAY', from: '22:00', until: '24:00' }] } })).data).toEqual({
      setMyAvailability: { __typename: 'BadPattern', field: 'week[0].until' },
    });
    const at = async (from: string) => (await scene.ask(actorWith(['COORDINATOR']), '{ experts(filter: {availableAt: {from: "FROM"}}) { nodes { id } } }'.replace('FROM', from))).data;
    expect(await at('2026-08-15T01:59:00+09:00')).toEqual({ experts: { nodes: [{ id: expertId }] } });
    expect(await at('2026-08-15T02:00:00+09:00')).toEqual({ experts: { nodes: [] } });
  });

  it('lets nobody ask about times by a filter who may not see them', async () => {
    const hr = actorWith(['HR'], { organisationIds: [organisationId] });
    expect(codes(await scene.ask(hr, '{ experts(filter: {availableAt: {from: "2026-08-15T01:59:00+09:00"}}) { nodes { id } } }'))).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('gives reference facts and alerts to those who need them', async () => {
    const facts = await scene.ask(expert(), '{ workRoles { id } prefectures { code } sectors { code } credentialKinds { code } attestationKinds { code } }');
    expect(facts.data).toMatchObject({ prefectures: [{ code: '01' }, { code: '13' }, { code: '27' }], sectors: [] });
    expect((await scene.ask(actorWith(['VETTING_OFFICER']), '{ registryAlerts { totalCount nodes { kind expert { id } } } }')).data).toEqual({ registryAlerts: { totalCount: 0, nodes: [] } });
    expect(codes(await scene.ask(expert(), '{ registryAlerts { totalCount } }'))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(codes(await scene.ask(null, '{ workRoles { id } }'))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('tells which argument of a search is wrong', async () => {
    const result = await scene.ask(actorWith(['COORDINATOR']), SEARCH, { filter: { minLevel: 9 } });
    expect(result.errors).toMatchObject([{ message: 'filter.minLevel: Levels run from 1 to 4.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
