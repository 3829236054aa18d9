import type { EntityManager } from 'typeorm';
import { preparePlanner, runAudience } from '../targeting/planner.settings.ts';
import { audienceSql } from '../targeting/targeting.query.ts';
import { heldBackRequest } from './held-back.query.ts';
import { queueInvites } from './invite-deliveries.query.ts';

/** What a wave came to. */
export interface RaisedWave {
  people: number;
  deliveries: number;
}

/**
 * Takes the next people by rank from those held back, passing over whoever cannot be called now, for any reason for which
 * the launch would have left him out. They stay held back, so that a later wave can still call them. A line on which
 * somebody cannot serve any more leaves his invitation; attestations stand as they were matched at the launch.
 */
async function raise(em: EntityManager, callUpId: string, wave: number, size: number | null): Promise<number> {
  const { with: audience, params } = audienceSql(await heldBackRequest(em, callUpId), 'LINES');
  const kept = (what: 'lines' | 'scores'): string =>
    `array(select u.${what === 'lines' ? 'line' : 'score'} from unnest(i.lines, i.scores) with ordinality as u(line, score, n) where u.line = any(next.lines) order by u.n)`;
  await preparePlanner(em);
  const [row] = await runAudience<{ people: number }>(em, `${audience},
next as (
  select i.id, j.lines from invitation i join judged j on j.id = i.expert_id
  where i.call_up_id = ${params.add(callUpId, 'uuid')} and i.wave = 0 and i.answer is null and j.reason is null and i.lines && j.lines
  order by i.rank limit ${params.add(size, 'int')}),
raised as (update invitation i set wave = ${params.add(wave, 'smallint')}, lines = ${kept('lines')}, scores = ${kept('scores')} from next where i.id = next.id returning 1)
select count(*)::int as people from raised`, params.values);
  return row!.people;
}

/**
 * Starts a wave in the caller's transaction: up to `size` people (null: all that are left) and their messages.
 * The caller holds the call-up's row, so that two waves never start at once.
 */
export async function raiseWave(em: EntityManager, callUpId: string, wave: number, size: number | null): Promise<RaisedWave> {
  const people = await raise(em, callUpId, wave, size);
  return { people, deliveries: await queueInvites(em, callUpId, wave) };
}
