/** A target of the demo; value: heads for the roster, else a share. */
export interface DemoTarget {
  indicator: string;
  tier: 'L1' | 'L2' | 'L3' | 'L4' | null;
  value: number;
}

/** Where the demo's targets stand. */
export const TARGET_BASIS = 'デモ用の目標(実在の計画ではありません)';

const tier = (name: DemoTarget['tier'], value: number): DemoTarget => ({ indicator: 'ROSTER', tier: name, value });
const share = (indicator: string, value: number): DemoTarget => ({ indicator, tier: null, value });

/** The 50,000 by tier, most of them at the second level; and shares for the other indicators. */
export const DEMO_TARGETS: readonly DemoTarget[] = [
  tier('L1', 12_000), tier('L2', 22_000), tier('L3', 13_000), tier('L4', 3_000),
  share('SECURITY_POSTS', 0.95), share('SLOTS_FILLED', 0.9), share('TRAINING', 1), share('EXERCISE_SEATS', 0.8), share('MILESTONES', 0.9),
];
