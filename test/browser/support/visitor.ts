import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { World } from '../../stories/support/world.ts';
import { keepPicture } from './pictures.ts';
import { answered, switchLanguage, type Language } from './language.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** How long somebody waits before he gives up (milliseconds); it only ends a failing test. */
const PATIENCE_MS = 20_000;

/** Widths at which every screen is looked at: a laptop and a small phone. */
export const WIDTHS = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

export interface VisitorOptions {
  language?: Language;
  size?: keyof typeof WIDTHS;
  javaScriptEnabled?: boolean;
}

/** Somebody in front of a browser. Whatever the page complains of is kept, and `goes` fails on it. */
export class Visitor {
  readonly complaints: string[] = [];
  /** Pictures that somebody of this file has already taken, by name and language. */
  private static readonly taken = new Set<string>();
  /** Titles of dialogs that somebody of this file has already looked at. */
  private static readonly asked = new Set<string>();

  /** Names in kanji that no English screen of this file may show. */
  private static readonly names = new Set<string>();

  private constructor(readonly context: BrowserContext, readonly page: Page, readonly url: string, readonly language: Language) {}

  static async open(browser: Browser, url: string, { language = 'ja', size = 'wide', javaScriptEnabled = true }: VisitorOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ locale: language === 'ja' ? 'ja-JP' : 'en-GB', viewport: WIDTHS[size], javaScriptEnabled, baseURL: url, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(AXE);
    const visitor = new Visitor(context, await context.newPage(), url, language);
    visitor.listen();
    return visitor;
  }

  /** From now on a kanji name of somebody in this world's registry is a fault of an English screen of this file. */
  static async knowsThePeopleOf(world: World): Promise<void> {
    for (const { name } of await world.rows<{ name: string }>(`select family_name || ' ' || given_name as name from expert`)) Visitor.names.add(name);
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

  /** What is wider than the page or than the table or dialog it is in, and so is cut off or scrolls it sideways (px). */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('[role=region][tabindex="0"], [role=dialog]')];
      return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
    });
  }

  /** Keys of texts that nobody translated stand on the page as they are; what is marked as code is none. */
  async untranslated(): Promise<string[]> {
    const text = await this.page.locator('body').innerText();
    const codes = (await this.page.locator('code').allInnerTexts()).join(' ');
    return text.match(/\b[a-z][\w]*\.[a-z][\w.]*[a-zA-Z]\b(?!@)/g)?.filter((word) => !codes.includes(word) && !/\.(example|jp|ics|csv|pdf|json|localhost)\b/.test(word)) ?? [];
  }

  /** Names in kanji that stand on the screen or are read out from it. */
  async kanjiNames(): Promise<string[]> {
    const said = await this.page.evaluate(() => [...document.querySelectorAll('main, [role=dialog]')].flatMap((part) =>
      [part.textContent, ...[...part.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))]).join('\n'));
    return [...Visitor.names].filter((name) => said.includes(name));
  }

  /** Takes a picture of the whole page for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await keepPicture(this.page, name);
  }

  /** All that a screen must be: nothing cut off, nothing untranslated, in English nobody's name in kanji, no complaint, and where `axe` is asked nothing serious for it; and its picture. */
  async looksAt(name: string, axe = true, language = this.language): Promise<Faults> {
    const seen = {
      axe: axe ? await this.findings() : [], overflow: Math.max(0, await this.overflow()), untranslated: await this.untranslated(), complaints: [...this.complaints],
      kanji: language === 'en' ? await this.kanjiNames() : [],
    };
    await this.picture(name);
    return seen;
  }

  /**
   * The screen as it stands, at both widths and in both languages, unless somebody else of this file looks at it in the other one; gives the faults
   * by language and width, none for a good one. `again` does once more in the other language what the api has said in the first: a refusal.
   */
  async looksAtBoth(name: string, again?: (language: Language) => Promise<unknown>): Promise<Record<string, unknown>> {
    const other = this.language === 'ja' ? 'en' : 'ja';
    const faults = await this.atBothWidths(name, this.language, true);
    if (Visitor.taken.has(`${name}.${other}`)) return faults;
    await switchLanguage(this.page, other);
    await again?.(other);
    await answered(this.page);
    Object.assign(faults, await this.atBothWidths(name, other, false));
    await switchLanguage(this.page, this.language);
    await again?.(this.language);
    return faults;
  }

  private async atBothWidths(name: string, language: Language, axe: boolean): Promise<Record<string, unknown>> {
    const before = this.page.viewportSize()!;
    const faults: Record<string, unknown> = {};
    for (const [size, viewport] of Object.entries(WIDTHS)) {
      await this.page.setViewportSize(viewport);
      const seen = await this.looksAt(`${name}.${language}.${viewport.width}`, axe, language);
      if (JSON.stringify(seen) !== JSON.stringify(FAULTLESS)) faults[`${language} ${size}`] = seen;
    }
    Visitor.taken.add(`${name}.${language}`);
    await this.page.setViewportSize(before);
    return faults;
  }

  /** Each dialog that a button of the page opens, looked at and left again; of buttons that say the same only the first, and none that this file has looked at. */
  async looksAtDialogs(name: string): Promise<Record<string, unknown>> {
    const faults: Record<string, unknown> = {};
    const buttons = this.page.locator('main button[aria-haspopup=dialog]:not(:disabled)');
    await buttons.first().waitFor();
    const said = await buttons.allInnerTexts();
    for (const [n, text] of [...new Set(said)].entries()) {
      await buttons.nth(said.indexOf(text)).click();
      const title = await this.page.getByRole('dialog').getByRole('heading').first().innerText();
      if (!Visitor.asked.has(title)) Object.assign(faults, await this.looksAtBoth(`${name}-asks-${n + 1}`));
      Visitor.asked.add(title);
      await this.page.keyboard.press('Escape');
      await this.page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    return faults;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** What is wrong with a screen. */
export interface Faults { axe: string[]; overflow: number; untranslated: string[]; complaints: string[]; kanji: string[] }

/** What `looksAt` gives for a screen without fault. */
export const FAULTLESS: Faults = { axe: [], overflow: 0, untranslated: [], complaints: [], kanji: [] };
