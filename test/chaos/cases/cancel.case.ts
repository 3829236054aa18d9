import type { ChaosCase } from '../chaos.case.ts';
import { verdictOn } from '../world/verdict.ts';

const CANCEL = 'mutation($id: ID!) { cancelCallUp(id: $id, reason: "chaos") { __typename ... on Refusal { message } } }';

/** Sends that may be under way at once: 64 SMS and 20 mails. */
const IN_FLIGHT = 84;

/** Invitations that were accepted after the cancellation had committed. */
const AFTER = `
  select count(*)::int as n from delivery d join call_up c on c.id = d.call_up_id
  where c.id = $1 and d.purpose = 'INVITE' and d.accepted_at > c.ended_at + interval '1 second'`;

/** A cancellation in the middle: what is in flight may leave, and who was called is told. */
export const cancelInDrain: ChaosCase = {
  name: 'cancel-in-drain',
  what: 'cancellation in the middle of dispatch',
  run: async (world) => {
    const callUp = await world.launch();
    await world.accepted(0.2);
    const { cancelCallUp } = await world.coordinator.api.run<{ cancelCallUp: { message?: string } }>(CANCEL, { id: callUp });
    await world.settled();
    const [after] = await world.database.query<[{ n: number }]>(AFTER, [callUp]);
    const [untold] = await world.database.query<[{ n: number }]>(
      `select count(*)::int as n from delivery d where d.call_up_id = $1 and d.purpose = 'INVITE' and d.accepted_at is not null
         and not exists (select from delivery t where t.invitation_id = d.invitation_id and t.channel = d.channel and t.purpose = 'STAND_DOWN' and t.accepted_at is not null)`, [callUp]);
    return {
      verdict: await verdictOn(world, callUp), afterCancellation: after.n, untold: untold.n,
      broken: [
        ...(cancelCallUp.message ? [`the cancellation was refused: ${cancelCallUp.message}`] : []),
        ...(after.n > IN_FLIGHT ? [`${after.n} invitations left after the cancellation`] : []),
        ...(untold.n > 0 ? [`${untold.n} people were called and not told of the cancellation`] : []),
      ],
    };
  },
};
