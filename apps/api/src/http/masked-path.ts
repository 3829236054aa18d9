/** A request's path as logs may show it: without the query, which may hold signatures, and without answer tokens. */
export function maskedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0]!;
  return path.replace(/^(\/+a\/+)[^/]+/i, '$1***').slice(0, 200);
}
