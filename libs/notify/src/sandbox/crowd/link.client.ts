import { setTimeout as pause } from 'node:timers/promises';
import { Agent, type Dispatcher } from 'undici';
import { reach } from '../http/reach.ts';
import { fillAnswerForm } from './answer.form.ts';
import type { FormAnswer } from './intent.ts';

/** How an answer by link ended: the product's HTTP status, `no form` for a page that cannot be answered, or never through. */
export type LinkResult = { status: number; taken: boolean } | 'no form' | 'failed';

interface Page { status: number; text: string; cookie: string; noReferrer: boolean }

const TRIES = 6;
const FIRST_PAUSE_MS = 200;
const TIMEOUT_MS = 15_000;

/** Opens answer links and answers in their forms, as a browser without scripts does. */
export class LinkClient {
  readonly #agent: Agent;
  readonly #reachAt: string | undefined;

  constructor(options: { connections: number; reachAt?: string | undefined }) {
    this.#agent = new Agent({ connections: options.connections, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
    this.#reachAt = options.reachAt;
  }

  /** GETs the page and POSTs its form; a product that is away for a moment is tried again. */
  async answer(url: string, answer: FormAnswer, time: string | null): Promise<LinkResult> {
    for (let tried = 1; ; tried++) {
      const result = await this.#try(url, answer, time);
      if (result !== 'failed' || tried === TRIES) return result;
      await pause(FIRST_PAUSE_MS * 2 ** (tried - 1), undefined, { ref: false });
    }
  }

  async close(): Promise<void> { await this.#agent.destroy(); }

  async #try(url: string, answer: FormAnswer, time: string | null): Promise<LinkResult> {
    try {
      const page = await this.#request(url, { method: 'GET' });
      if (page.status >= 500) return 'failed';
      if (page.status !== 200) return { status: page.status, taken: false };
      const form = fillAnswerForm(page.text, answer, time);
      if (!form) return 'no form';
      const sent = await this.#request(new URL(form.action, url).href, {
        method: 'POST', body: form.fields.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...whence(url, page.noReferrer), ...(page.cookie ? { cookie: page.cookie } : {}) },
      });
      if (sent.status >= 500) return 'failed';
      return { status: sent.status, taken: sent.status < 400 };
    } catch {
      // Not reached, cut or timed out: the caller tries again and says so in the end.
      return 'failed';
    }
  }

  async #request(url: string, options: { method: 'GET' | 'POST'; body?: string; headers?: Record<string, string> }): Promise<Page> {
    const target = reach(url, this.#reachAt);
    const { statusCode, headers, body }: Dispatcher.ResponseData = await this.#agent.request({
      origin: target.origin, path: `${target.pathname}${target.search}`, method: options.method, body: options.body ?? null,
      headers: { host: new URL(url).host, accept: 'text/html', 'accept-language': 'ja', 'user-agent': 'Mozilla/5.0 (Muster sandbox crowd)', ...options.headers },
    });
    const cookies = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0]);
    return { status: statusCode, text: await body.text(), cookie: cookies.join('; '), noReferrer: headers['referrer-policy'] === 'no-referrer' };
  }
}

/** What a browser tells of the page that a form was on. */
function whence(url: string, noReferrer: boolean): Record<string, string> {
  return noReferrer ? { origin: 'null' } : { origin: new URL(url).origin, referer: url };
}
