import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@muster/identity';
import { Browser } from '../support/browser.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import * as operations from './support/operations.ts';
import type { CallUpRequest } from './support/request.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const ROLES: Role[] = ['COORDINATOR', 'APPROVER', 'EXPERT', 'VETTING_OFFICER', 'HR', 'EMPLOYER_CONTACT', 'AUDITOR', 'ADMINISTRATOR'];
const EXPERTS = '{ experts(first: 5) { nodes { id kanji { full } } } }';
const CONTACTS = '{ experts(first: 5) { nodes { id contacts { address } } } }';
const MINE = '{ myCallUps { nodes { code authenticityCode answer assignment state } } }';

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let callUp: Launched;
let request: CallUpRequest;
let ministry: string;
const browsers = new Map<Role | 'NOBODY', Browser>();

describe('rights', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    const [row] = await world.rows<{ id: string }>(`select id from organisation where kind = 'MINISTRY' order by slug limit 1`);
    ministry = row!.id;
    crew = await cast(world, [{ organisationId: ministry, pausedAt: null }, {}]);
    request = await coordinator.write(crew, { heads: 2 });
    callUp = (await coordinator.launch(request)) as unknown as Launched;
    await allHear(world, crew.people, WORD.invited);
    browsers.set('NOBODY', new Browser(world.url));
    for (const role of ROLES) browsers.set(role, await signedIn(world, role, role === 'EXPERT' ? crew.people[0]!.id : null, ['HR', 'EMPLOYER_CONTACT'].includes(role) ? ministry : null));
  });
  afterAll(async () => {
    await world.quiet();
    await world.close();
  });

  /** Who gets an answer to an operation, and not an error of his rights. */
  async function whoMay(operation: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    const may: string[] = [];
    for (const [role, browser] of browsers) {
      const { errors } = await browser.graphql(operation, variables);
      const code = errors?.[0]?.extensions.code;
      if (!errors) may.push(role);
      else expect([role, code]).toEqual([role, role === 'NOBODY' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
    }
    return may.sort();
  }

  describe('who may do what with a call-up', () => {
    it.each<[string, string, () => Record<string, unknown>, string[]]>([
      ['see it', operations.BOARD, () => ({ id: callUp.id }), ['APPROVER', 'AUDITOR', 'COORDINATOR']],
      ['preview one', operations.PREVIEW, () => ({ input: request }), ['APPROVER', 'COORDINATOR']],
      ['launch one', operations.LAUNCH, () => ({ input: request, key: 'same-key-for-all' }), ['COORDINATOR']],
      ['open an incident', operations.CREATE_INCIDENT, () => ({ input: { title: '試し', severity: 0, tlp: 'CLEAR', drill: true } }), ['COORDINATOR']],
      ['approve one', operations.APPROVE, () => ({ id: callUp.id, version: 1 }), ['APPROVER']],
      ['cancel one', operations.CANCEL, () => ({ id: callUp.id, reason: '' }), ['APPROVER', 'COORDINATOR']],
      ['start a wave', operations.START_WAVE, () => ({ id: callUp.id, size: 0 }), ['COORDINATOR']],
      ['enter an answer', operations.RECORD_ANSWER, () => ({ input: { invitationId: callUp.id, answer: 'NO', note: '電話', entryKey: 'k' } }), ['COORDINATOR']],
      ['see the unclear replies', operations.UNCLEAR, () => ({ id: callUp.id }), ['COORDINATOR']],
      ['see the own invitations', MINE, () => ({}), ['EXPERT']],
      ['search experts', EXPERTS, () => ({}), ['ADMINISTRATOR', 'COORDINATOR', 'HR', 'VETTING_OFFICER']],
      ['see addresses', CONTACTS, () => ({}), ['COORDINATOR', 'VETTING_OFFICER']],
      ['see who cannot be reached', '{ registryAlerts { nodes { id } } }', () => ({}), ['ADMINISTRATOR', 'COORDINATOR', 'VETTING_OFFICER']],
      ['read the record', '{ auditEntries { nodes { action } } }', () => ({}), ['AUDITOR']],
    ])('%s', async (_what, operation, variables, expected) => {
      expect(await whoMay(operation, variables())).toEqual(expected);
    });

    it('nobody who was refused has caused anything', async () => {
      await world.quiet();
      expect(await coordinator.board(callUp.id)).toMatchObject({ state: 'OPEN', currentWave: 1, funnel: { answered: 0 } });
    });
  });

  describe('a ministry’s HR', () => {
    it('sees its own people only, and nobody’s pause', async () => {
      const [mine, foreign] = crew.people;
      await world.rows('update expert set paused_at = muster_now() where id = any($1::uuid[])', [[mine!.id, foreign!.id]]);
      const ask = `{ experts(first: 200) { totalCount nodes { id pausedAt } } mine: expert(id: "${mine!.id}") { id } foreign: expert(id: "${foreign!.id}") { id } }`;
      expect(await browsers.get('HR')!.run(ask)).toEqual({
        experts: { totalCount: 1, nodes: [{ id: mine!.id, pausedAt: null }] }, mine: { id: mine!.id }, foreign: null,
      });
      expect(await browsers.get('COORDINATOR')!.run(ask)).toMatchObject({ mine: { id: mine!.id }, foreign: { id: foreign!.id } });
      await world.rows('update expert set paused_at = null where id = any($1::uuid[])', [[mine!.id, foreign!.id]]);
    });
  });

  describe('an expert', () => {
    it('sees his own invitations, without anything of the incident, and nobody else’s', async () => {
      const expert = browsers.get('EXPERT')!;
      const other = await cast(world, 1);
      const hidden = await coordinator.call(other);
      await hears(world, other.people[0]!, WORD.invited);
      const { myCallUps } = await expert.run<{ myCallUps: { nodes: { code: string; answer: string | null; assignment: string | null }[] } }>(MINE);
      expect(myCallUps.nodes).toMatchObject([{ code: callUp.code, authenticityCode: callUp.authenticityCode, answer: null }]);
      expect(JSON.stringify(myCallUps)).not.toContain(hidden.code);
      await says(world, crew.people[0]!, '1');
      await hears(world, crew.people[0]!, WORD.confirmed);
      expect((await expert.run<{ myCallUps: { nodes: unknown[] } }>(MINE)).myCallUps.nodes).toMatchObject([{ answer: 'YES', assignment: 'ASSIGNED' }]);
    });

    it('who is held back for a later wave does not learn of the call-up', async () => {
      const later = await cast(world, 2);
      const inWaves = await coordinator.call(later, { waveSize: 1 });
      const rows = (await coordinator.board(inWaves.id)).invitations.nodes;
      const [called, held] = [1, 0].map((wave) => later.people.find((one) => rows.some((row) => row.wave === wave && row.expertId === one.id))!);
      await hears(world, called!, WORD.invited);
      const browser = await signedIn(world, 'EXPERT', held!.id);
      expect(await browser.run(MINE)).toEqual({ myCallUps: { nodes: [] } });
    });

    it('cannot open the call-up itself, nor other experts', async () => {
      const expert = browsers.get('EXPERT')!;
      for (const operation of [`{ callUp(id: "${callUp.id}") { id } }`, `{ expert(id: "${crew.people[1]!.id}") { id } }`, '{ incidents { nodes { title } } }']) {
        expect((await expert.graphql(operation)).errors![0]!.extensions.code).toBe('FORBIDDEN');
      }
    });
  });
});
