import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deriveKey, hmac } from '../crypto/crypto.ts';
import { ENV, type Env } from '../environment/environment.ts';
import { COUNT_HITS, type CountedHits } from './rate-window.query.ts';

/** At most `limit` hits of one subject in any window of `seconds` that begins with its first hit. */
export interface RateLimit {
  /** What is counted: `graphql.session`. */
  kind: string;
  /** Whose hits are counted together: an address, a session. Kept as a keyed hash only. */
  subject: string;
  limit: number;
  seconds: number;
}

/** Limits that all processes share, counted in PostgreSQL. */
@Injectable()
export class RateLimits {
  private readonly key: Buffer;

  constructor(private readonly database: DataSource, @Inject(ENV) env: Pick<Env, 'MUSTER_SECRET'>) {
    this.key = deriveKey(env.MUSTER_SECRET, 'rate-limits');
  }

  /** Counts one hit for every limit, in one statement. Gives 0, or the whole seconds to wait where one of them has had its share. */
  async take(limits: readonly RateLimit[]): Promise<number> {
    const asked = limits.map((limit) => ({ ...limit, key: hmac(this.key, limit.kind, limit.subject) }));
    const rows = await this.database.query<CountedHits[]>(COUNT_HITS, [asked.map(({ key }) => key), asked.map(({ seconds }) => seconds)]);
    const waits = rows.map(({ key, hits, secondsLeft }) => {
      const { limit } = asked.find((one) => one.key.equals(key))!;
      return hits > limit ? Math.max(1, Math.ceil(secondsLeft)) : 0;
    });
    return Math.max(0, ...waits);
  }
}
