/** A shade, 0 the lightest to 4, and the least value that it stands for. */
export interface Shade { from: number; shade: number }

/** The shades of values up to the greatest, lightest first, at round fifths of it; of shades that would begin at one value only the darkest. */
export function shadesOf(most: number): Shade[] {
  const bounds = [1, ...[0.2, 0.4, 0.6, 0.8].map((share) => Math.max(2, Math.ceil(most * share)))];
  return bounds.map((from, shade) => ({ from, shade })).filter(({ from }, at) => from <= most && from !== bounds[at + 1]);
}
