/** Time from `from` up to, not including, `until`. */
export interface Span {
  from: Date;
  until: Date;
}

/** Whether two spans share an instant. */
export function touches(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until;
}

/** What remains of the spans without the others. */
export function cut(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (rest, other) =>
      rest.flatMap((span) => {
        if (!touches(span, other)) return [span];
        const pieces = [{ from: span.from, until: other.from }, { from: other.until, until: span.until }];
        return pieces.filter((piece) => piece.from < piece.until);
      }),
    [...spans],
  );
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
