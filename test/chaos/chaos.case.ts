import type { ChaosWorld, WorldWish } from './world/chaos.world.ts';
import type { Verdict } from './world/verdict.ts';

/** What a case found out besides the verdict on its call-up. */
export interface Findings {
  verdict: Verdict;
  /** Workers that died on the way. */
  killed?: number;
  /** Promises of this case alone that were broken, in words. */
  broken?: string[];
  [more: string]: unknown;
}

/** One kind of trouble and what must be true after it. */
export interface ChaosCase {
  name: string;
  what: string;
  wish?: WorldWish;
  run(world: ChaosWorld): Promise<Findings>;
}
