type Part = string | number;

/**
 * A number in [0, 1) that depends on its parts alone: the same parts give the same number in every run and in any
 * order of calls, which a running generator could not promise under concurrency. FNV-1a with murmur3's finaliser.
 */
export function draw(...parts: readonly Part[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of the list's members, chosen by the parts. Throws on an empty list: there is nothing to choose. */
export function pick<T>(list: readonly T[], ...parts: readonly Part[]): T {
  const chosen = list[Math.floor(draw(...parts) * list.length)];
  if (chosen === undefined) throw new RangeError('pick() needs a list with at least one member');
  return chosen;
}

/** A standard normal number chosen by the parts (Box–Muller). */
export function drawNormal(...parts: readonly Part[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draw(...parts, 'radius')));
  return radius * Math.cos(2 * Math.PI * draw(...parts, 'angle'));
}
