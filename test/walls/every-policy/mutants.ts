/** A policy's condition with one wall of it taken away. */
export interface Mutant {
  /** What was replaced by `true`. */
  gone: string;
  condition: string;
}

/** The positions at which a word stands outside of brackets and quotes. */
function outside(text: string, word: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === "'") at = text.indexOf("'", at + 1);
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (depth === 0 && text.startsWith(word, at)) found.push(at);
  }
  return found;
}

function parts(text: string, word: string): string[] {
  const cuts = outside(text, word);
  return [...cuts, text.length].map((end, n) => text.slice(n === 0 ? 0 : cuts[n - 1]! + word.length, end));
}

/** The same without brackets around all of it. */
function bare(text: string): string {
  let inner = text.trim();
  while (inner.startsWith('(') && closing(inner, 0) === inner.length - 1) inner = inner.slice(1, -1).trim();
  return inner;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === "'") at = text.indexOf("'", at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}

/**
 * Every way to take one part of a condition away: PostgreSQL's own text of it (`pg_get_expr`, which brackets everything) is
 * cut at AND and OR, and each part, also within sub-selects, is replaced by `true`.
 */
export function mutants(condition: string): Mutant[] {
  const inner = bare(condition);
  for (const word of [' OR ', ' AND ']) {
    const all = parts(inner, word);
    if (all.length === 1) continue;
    return all.flatMap((part, n) => mutants(part).map(({ gone, condition: open }) => ({ gone, condition: all.map((one, m) => (m === n ? `(${open})` : one)).join(word) })));
  }
  return [{ gone: inner, condition: 'true' }, ...within(inner)];
}

function within(leaf: string): Mutant[] {
  const at = leaf.indexOf('WHERE (');
  if (at < 0) return [];
  const [open, end] = [at + 'WHERE '.length, closing(leaf, at + 'WHERE '.length)];
  return mutants(leaf.slice(open, end + 1)).map(({ gone, condition }) => ({ gone: `… WHERE ${gone}`, condition: `${leaf.slice(0, open)}(${condition})${leaf.slice(end + 1)}` }));
}
