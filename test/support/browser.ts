import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** What GraphQL answers. */
export interface GraphqlAnswer<T> {
  data?: T | null;
  errors?: { message: string; extensions: Record<string, unknown> & { code: string } }[];
}

/** Listens on a free port of this machine; gives where. */
export async function listen(app: NestExpressApplication): Promise<string> {
  await app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}

/** Speaks to the api as a browser does: keeps its cookie, sends JSON. Remembers every answer's text. */
export class Browser {
  cookie = '';
  /** The whole text of every answer so far, headers included. */
  readonly heard: string[] = [];

  constructor(readonly url: string, private readonly headers: Record<string, string> = {}) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...(this.cookie ? { cookie: this.cookie } : {}), ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(this.url + path, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) this.cookie = /max-age=0/i.test(set) ? '' : set.split(';')[0]!;
    return response;
  }

  /** Fetches and reads the whole answer. */
  async read(path: string, init: RequestInit = {}): Promise<{ status: number; headers: Headers; text: string }> {
    const response = await this.fetch(path, init);
    const text = await response.text();
    this.heard.push(`${JSON.stringify([...response.headers])}\n${text}`);
    return { status: response.status, headers: response.headers, text };
  }

  async graphql<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}, init: RequestInit = {}): Promise<GraphqlAnswer<T>> {
    const { text } = await this.read('/graphql', {
      method: 'POST', body: JSON.stringify({ query, variables }), ...init,
      headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
    });
    return JSON.parse(text) as GraphqlAnswer<T>;
  }

  /** Runs an operation that must succeed; gives its data. */
  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.graphql<T>(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }
}

/** A new browser with the same cookie. */
export function copyOf(browser: Browser): Browser {
  const copy = new Browser(browser.url);
  copy.cookie = browser.cookie;
  return copy;
}
