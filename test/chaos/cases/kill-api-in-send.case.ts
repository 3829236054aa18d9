import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChaosCase } from '../chaos.case.ts';
import type { ChaosWorld } from '../world/chaos.world.ts';
import { until } from '../world/until.ts';
import { verdictOn } from '../world/verdict.ts';

/** When the api dies, as shares of the time that a launch takes. */
const MOMENTS = [0.1, 0.3, 0.5, 0.7, 0.9, 1.1, 1.4];

interface Kept { id: string; launched: boolean; people: number; messages: number }

const KEPT = `
  select c.id, c.launched_at is not null as launched, (select count(*)::int from invitation i where i.call_up_id = c.id) as people,
    (select count(*)::int from delivery d where d.call_up_id = c.id) as messages
  from call_up c where c.idempotency_key = $1`;

/** The api dies while it launches: all of the launch is there or nothing, and the same key again gives exactly one call-up. */
export const killApiInSend: ChaosCase = {
  name: 'kill-api-in-send',
  what: 'kill -9 of the api during "send", at several moments, then "send" again with the same key',
  run: async (world) => {
    const request: Record<string, unknown> = { ...await world.request(['SMS']), waveSize: 150 };
    const began = performance.now();
    const first = await world.coordinator.launch(request, randomUUID());
    const took = performance.now() - began;
    const attempts: Attempt[] = [];
    for (const [n, share] of MOMENTS.entries()) attempts.push(await sendAndKill(world, { ...request, textJa: `${String(request.textJa)}(${n + 2})` }, share * took));
    await world.settled();
    return {
      verdict: await verdictOn(world, first.id, ...attempts.map((attempt) => attempt.id)), launchMs: Math.round(took),
      keptAtOnce: attempts.filter((attempt) => attempt.keptAtOnce).length, attempts: attempts.length, broken: attempts.flatMap((attempt) => attempt.broken),
    };
  },
};

interface Attempt { id: string; keptAtOnce: boolean; broken: string[] }

async function sendAndKill(world: ChaosWorld, request: Record<string, unknown>, afterMs: number): Promise<Attempt> {
  const key = randomUUID();
  const sent = world.coordinator.launch(request, key).catch(() => null);
  await pause(afterMs);
  world.stack.api.kill('SIGKILL');
  await sent;
  await until('the api is back', async () => (await fetch(`${world.stack.url}/health/live`)).ok);
  const atOnce = await world.database.query<Kept[]>(KEPT, [key]);
  const again = await world.coordinator.launch(request, key);
  const kept = await world.database.query<Kept[]>(KEPT, [key]);
  return {
    id: again.id, keptAtOnce: atOnce.length > 0,
    broken: [
      ...(kept.length === 1 ? [] : [`${kept.length} call-ups for one key`]),
      ...atOnce.filter((one) => !one.launched || one.people === 0 || one.messages === 0).map(() => 'half a launch was kept'),
      ...(atOnce[0] && atOnce[0].id !== again.id ? ['the same key launched a second time'] : []),
    ],
  };
}
