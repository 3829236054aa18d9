/** How a call-up calls its people: by how many at a time, how far apart, and when it stops. */
export interface WavePolicy {
  /** People per wave; null calls everybody in wave 1. */
  readonly size: number | null;
  /** Seconds from one wave to the next; null waits for declines or a hand. */
  readonly intervalSeconds: number | null;
  readonly stop: 'FILLED' | 'FILLED_WITH_RESERVES' | 'NEVER';
}

/** One requirement line, as far as it is covered. */
export interface WaveLine {
  readonly need: number;
  readonly reserves: number;
  readonly assigned: number;
  readonly reserved: number;
  /** Called people who fit this line and have not answered. */
  readonly silent: number;
  /** People of the audience who fit this line and have not been called. */
  readonly uncalled: number;
}

/** What is known when a decision is asked for. */
export interface WaveSituation {
  readonly now: Date;
  readonly deadline: Date;
  /** The last wave that went out; 0 before the first. */
  readonly currentWave: number;
  readonly lastWaveAt: Date | null;
  /** People of the audience who have not been called. */
  readonly uncalled: number;
  /** Called people who have not answered, each counted once. */
  readonly silent: number;
  readonly lines: readonly WaveLine[];
  /** A coordinator asks for the next wave now. */
  readonly byHand?: boolean;
}

/** Fire the next wave, wait (null: for declines or a hand only), or stop calling. */
export type WaveDecision =
  | { readonly kind: 'FIRE'; readonly because: 'FIRST' | 'TIME' | 'DECLINES' | 'BY_HAND'; readonly wave: number; readonly size: number }
  | { readonly kind: 'WAIT'; readonly until: Date | null }
  | { readonly kind: 'STOP'; readonly because: 'FILLED' | 'FILLED_WITH_RESERVES' | 'EVERYBODY_CALLED' | 'DEADLINE' };

/**
 * Decides about the next wave. A deadline and an empty audience end the calling whoever asks; a hand goes before the stop
 * rule. Then a wave fires when it is due, never early, or at once when the people who are still silent could not fill the
 * lines even if all of them said yes. A stop holds for now only: after a withdrawal the question is asked again.
 */
export function planWave(policy: WavePolicy, situation: WaveSituation): WaveDecision {
  if (situation.now >= situation.deadline) return { kind: 'STOP', because: 'DEADLINE' };
  if (situation.uncalled === 0) return { kind: 'STOP', because: 'EVERYBODY_CALLED' };
  if (situation.currentWave === 0) return fire('FIRST', policy, situation);
  if (situation.byHand) return fire('BY_HAND', policy, situation);
  const stop = stopReason(policy, situation.lines);
  if (stop) return { kind: 'STOP', because: stop };
  if (isUnreachable(policy, situation)) return fire('DECLINES', policy, situation);
  const due = nextWaveAt(policy, situation);
  if (due !== null && situation.now >= due) return fire('TIME', policy, situation);
  return { kind: 'WAIT', until: due !== null && due < situation.deadline ? due : null };
}

/** When the next wave is due by time, or null when it never is. */
export function nextWaveAt(policy: WavePolicy, situation: Pick<WaveSituation, 'lastWaveAt'>): Date | null {
  if (policy.intervalSeconds === null || situation.lastWaveAt === null) return null;
  return new Date(situation.lastWaveAt.getTime() + policy.intervalSeconds * 1000);
}

function fire(because: 'FIRST' | 'TIME' | 'DECLINES' | 'BY_HAND', policy: WavePolicy, situation: WaveSituation): WaveDecision {
  const size = Math.min(Math.max(1, policy.size ?? situation.uncalled), situation.uncalled);
  return { kind: 'FIRE', because, wave: situation.currentWave + 1, size };
}

function stopReason(policy: WavePolicy, lines: readonly WaveLine[]): 'FILLED' | 'FILLED_WITH_RESERVES' | null {
  const filled = lines.every((line) => line.assigned >= line.need);
  if (policy.stop === 'FILLED' && filled) return 'FILLED';
  if (policy.stop === 'FILLED_WITH_RESERVES' && filled && lines.every((line) => line.reserved >= line.reserves)) return 'FILLED_WITH_RESERVES';
  return null;
}

/**
 * Whether some line, or all lines together, want more people than have not answered yet, and a further wave could help:
 * for a line that nobody else fits the rest of the audience must not be called out wave upon wave.
 */
function isUnreachable(policy: WavePolicy, situation: WaveSituation): boolean {
  const short = situation.lines.map((line) => ({ ...line, wanted: missing(policy, line) }));
  const couldGrow = short.filter((line) => line.wanted > 0 && line.uncalled > 0);
  if (couldGrow.some((line) => line.wanted > line.silent)) return true;
  return couldGrow.length > 0 && short.reduce((sum, line) => sum + Math.min(line.wanted, line.silent + line.uncalled), 0) > situation.silent;
}

function missing(policy: WavePolicy, line: WaveLine): number {
  const heads = Math.max(0, line.need - line.assigned);
  return policy.stop === 'FILLED' ? heads : heads + Math.max(0, line.reserves - line.reserved);
}
