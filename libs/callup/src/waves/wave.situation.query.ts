import type { EntityManager } from 'typeorm';
import type { LineCover } from '../assembly/assembly.types.ts';
import type { WaveLine } from './wave.plan.ts';

interface Row {
  position: number;
  silent: number;
  uncalled: number;
}

const SITUATION = `
  select l.position, count(*) filter (where i.wave > 0)::int as silent, count(*) filter (where i.wave = 0)::int as uncalled
  from invitation i cross join lateral unnest(i.lines) as l(position)
  where i.call_up_id = $1 and i.answer is null group by 1`;

const PEOPLE = `
  select count(*) filter (where wave > 0)::int as silent, count(*) filter (where wave = 0)::int as uncalled
  from invitation where call_up_id = $1 and answer is null`;

/** Who has not answered and who has not been called, over all and for each line. */
export async function readSilence(em: EntityManager, callUpId: string, cover: readonly LineCover[]): Promise<{ silent: number; uncalled: number; lines: WaveLine[] }> {
  const [people] = await em.query<Omit<Row, 'position'>[]>(PEOPLE, [callUpId]);
  const rows = await em.query<Row[]>(SITUATION, [callUpId]);
  const lines = cover.map((line): WaveLine => {
    const row = rows.find((one) => one.position === line.position);
    return { need: line.need, reserves: line.reserves, assigned: line.assigned, reserved: line.reserved, silent: row?.silent ?? 0, uncalled: row?.uncalled ?? 0 };
  });
  return { silent: people?.silent ?? 0, uncalled: people?.uncalled ?? 0, lines };
}
