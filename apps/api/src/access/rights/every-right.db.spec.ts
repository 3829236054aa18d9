import { decideAccess, permissionsOf, ROLES, STEP_UP, type Actor, type Role } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { entryPoints, type EntryPoint } from '../entry-points.ts';
import { resolvedFields } from './fields.table.ts';
import { FOREIGN_BODIES, OF_BODIES, OF_NO_BODY, recordsOfBureau, type BodyRecords } from './foreign-bodies.ts';
import { FOREIGN_RECORDS } from './foreign-records.ts';
import { GRAVE } from './grave.table.ts';
import { withoutRule, withoutThing } from './known-rights.ts';
import { EVERYBODY, operationRules, type OperationRule } from './operations.table.ts';
import { RightsScene, type Walls } from './rights.scene.ts';

/** Roles that never reach every record of a kind. */
const LIMITED: readonly Role[] = ['EXPERT', 'HR', 'EMPLOYER_CONTACT'];
const NOBODYS = '0197a3f2-0000-7000-8000-000000000001';
const UNDER: readonly Walls[] = ['both', 'services'];

const withRole = (role: Role): Actor => ({
  kind: 'user', userId: null, roles: [role], permissions: permissionsOf([role]), expertId: null, organisationId: null, organisationIds: [],
  locale: 'en', displayName: role, sessionId: null, strength: 'FULL', steppedUpAt: new Date(),
});
const mayCall = (entry: EntryPoint): Role[] | typeof EVERYBODY =>
  entry.rule?.public ? EVERYBODY : ROLES.filter((role) => decideAccess(entry.rule, withRole(role)).verdict === 'ALLOWED');
const ruleOf = (name: string): OperationRule => operationRules.find((rule) => rule.name === name)!;
const isOpenTo = (name: string, role: Role): boolean => ruleOf(name).who.includes(role);

describe.each(UNDER)('rights, with %s', (walls) => {
  let scene: RightsScene;
  let schema: GraphQLSchema;
  let entries: EntryPoint[];

  beforeAll(async () => {
    scene = await RightsScene.open(walls);
    schema = scene.app.get(GraphQLSchemaHost, { strict: false }).schema;
    entries = entryPoints(scene.app);
  });
  afterAll(() => scene.close());

  it('every operation, route and field has a rule, and every rule something that it is for', () => {
    expect(withoutRule(schema, entries)).toEqual([]);
    expect(withoutThing(schema, entries)).toEqual([]);
  });

  it('every operation and route is open to the roles that the table names', () => {
    for (const entry of entries.filter(({ kind }) => kind !== 'field')) expect([entry.name, mayCall(entry)]).toEqual([entry.name, ruleOf(entry.name).who]);
  });

  it('every field with a resolver is open to the roles that the table names', () => {
    for (const entry of entries.filter(({ kind }) => kind === 'field')) expect([entry.name, mayCall(entry)]).toEqual([entry.name, resolvedFields.get(entry.name)]);
  });

  it('what is grave needs a fresh proof, and is in grave.table.ts', () => {
    const stale: Actor = { ...withRole('COORDINATOR'), permissions: permissionsOf(ROLES), steppedUpAt: null };
    expect(entries.filter(({ rule }) => decideAccess(rule, stale).verdict === 'STEP_UP_REQUIRED').map(({ name }) => name).sort()).toEqual(Object.values(GRAVE).flat().sort());
    expect(entries.filter(({ rule }) => rule && !rule.public && rule.permissions.some((one) => STEP_UP.has(one))).length).toBe(Object.values(GRAVE).flat().length);
  });

  it('experts, HR and employers never get at every record of a kind', () => {
    for (const { name, who, records } of operationRules) {
      if (records === 'EVERY' || who === EVERYBODY) expect([name, LIMITED.filter((role) => who !== EVERYBODY && who.includes(role))]).toEqual([name, []]);
    }
  });

  describe('somebody else’s record', () => {
    const withId = (): OperationRule[] => operationRules.filter(({ name, records }) => {
      const [root, field] = name.split('.') as ['Query' | 'Mutation', string];
      const found = records === 'OWN' && (schema.getType(root) as GraphQLObjectType | undefined)?.getFields()[field];
      return found && found.args.some((arg) => arg.name === 'id' && getNamedType(arg.type).name === 'ID');
    });

    it('is there to be tried for every operation on own records that takes an id (foreign-records.ts)', () => {
      expect(withId().map(({ name }) => name).sort()).toEqual(Object.keys(FOREIGN_RECORDS).sort());
    });

    it.each(Object.keys(FOREIGN_RECORDS))('is to %s as one that does not exist, and stays as it is', async (name) => {
      const { make, ask, table } = FOREIGN_RECORDS[name]!;
      const id = await make(scene);
      const row = (): Promise<string> => scene.one(`select to_jsonb(t)::text from ${table} t where id = $1`, [id]);
      const before = await row();
      for (const role of ROLES.filter((one) => isOpenTo(name, one))) {
        expect([role, await scene.ask(role, ask(id))]).toEqual([role, await scene.ask(role, ask(NOBODYS))]);
        expect([role, await row()]).toEqual([role, before]);
      }
    });
  });

  describe('another body’s record', () => {
    let bureau: BodyRecords;
    /** Facts of every body stay as they are asked for: what is tried is whose records they are. */
    const nobodys = (of: BodyRecords): BodyRecords => ({ ...Object.fromEntries(Object.keys(of).map((what) => [what, NOBODYS])), exercise: of.exercise, snapshot: of.snapshot, course: of.course, expert: of.expert }) as BodyRecords;
    const rows = (): Promise<string> => scene.one(`select md5(string_agg(found, ',' order by found)) from (${OF_BODIES.map((table) => `select t::text as found from ${table} t`).join(' union all ')}) f`);
    beforeAll(async () => { bureau = await recordsOfBureau(scene); });

    it('is there to be tried for every operation on them (foreign-bodies.ts)', () => {
      const open = operationRules.filter(({ name, records }) => ['BODIES', 'REACH'].includes(records) && !name.startsWith('GET ')).map(({ name }) => name);
      expect(open.sort()).toEqual([...Object.keys(FOREIGN_BODIES), ...OF_NO_BODY].sort());
    });

    it.each(Object.keys(FOREIGN_BODIES))('is to HR, by %s, as one that does not exist, and stays as it is', async (name) => {
      const before = await rows();
      const answer = await scene.ask('HR', FOREIGN_BODIES[name]!(bureau));
      expect(answer).toEqual(await scene.ask('HR', FOREIGN_BODIES[name]!(nobodys(bureau))));
      expect(answer.errors?.[0]?.extensions.code ?? 'ANSWERED').toBe('ANSWERED');
      expect(await rows()).toBe(before);
    });

    it('counts to HR in no list or figure that names no body', async () => {
      await scene.one(`insert into slot_event (organisation_id, fiscal_year, kind, heads, on_day) values ($1, 2026, 'ABOLISHED', 1, '2026-04-01') returning id`, [scene.ids.bureau]);
      const figures = (name: string, body = ''): string => `{ it: ${name}(fiscalYear: 2026${body}) { ... on ${name[0]!.toUpperCase()}${name.slice(1)} { figures { code value denominator } } } }`;
      for (const name of ['appointmentFigures', 'careerPlanFigures']) {
        const own = await scene.ask('HR', figures(name));
        expect([name, own]).toEqual([name, await scene.ask('HR', figures(name, `, organisationId: "${scene.ids.ministry}"`))]);
        expect([name, own]).not.toEqual([name, await scene.ask('HR_CENTRAL', figures(name))]);
      }
      const abolitions = '{ it: slotAbolitions(fiscalYear: 2026) { organisationId } }';
      expect([await scene.ask('HR', abolitions), await scene.ask('HR_CENTRAL', abolitions)]).toEqual([{ data: { it: [] } }, { data: { it: [{ organisationId: scene.ids.bureau }] } }]);
    });
  });

  it('figures and pledges of another body are shown to HR once they are published', async () => {
    await scene.one(`insert into figure (indicator_code, organisation_id, on_day, numerator, denominator) select code, b, current_date, 1, 2 from (select code from indicator order by position limit 1) i,
      unnest($1::uuid[]) b on conflict do nothing returning id`, [[scene.ids.ministry, scene.ids.bureau]]).catch(() => '');
    const year = walls === 'both' ? 2031 : 2032;
    const draft = await scene.one(`with s as (insert into snapshot (fiscal_year, as_of, comments_until, taken_by) values ($1, '2026-03-31', '2026-04-01', gen_random_uuid()) returning id)
      insert into snapshot_figure (snapshot_id, indicator_code, organisation_id, organisation_ja, organisation_en, name_ja, name_en, definition_ja, definition_en, denominator_ja, denominator_en, source_ja, source_en, position, better, on_day, numerator, denominator)
      select s.id, 'POSTS', b, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 1, 'MORE', '2026-03-31', 1, 2 from s, unnest($2::uuid[]) b returning snapshot_id`, [year, [scene.ids.ministry, scene.ids.bureau]]);
    const bodies = async (role: Role, query: string): Promise<unknown> => {
      const { it } = (await scene.ask(role, query)).data as { it: { figures: { organisationId: string }[] } | { figures: { organisationId: string }[] }[] };
      return [it].flat().flatMap(({ figures }) => figures.map(({ organisationId }) => organisationId)).sort();
    };
    const [board, taken] = ['{ it: progressBoard { figures { organisationId } } }', `{ it: progressSnapshots(fiscalYear: ${year}) { figures { organisationId } } }`];
    const [own, every] = [[scene.ids.ministry], [scene.ids.ministry, scene.ids.bureau].sort()];
    for (const query of [board, taken]) expect([await bodies('HR', query), await bodies('ADMINISTRATOR', query), await bodies('HR_CENTRAL', query)]).toEqual([own, [], every]);
    await scene.one('update snapshot set published_at = now(), published_by = gen_random_uuid() where id = $1 returning id', [draft]);
    expect([await bodies('HR', taken), await bodies('ADMINISTRATOR', taken)]).toEqual([every, every]);
  });

  describe('of experts', () => {
    const EVERYBODYS: readonly Role[] = ['COORDINATOR', 'VETTING_OFFICER', 'ADMINISTRATOR'];
    const seen = async (role: Role, query: string): Promise<unknown> => (await scene.ask(role, query)).data?.it ?? null;

    it.each(ROLES)('a %s sees who the table says, own and foreign', async (role) => {
      const [own, foreign] = [EVERYBODYS.includes(role) || role === 'HR', EVERYBODYS.includes(role)];
      const { ids } = scene;
      expect(await seen(role, `{ it: expert(id: "${ids.own}") { id } }`)).toEqual(own ? { id: ids.own } : null);
      expect(await seen(role, `{ it: expert(id: "${ids.foreign}") { id } }`)).toEqual(foreign ? { id: ids.foreign } : null);
      const listed = await seen(role, '{ it: experts { totalCount nodes { id } } }') as { totalCount: number; nodes: { id: string }[] } | null;
      const expected = [...(own ? [ids.own] : []), ...(foreign ? [ids.foreign] : [])];
      expect(listed && { ...listed, nodes: listed.nodes.map(({ id }) => id).sort() }).toEqual(own ? { totalCount: expected.length, nodes: expected.sort() } : null);
    });

    it.each(ROLES)('a %s sees addresses and pauses by the table', async (role) => {
      const [own] = await Promise.all([seen(role, `{ it: expert(id: "${scene.ids.own}") { pausedAt contacts { address } } }`)]) as [{ pausedAt: string | null; contacts: unknown[] | null } | null];
      expect(own?.contacts?.length ?? 0).toBe(['COORDINATOR', 'VETTING_OFFICER'].includes(role) ? 1 : 0);
      expect(own?.pausedAt != null).toBe(EVERYBODYS.includes(role));
    });

    it('an expert sees himself, with addresses and pause', async () => {
      expect(await scene.ask('EXPERT', '{ myProfile { id pausedAt } myContacts { address } }')).toEqual({
        data: { myProfile: { id: scene.ids.own, pausedAt: expect.any(String) }, myContacts: [{ address: '+819010000001' }] },
      });
    });
  });
});
