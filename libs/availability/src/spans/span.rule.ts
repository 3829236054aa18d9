/** Time from `from` up to, not including, `until`. */
export interface Span {
  from: Date;
  until: Date;
}

/** Whether two spans share an instant. */
export function touches(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until;
}

/** What remains of the spans without the others; quick also where somebody has thousands. */
export function cut(spans: readonly Span[], others: readonly Span[]): Span[] {
  const gone = merge(others);
  return spans.flatMap((span) => {
    const rest: Span[] = [];
    let { from } = span;
    for (let at = firstEndingAfter(gone, from); at < gone.length && gone[at]!.from < span.until; at += 1) {
      if (from < gone[at]!.from) rest.push({ from, until: gone[at]!.from });
      from = gone[at]!.until;
    }
    return from < span.until ? [...rest, { from, until: span.until }] : rest;
  });
}

/** The place of the first of merged spans that ends after an instant. */
function firstEndingAfter(merged: readonly Span[], at: Date): number {
  let [low, high] = [0, merged.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (merged[middle]!.until > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same time in order, without empty, adjacent or overlapping spans. */
export function merge(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ from, until }) => from < until).sort((a, b) => a.from.getTime() - b.from.getTime());
  const merged: Span[] = [];
  for (const { from, until } of sorted) {
    const last = merged.at(-1);
    if (last && from <= last.until) last.until = last.until > until ? last.until : until;
    else merged.push({ from, until });
  }
  return merged;
}

/** What of the spans lies in a window. */
export function within(spans: readonly Span[], { from, until }: Span): Span[] {
  return spans
    .map((span) => ({ from: span.from > from ? span.from : from, until: span.until < until ? span.until : until }))
    .filter((span) => span.from < span.until);
}
