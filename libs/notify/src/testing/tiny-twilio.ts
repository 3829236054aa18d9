import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';

/** What a test's server does with one message: its answer, or to cut the connection (after taking it or not), or to wait. */
export type TinyAnswer = { status: number; body?: unknown; headers?: Record<string, string> } | 'CUT' | 'TAKE_AND_CUT' | 'HANG';

/** One message as the server got it. */
export interface TinyMessage {
  sid: string;
  to: string;
  body: string;
  statusCallback: string;
  fields: Record<string, string>;
}

/** A server that speaks just enough of Twilio's Messages resource for one spec. */
export interface TinyTwilio {
  url: string;
  /** Everything it was asked to send, taken or not. */
  asked: TinyMessage[];
  /** What it took. */
  taken: TinyMessage[];
  /** Decides about each message; taking it unless told otherwise. */
  decide: (message: TinyMessage) => TinyAnswer | undefined | Promise<TinyAnswer | undefined>;
  /** Answers lists with this status instead. */
  listStatus: number;
  close(): Promise<void>;
}

async function read(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req) body += String(chunk);
  return body;
}

function json(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Starts the server on a free port. */
export async function startTinyTwilio(): Promise<TinyTwilio> {
  const sockets = new Set<import('node:net').Socket>();
  const server = createServer((req, res) => void serve(req, res));
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tiny: TinyTwilio = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: [], taken: [], decide: () => undefined, listStatus: 200,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
  };

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'GET') return list(req, res);
    const fields = parse(await read(req)) as Record<string, string>;
    const message = { sid: `SM${String(tiny.asked.length + 1).padStart(32, '0')}`, to: fields.To!, body: fields.Body!, statusCallback: fields.StatusCallback!, fields };
    tiny.asked.push(message);
    const answer = await tiny.decide(message);
    if (answer === 'HANG') return;
    if (answer === 'CUT') return void req.socket.destroy();
    if (answer === undefined || answer === 'TAKE_AND_CUT') tiny.taken.push(message);
    if (answer === 'TAKE_AND_CUT') return void req.socket.destroy();
    if (answer) return json(res, answer.status, answer.body ?? {}, answer.headers);
    json(res, 201, { sid: message.sid, status: 'queued', date_created: new Date().toUTCString() });
  }

  function list(req: IncomingMessage, res: ServerResponse): void {
    if (tiny.listStatus !== 200) return json(res, tiny.listStatus, { code: 20500 });
    const to = new URL(req.url!, tiny.url).searchParams.get('To');
    const messages = tiny.taken.filter((m) => m.to === to).map((m) => ({
      sid: m.sid, to: m.to, body: m.body, direction: 'outbound-api', status: 'sent', date_created: new Date().toUTCString().replace('GMT', '+0000'),
    }));
    json(res, 200, { messages, page: 0, page_size: 50, next_page_uri: null, uri: req.url });
  }

  return tiny;
}
