import type { Page } from 'playwright-core';

/** More presses than any screen has stops. */
const MOST = 200;

/** What has the focus, in words: its text, or its labels'. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement as HTMLElement | null;
    const labels = [...(here as HTMLInputElement | null)?.labels ?? []].map((label) => label.textContent ?? '');
    return (here?.getAttribute('aria-label') ?? (labels.join(' ') || here?.textContent || '')).trim();
  });
}

/** Presses Tab until something with this name has the focus; whoever cannot use a mouse gets there so, or not at all. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page)) && await page.evaluate(() => document.activeElement?.matches('a, button, input, select, textarea, summary'))) return;
  }
  throw new Error(`nothing named ${String(name)} within ${MOST} presses of Tab; at last: ${await focused(page)}`);
}
