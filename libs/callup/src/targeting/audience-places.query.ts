import type { AudienceRequest } from './audience.types.ts';
import { runAudience } from './planner.settings.ts';
import type { EntityManager } from 'typeorm';
import { audienceSql } from './targeting.query.ts';

const PLACES = `
select p.prefecture_code as "prefectureCode", count(*)::int as people
from judged j join population p on p.id = j.id where j.reason is null group by 1 order by 1`;

/** Who would be called, by where they live, in a transaction: counts only, never who. */
export function countPlaces(em: EntityManager, request: AudienceRequest): Promise<{ prefectureCode: string; people: number }[]> {
  const audience = audienceSql(request, 'COUNT');
  return runAudience(em, `${audience.with}${PLACES}`, audience.params.values);
}
