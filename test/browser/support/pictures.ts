import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { drawn } from './language.ts';

/** Where the pictures of a run lie, each with a note of what stands in it; git-ignored. */
export const PICTURES = fileURLToPath(new URL('../../../.muster/screens/', import.meta.url));

/** What a picture shows: the address without its host, and the titles of the dialogs that lie over it. */
export interface Shown { path: string; dialogs: string[] }

/** How high the window must be for a dialog to stand in it whole (px). */
function heightOfDialog(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...[...document.querySelectorAll('[role=dialog]')].map((dialog) => dialog.scrollHeight + 48)));
}

async function shown(page: Page): Promise<Shown> {
  const dialogs = await page.locator('[role=dialog] h2[slot=title], [role=dialog] [slot=title]').allInnerTexts();
  return { path: new URL(page.url()).pathname, dialogs };
}

/** Takes a picture of the whole page, or of the whole dialog over it, and notes what it shows. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const window = page.viewportSize()!;
  const height = await heightOfDialog(page);
  if (height > window.height) {
    await page.setViewportSize({ ...window, height });
    await drawn(page);
  }
  // As JPEG, since a PNG of a long page takes more than twice as long, and there are more than a thousand.
  await page.screenshot({ path: `${PICTURES}${name}.jpg`, type: 'jpeg', quality: 80, fullPage: height === 0 });
  writeFileSync(`${PICTURES}${name}.json`, JSON.stringify(await shown(page)));
  if (height > window.height) await page.setViewportSize(window);
}
