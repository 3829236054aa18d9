import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reachability, rosterFigures, type Ways, type WaysGroup } from './reachability.rule.ts';
import type { Reachability, RosterReachability } from './reachability.types.ts';

const WAYS = `phones > 0 as phone, mails > 0 as mail, missed_drill as "missedDrill"`;

/** How well experts can be reached: their addresses in use (STOP and bounces count against it) and the last drill. Shows no address. */
@Injectable()
export class ReachabilityFigures {
  constructor(private readonly database: DataSource) {}

  /** One active expert; null for anybody else. */
  async of(expertId: string): Promise<Reachability | null> {
    if (!isUuid(expertId)) return null;
    const [ways]: (Ways & { expertId: string })[] = await this.database.query(`select expert_id as "expertId", ${WAYS} from muster_reachability(array[$1::uuid])`, [expertId]);
    return ways ? { ...ways, figure: reachability(ways) } : null;
  }

  /** Everybody who is active. */
  async roster(): Promise<RosterReachability> {
    const groups: WaysGroup[] = await this.database.query(`select ${WAYS}, count(*)::int as people from muster_reachability(null) group by 1, 2, 3`);
    return rosterFigures(groups);
  }
}
