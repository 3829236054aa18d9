import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { readBody } from '../http/body.ts';

/** A request that the product would have got. */
export interface Received { method: string; path: string; params: Record<string, string>; headers: IncomingMessage['headers'] }

/** An answer of the product: a status, with a page where there is one. */
export type Answer = number | { status: number; html: string };

/** Stands for the product in the sandbox's own specs: it keeps what it gets and answers as told. */
export interface ProductDouble {
  readonly url: string;
  readonly received: Received[];
  /** Resolves once so many requests have arrived in all. */
  until(count: number): Promise<Received[]>;
  stop(): Promise<void>;
}

/** Starts a product double on loopback; it answers 204 unless told otherwise. */
export async function startProduct(answer: (request: Received) => Answer = () => 204): Promise<ProductDouble> {
  const received: Received[] = [];
  const waiting = new Set<{ count: number; resolve: (all: Received[]) => void }>();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const got: Received = { method: request.method ?? '', path: request.url ?? '', params: parse(body) as Record<string, string>, headers: request.headers };
      received.push(got);
      const answered = answer(got);
      const { status, html } = typeof answered === 'number' ? { status: answered, html: '' } : answered;
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      for (const waiter of waiting) if (received.length >= waiter.count && waiting.delete(waiter)) waiter.resolve(received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    until: (count) => (received.length >= count ? Promise.resolve(received) : new Promise((resolve) => waiting.add({ count, resolve }))),
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
