const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Where the sandbox really goes for a URL of the product. It never leaves the machine: a URL that points elsewhere is
 * refused, unless `reachAt` names the origin at which the product behind that public URL is really to be found.
 */
export function reach(url: string, reachAt: string | undefined): URL {
  const target = new URL(url);
  if (reachAt) return new URL(`${target.pathname}${target.search}`, reachAt);
  if (!LOOPBACK.test(target.hostname)) throw new NotReachable(target.origin);
  return target;
}

/** A URL beyond this machine, and the remedy. */
export class NotReachable extends Error {
  constructor(origin: string) {
    super(`The sandbox calls no host but this machine; start it with reachAt (where the product really listens) for ${origin}`);
  }
}

/** Whether a Host header names this machine: what a page of another site cannot make a browser send. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && URL.canParse(`http://${host}`) && LOOPBACK.test(new URL(`http://${host}`).hostname);
}
