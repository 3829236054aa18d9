/** Bodies that are measured against each other. */
export const Peers = { MINISTRY: 'MINISTRY', LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT' } as const;
export type Peers = keyof typeof Peers;

/** Whether more is better, or less. */
export type Better = 'HIGHER' | 'LOWER';

/** The group of an organisation's kind; companies, universities and the like are measured against nobody. */
export function peersOf(kind: string): Peers | null {
  if (kind === 'AUTHORITY' || kind === 'MINISTRY' || kind === 'AGENCY') return 'MINISTRY';
  return kind === 'LOCAL_GOVERNMENT' ? 'LOCAL_GOVERNMENT' : null;
}

/** What the leaders reach. */
export interface BenchmarkValue {
  value: number;
  /** Bodies in the top quartile. */
  leaders: number;
  bodies: number;
}

/** How it is computed, as it stands beside every benchmark. */
export const BENCHMARK_METHOD = {
  ja: '上位四分の一(端数切り上げ)の組織の値の単純平均。', en: 'The plain mean over the best quarter of the bodies, rounded up to whole bodies.',
} as const;

/** The mean of the top quartile; null: there are no bodies. */
export function benchmarkOf(values: readonly number[], better: Better): BenchmarkValue | null {
  if (values.length === 0) return null;
  const leaders = Math.ceil(values.length / 4);
  const best = [...values].sort((a, b) => (better === 'HIGHER' ? b - a : a - b)).slice(0, leaders);
  return { value: best.reduce((sum, one) => sum + one, 0) / leaders, leaders, bodies: values.length };
}

/** How far somebody is behind; 0: not at all. */
export function gapTo(mark: number, value: number, better: Better): number {
  return Math.max(0, better === 'HIGHER' ? mark - value : value - mark);
}
