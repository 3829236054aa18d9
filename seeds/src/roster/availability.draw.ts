import type { DemoIds } from '../random/demo-id.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { shifted } from './days.ts';
import type { AvailabilityRow, ExceptionRow, LeftOutReason, Minutes } from './roster.types.ts';
import { WEEKS } from './weeks.ts';

const NO_QUIET: Minutes = [];
const QUIET = new Weighted<Minutes>(
  [NO_QUIET, 25],
  [hours([0, 6], [22, 24]), 25],
  [hours([0, 7], [23, 24]), 30],
  [hours([0, 6]), 15],
  [hours([9, 17]), 5],
);
const ALL_DAY = hours([0, 24]);
const WAKE = new Weighted<number>([0, 3], [1, 5], [2, 17], [3, 55], [4, 20]);

function hours(...spans: readonly (readonly [from: number, until: number])[]): Minutes {
  return spans.map(([from, until]) => [from * 60, until * 60] as const);
}

/** Draws the weekly pattern and the quiet hours. Everybody may be woken for severity 4, but those left out for NEVER_WAKE. */
export function drawAvailability(expertId: string, leftOut: LeftOutReason | null, random: Random): AvailabilityRow {
  const row = { expertId, week: WEEKS.pick(random), quiet: QUIET.pick(random), wakeSeverity: WAKE.pick(random) };
  return leftOut === 'NEVER_WAKE' ? { ...row, quiet: ALL_DAY, wakeSeverity: 5 } : row;
}

/**
 * Draws exceptions: for those left out for BLACKOUT one from yesterday over the next 120 days; for one in ten of the
 * others a stretch that is over, or that lies more than 30 days ahead, or extra hours in the next month.
 */
export function drawExceptions(expertId: string, ordinal: number, leftOut: LeftOutReason | null, now: Date, ids: DemoIds, random: Random): ExceptionRow[] {
  const kind = random.fraction();
  const length = random.integer(1, 10);
  const lead = random.integer(1, 60);
  const row = (from: Date, until: Date, available: boolean, note: string | null): ExceptionRow[] => [{ id: ids.at('exception', ordinal), expertId, from, until, available, note }];
  if (leftOut === 'BLACKOUT') return row(shifted(now, -1), shifted(now, 120), false, '長期不在');
  if (kind < 0.04) return row(shifted(now, -lead - length), shifted(now, -lead), false, '休暇');
  if (kind < 0.08) return row(shifted(now, 31 + lead), shifted(now, 31 + lead + length), false, '休暇');
  if (kind < 0.1) return row(shifted(now, lead / 2), shifted(now, lead / 2 + 2), true, null);
  return [];
}
