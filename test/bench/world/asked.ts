import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page, Request } from 'playwright-core';

const DOCUMENTS = JSON.parse(readFileSync(fileURLToPath(new URL('../../../apps/api/documents.json', import.meta.url)), 'utf8')) as Record<string, string>;
/** After so long without a request (milliseconds) a screen has asked for all that it shows. */
const CALM_MS = 400;
/** A screen that never comes to rest is looked at no longer. */
const LONGEST_MS = 8_000;

/** One query of a screen; those of one group are asked side by side. */
export interface Asked {
  name: string;
  body: string;
  group: number;
}

/** Every query that the page sends while somebody opens an address, in the groups in which it sends them. */
export async function askedBy(page: Page, url: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const pending = new Set<Request>();
  let [group, last] = [0, performance.now()];
  const sent = (request: Request): void => {
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
    const body = request.postData() ?? '';
    const document = DOCUMENTS[(JSON.parse(body) as { id?: string }).id ?? ''] ?? '';
    if (!document.startsWith('query')) return;
    if (pending.size === 0) group += 1;
    pending.add(request);
    asked.push({ name: /^query (\w+)/.exec(document)?.[1] ?? '?', body, group });
  };
  const done = (request: Request): void => { if (pending.delete(request)) last = performance.now(); };
  page.on('request', sent).on('requestfinished', done).on('requestfailed', done);
  const end = performance.now() + LONGEST_MS;
  await page.goto(url);
  last = performance.now();
  while (performance.now() < end && (pending.size > 0 || performance.now() - last < CALM_MS)) await page.waitForTimeout(25);
  page.off('request', sent).off('requestfinished', done).off('requestfailed', done);
  return asked.filter((one, at) => asked.findIndex(({ body }) => body === one.body) === at);
}

/** Asks the same again, group by group as the page does; gives the longest wait for one answer in milliseconds, and for which. */
export async function longestWait(url: string, cookie: string, asked: readonly Asked[]): Promise<{ ms: number; name: string }> {
  let longest = { ms: 0, name: '' };
  for (const group of new Set(asked.map((one) => one.group))) {
    const waits = await Promise.all(asked.filter((one) => one.group === group).map(async ({ name, body }) => {
      const since = performance.now();
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url, cookie }, body });
      const { errors } = await response.json() as { errors?: { message: string }[] };
      if (errors) throw new Error(`${name}: ${errors[0]!.message}`);
      return { ms: performance.now() - since, name };
    }));
    longest = [longest, ...waits].reduce((most, one) => (one.ms > most.ms ? one : most));
  }
  return longest;
}
