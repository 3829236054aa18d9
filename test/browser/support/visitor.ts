import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = fileURLToPath(new URL('../../../.muster/screens/', import.meta.url));
/** How long somebody waits before he gives up (milliseconds); it only ends a failing test. */
const PATIENCE_MS = 20_000;

/** Widths at which every screen is looked at: a laptop and a small phone. */
export const WIDTHS = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

export interface VisitorOptions {
  language?: 'ja' | 'en';
  size?: keyof typeof WIDTHS;
  javaScriptEnabled?: boolean;
}

/** Somebody in front of a browser. Whatever the page complains of is kept, and `goes` fails on it. */
export class Visitor {
  readonly complaints: string[] = [];

  private constructor(readonly context: BrowserContext, readonly page: Page, readonly url: string, readonly language: 'ja' | 'en') {}

  static async open(browser: Browser, url: string, { language = 'ja', size = 'wide', javaScriptEnabled = true }: VisitorOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ locale: language === 'ja' ? 'ja-JP' : 'en-GB', viewport: WIDTHS[size], javaScriptEnabled, baseURL: url, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(AXE);
    const visitor = new Visitor(context, await context.newPage(), url, language);
    visitor.listen();
    return visitor;
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    this.page.on('console', (message) => { if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`); });
    this.page.on('response', (response) => { if (response.status() >= 500) this.complaints.push(`HTTP ${response.status()}: ${new URL(response.url()).pathname}`); });
  }

  /** Signs in on demo data, by the button of a role; of several people in it by the name. */
  async signsInAs(role: string, name = ''): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('button', { name: new RegExp(`^${role}.*${name}`, 's') }).first().click();
    // On a phone, signing out is in the menu.
    await this.page.getByRole('button', { name: this.language === 'ja' ? /^(サインアウト|メニュー)$/ : /^(Sign out|Menu)$/ }).first().waitFor();
  }

  /** Serious and critical findings of axe on the page as it stands, as sentences. */
  async findings(): Promise<string[]> {
    const results = await this.page.evaluate((options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options), { resultTypes: ['violations'] } as RunOptions);
    return results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`).join(' | ')}`);
  }

  /** What is wider than the page, and so is cut off or scrolls it sideways. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** Keys of texts that nobody translated stand on the page as they are; what is marked as code is none. */
  async untranslated(): Promise<string[]> {
    const text = await this.page.locator('body').innerText();
    const codes = (await this.page.locator('code').allInnerTexts()).join(' ');
    return text.match(/\b[a-z][\w]*\.[a-z][\w.]*[a-zA-Z]\b(?!@)/g)?.filter((word) => !codes.includes(word) && !/\.(example|jp|ics|csv|pdf|json|localhost)\b/.test(word)) ?? [];
  }

  /** Takes a picture of the whole page for people to look at. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await this.page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true });
  }

  /** All that a screen must be: nothing serious for axe, nothing cut off, nothing untranslated, no complaint; and its picture. */
  async looksAt(name: string): Promise<{ axe: string[]; overflow: number; untranslated: string[]; complaints: string[] }> {
    const seen = { axe: await this.findings(), overflow: Math.max(0, await this.overflow()), untranslated: await this.untranslated(), complaints: [...this.complaints] };
    await this.picture(`${name}.${this.language}.${this.page.viewportSize()?.width ?? 0}`);
    return seen;
  }

  /** The screen as it stands, at both widths; gives the faults by width, none for a good one. */
  async looksAtBoth(name: string): Promise<Record<string, unknown>> {
    const before = this.page.viewportSize()!;
    const faults: Record<string, unknown> = {};
    for (const [size, viewport] of Object.entries(WIDTHS)) {
      await this.page.setViewportSize(viewport);
      const seen = await this.looksAt(name);
      if (JSON.stringify(seen) !== JSON.stringify(FAULTLESS)) faults[size] = seen;
    }
    await this.page.setViewportSize(before);
    return faults;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** What `looksAt` gives for a screen without fault. */
export const FAULTLESS = { axe: [], overflow: 0, untranslated: [], complaints: [] };
