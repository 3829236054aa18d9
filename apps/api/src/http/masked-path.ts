/** A word of ours in a path, or an id. */
const PLAIN = /^(?:[a-z][a-z.-]{0,30}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|)$/i;

/**
 * A request's path as logs may show it: without the query, which may hold signatures, without answer tokens, and without
 * whatever else somebody may have typed there: an address, a number, a name.
 */
export function maskedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0]!;
  const known = path.split('/').map((part) => (PLAIN.test(part) ? part : '***')).join('/');
  return known.replace(/^(\/+[ar]\/+)[^/]+/i, '$1***').slice(0, 200);
}
