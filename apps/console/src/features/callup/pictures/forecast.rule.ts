/** A point of a forecast: so many yes are expected so many minutes after the sending. */
export interface ExpectedPoint {
  readonly minutes: number;
  readonly expectedYes: number;
}

/** What a forecast expects at a moment: between two of its points the straight line, after the last one its last. */
export function expectedAt(curve: readonly ExpectedPoint[], minutes: number): number | null {
  const last = curve.at(-1);
  if (!last) return null;
  const next = curve.findIndex((point) => point.minutes >= minutes);
  if (next < 0) return last.expectedYes;
  const [before, after] = [curve[Math.max(0, next - 1)]!, curve[next]!];
  const width = after.minutes - before.minutes;
  return width <= 0 ? after.expectedYes : before.expectedYes + ((after.expectedYes - before.expectedYes) * (minutes - before.minutes)) / width;
}
