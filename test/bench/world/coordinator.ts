import { Coordinator, drillRequest, type Preset } from '@muster/cli';
import { DEMO_AFFECTED_ORGANISATION } from '@muster/seeds';
import type { BenchWorld } from './bench.world.ts';

/**
 * A coordinator who has signed in and opened a drill incident, and the request of a drill to everybody on both channels.
 * The worker has made the senders known and is stopped: what is launched stays where it is.
 */
export async function coordinatorAlone(world: BenchWorld): Promise<{ coordinator: Coordinator; request: Record<string, unknown> }> {
  await world.stack.workers[0]!.stop();
  const coordinator = new Coordinator(world.stack.url);
  await coordinator.signIn('coordinator@demo.example');
  const preset = (await coordinator.presets()).find(({ code }) => code === 'DRILL') as Preset;
  const { rows: [affected] } = await world.database.query<{ id: string }>('select id from organisation where slug = $1', [DEMO_AFFECTED_ORGANISATION]);
  const incident = await coordinator.openIncident(preset, affected ? [affected.id] : []);
  return { coordinator, request: drillRequest(preset, incident.id, new Date()) };
}
