import type { DatabaseServer } from '@muster/cli';

/** What a figure is measured with. */
export interface BenchContext {
  server: DatabaseServer;
  /** Says on standard error how it goes. */
  tell: (line: string) => void;
}

/** One measurement of a figure: the subject's and, where there is one, the baseline's, in the figure's unit. */
export interface Run {
  subject: number;
  baseline?: number;
  [more: string]: unknown;
}

/** What measuring brought. */
export interface Result {
  /** What is held against the target: the median of the runs' ratios, or the subject's median. */
  value: number;
  /** The subject's median. */
  median: number;
  /** The baseline's median, and what the baseline is. */
  baseline?: { median: number; is: string };
  unit: string;
  runs: readonly Run[];
  /** Whether every part of the target is reached. */
  met: boolean;
  [more: string]: unknown;
}

/** One line of the table of figures in the design. */
export interface Figure {
  id: string;
  figure: string;
  target: string;
  /** Not among those that are measured when none is named. */
  byNameOnly?: boolean;
  measure(context: BenchContext): Promise<Result>;
}

/** The JSON line of a figure. */
export function measured(figure: Figure, result: Result, facts: Record<string, unknown>): Record<string, unknown> {
  const { value, met, median, unit, baseline, runs, ...more } = result;
  return { id: figure.id, figure: figure.figure, value: tidy(value), target: figure.target, met, median: tidy(median), unit, ...(baseline ? { baseline: tidy(baseline) } : {}), runs: tidy(runs), ...tidy(more), ...facts };
}

/** Numbers to four digits: more than a benchmark knows. */
function tidy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(4)) : part))) as T;
}
