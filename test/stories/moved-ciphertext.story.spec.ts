import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, WORD } from './support/hearing.ts';
import { CANCEL } from './support/operations.ts';
import { World } from './support/world.ts';

const REVEAL = 'query($id: ID!) { expert(id: $id) { id contacts(purpose: "連絡先の確認") { address } } }';

/** What somebody who can write to the database does with what he cannot read. */
const HARMS: [string, (from: Person, to: Person) => Promise<unknown>][] = [
  ['the ciphertext of another row', (from, to) => world.rows(
    `update contact set address_sealed = (select c.address_sealed from contact c where c.expert_id = $1 and c.kind = 'PHONE') where expert_id = $2 and kind = 'PHONE'`, [from.id, to.id])],
  ['a key id that nobody knows', (_, to) => world.rows(
    `update contact set address_sealed = overlay(address_sealed placing int4send(4711) from 2 for 4) where expert_id = $1 and kind = 'PHONE'`, [to.id])],
  ['other bytes', (_, to) => world.rows(`update contact set address_sealed = sha256(address_sealed) || sha256(address_index) where expert_id = $1 and kind = 'PHONE'`, [to.id])],
];

let world: World;
let coordinator: Coordinator;
let crew: Cast;

describe('a sealed address in whose place somebody has put', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  beforeEach(async () => { crew = await cast(world, 3); });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  describe.each(HARMS)('%s', (_what, harm) => {
    it('is shown to nobody, in words that tell nothing', async () => {
      const [from, to] = crew.people as [Person, Person];
      await harm(from, to);
      const { data, errors } = await coordinator.browser.graphql(REVEAL, { id: to.id });
      expect(data).toEqual({ expert: { id: to.id, contacts: null } });
      expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('予期しない'), extensions: { code: 'INTERNAL', id: expect.any(String) } })]);
      expect(JSON.stringify(errors)).not.toMatch(/seal|key|cipher|contact\.|AES/i);
      expect(await world.rows('select 1 from disclosure where expert_id = $1', [to.id])).toEqual([]);
    });

    it('keeps no message from the others, and waits in the ledger with its reason', async () => {
      const [from, to, other] = crew.people as [Person, Person, Person];
      await harm(from, to);
      const callUp = await coordinator.call(crew, { heads: 3 });
      await Promise.all([from, other].map((one) => hears(world, one, WORD.invited)));
      await world.settled();
      const ledger = (): Promise<{ state: string; error_code: string | null }[]> => world.rows(
        'select d.state, d.error_code from delivery d join invitation i on i.id = d.invitation_id where i.expert_id = $1 and d.call_up_id = $2', [to.id, callUp.id]);
      expect(await ledger()).toMatchObject([{ state: 'QUEUED', error_code: 'RENDER_FAILED' }]);
      await coordinator.ask(CANCEL, { id: callUp.id, reason: '訓練終了' });
      await Promise.all([from, other].map((one) => hears(world, one, WORD.cancelled)));
      await world.settled();
    });
  });
});
