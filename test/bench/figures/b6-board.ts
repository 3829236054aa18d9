import { randomUUID } from 'node:crypto';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';
import { timed } from '../world/timed.ts';

const LOOKS = 100;

/** A fifth of the people have said yes, a fifth no; everybody has been written to. */
const ANSWERED = `
  update invitation set answer = case link_number % 5 when 0 then 'YES' else 'NO' end, answered_at = muster_now(), answer_channel = 'SMS' where link_number % 5 < 2`;

/** The board's query through the api, one look after the other, on a call-up with 50,000 invitations. */
export const board: Figure = {
  id: 'B6',
  figure: 'live board query at 50,000 invitations, p95',
  target: '< 30 ms',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator, request } = await coordinatorAlone(world);
  const { id } = await coordinator.launch(request, randomUUID());
  await world.database.query(ANSWERED);
  await world.database.query('vacuum analyze invitation, delivery');
  return timed(tell, 30, async () => void await coordinator.board(id), LOOKS);
}
