import type { Page } from 'playwright-core';

export type Language = 'ja' | 'en';

/** What a page has asked of the api and not yet been answered. */
const asked = new WeakMap<Page, Set<unknown>>();

/** Counts from now on what the page asks of the api. */
function watched(page: Page): Set<unknown> {
  const known = asked.get(page);
  if (known) return known;
  const open = new Set<unknown>();
  asked.set(page, open);
  page.on('request', (request) => { if (request.url().endsWith('/graphql')) open.add(request); });
  page.on('requestfinished', (request) => { open.delete(request); });
  page.on('requestfailed', (request) => { open.delete(request); });
  return open;
}

/** Two frames are drawn: what an answer has set off has been asked for by then. */
export const drawn = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));

/** Waits until the page has no question open at the api, before and after it has drawn itself. */
export async function answered(page: Page): Promise<void> {
  const open = watched(page);
  for (let calm = 0; calm < 2; calm = open.size === 0 ? calm + 1 : 0) await drawn(page);
}

/** Shows the page as it stands in another language, by its own switch, whatever lies over it; waits for what the api says anew. */
export async function switchLanguage(page: Page, language: Language): Promise<void> {
  watched(page);
  await page.evaluate((wanted) => { document.querySelector<HTMLElement>(`header button:has(span[lang=${wanted}]), a[hreflang=${wanted}]`)!.click(); }, language);
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  await answered(page);
}
