import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor, type VisitorOptions } from './support/visitor.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  buildConsole();
  [world, browser] = await Promise.all([demoWorld(50), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const visitor = (options?: VisitorOptions): Promise<Visitor> => Visitor.open(browser, world.url, options);

describe.each([['ja', '調整官'], ['en', 'Coordinator']] as const)('in %s, on a wide screen and on a phone,', (language, role) => {
  it('the sign-in page is whole', async () => {
    const guest = await visitor({ language });
    await guest.page.goto('/');
    await guest.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await guest.looksAtBoth('sign-in')).toEqual({});
    await guest.close();
  });

  it('every component is whole', async () => {
    const guest = await visitor({ language });
    await guest.signsInAs(role);
    await guest.page.goto('/components');
    await guest.page.getByRole('table').first().waitFor();
    expect(await guest.looksAtBoth('components')).toEqual({});
    await guest.close();
  });
});

describe('the shell', () => {
  it('keeps the address through the sign-in, and says so when there is no such page', async () => {
    const guest = await visitor();
    await guest.page.goto('/nowhere');
    await guest.page.getByRole('button', { name: /^調整官/ }).click();
    await guest.page.getByRole('heading', { name: '画面が見つかりません' }).waitFor();
    expect(new URL(guest.page.url()).pathname).toBe('/nowhere');
    await guest.close();
  });

  it('does not show what a role may not do', async () => {
    const guest = await visitor();
    await guest.signsInAs('人事担当');
    expect(await guest.page.getByRole('link', { name: '招集', exact: true }).count()).toBe(0);
    await guest.page.goto('/coordination');
    await guest.page.getByRole('heading', { name: '画面が見つかりません' }).waitFor();
    await guest.close();
  });

  it('speaks the other language at once, the api included, and remembers it', async () => {
    const guest = await visitor();
    await guest.signsInAs('監査人');
    await guest.page.getByRole('button', { name: 'English' }).click();
    await guest.page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(await guest.page.locator('html').getAttribute('lang')).toBe('en');
    await guest.page.reload();
    await guest.page.getByRole('button', { name: 'Sign out' }).click();
    await guest.page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    await guest.close();
  });

  it('leaves the api\'s own addresses to the api', async () => {
    for (const [path, status] of [['/health/live', 200], ['/graphql', 405], ['/events', 401], ['/a/nothing', 404], ['/assets/none.js', 404]] as const) {
      const response = await fetch(world.url + path, { headers: { accept: 'text/html' } });
      expect([path, response.status]).toEqual([path, status]);
      expect(await response.text()).not.toContain('id="root"');
    }
  });

  it('is kept for good where its name says what is in it, and asked for each time where not', async () => {
    const page = await fetch(world.url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('cache-control')).toBe('no-store');
    const [script] = (await page.text()).match(/\/assets\/[\w.-]+\.js/)!;
    expect((await fetch(world.url + script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});
