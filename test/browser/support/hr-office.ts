import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { World } from '../../stories/support/world.ts';
import { buildConsole } from './build-console.ts';
import { startBrowser } from './chromium.ts';
import { demoWorld } from './demo-world.ts';
import { Visitor } from './visitor.ts';

/** Of the demo's two people of HR one keeps a body, the other one all of them. */
const NAMES = { hr: '小池', central: '大橋' } as const;
export type HrPerson = keyof typeof NAMES;

/** A demo with posts, slots, appointments, courses and exercises, and a browser in which its people come and go. */
export class HrOffice {
  private constructor(readonly world: World, readonly browser: Browser) {}

  static async open(): Promise<HrOffice> {
    buildConsole();
    const [world, browser] = await Promise.all([demoWorld(400, { careers: true }), startBrowser()]);
    await Visitor.knowsThePeopleOf(world);
    return new HrOffice(world, browser);
  }

  /** Somebody signed in by the name of his role. */
  async visitor(role: string, name = ''): Promise<Visitor> {
    const visitor = await Visitor.open(this.browser, this.world.url);
    await visitor.signsInAs(role, name);
    return visitor;
  }

  signedIn(who: HrPerson): Promise<Visitor> {
    return this.visitor('人事担当', NAMES[who]);
  }

  /** The day so many days from today, in Japan. */
  async day(days: number): Promise<string> {
    const [row] = await this.world.rows<{ day: string }>(`select ((muster_now() at time zone 'Asia/Tokyo')::date + $1::int)::text as day`, [days]);
    return row!.day;
  }

  /** Looks at each screen as it opens. */
  async looksThrough(visitor: Visitor, screens: readonly (readonly [name: string, path: string])[]): Promise<void> {
    for (const [name, path] of screens) {
      await visitor.page.goto(path);
      await visitor.page.getByRole('heading', { level: 1 }).waitFor();
      await visitor.page.waitForLoadState('networkidle');
      expect([name, await visitor.looksAtBoth(name)]).toEqual([name, {}]);
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }
}

/** Fills fields of what is given by their labels. */
export async function fills(where: Pick<Page, 'getByLabel'>, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await where.getByLabel(label, { exact: true }).fill(value);
}

/** Presses what records the open dialog, whatever it says. */
export const records = (page: Page) => (): Promise<void> => page.getByRole('dialog').locator('button[type=submit]').click();
