import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendJson } from '../http/body.ts';
import { parseMail } from '../mail/mail.parse.ts';
import type { MessageStore } from '../store/message.store.ts';
import { viewOf, type MessageView } from '../store/message.view.ts';
import type { MessageQuery, StoredMessage } from '../store/message.types.ts';
import { ControlProblem, read } from './control.problem.ts';

const MAX_WAIT_SECONDS = 60;
const STREAM_BATCH = 100;

const number = z.coerce.number().int().min(0);
const listing = z.object({
  to: z.string().optional(), channel: z.enum(['SMS', 'EMAIL']).optional(), direction: z.enum(['OUTBOUND', 'INBOUND']).optional(),
  after: number.default(0), limit: number.min(1).max(1000).default(100), wait: number.max(MAX_WAIT_SECONDS).default(0),
  newest: z.enum(['true', 'false']).default('false'), both: z.enum(['true', 'false']).default('false'),
});

/** Shows messages: as a list, one whole, by long poll, or as a stream of server-sent events. */
export class MessageReader {
  readonly #store: MessageStore;
  readonly #open = new Set<ServerResponse>();

  constructor(store: MessageStore) {
    this.#store = store;
  }

  /** Answers when the path is one of messages; tells whether it was. */
  async handle(path: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (path === '/messages') this.#list(read(listing, Object.fromEntries(query)), response);
    else if (path === '/stream') this.#stream(Number(request.headers['last-event-id'] ?? query.get('after')) || 0, response);
    else if (path.startsWith('/messages/')) sendJson(response, 200, await this.#whole(path.slice('/messages/'.length)));
    else return false;
    return true;
  }

  /** Ends every stream and long poll. */
  close(): void {
    for (const response of this.#open) response.destroy();
  }

  #list({ to, wait, newest, both, ...rest }: z.output<typeof listing>, response: ServerResponse): void {
    // Whoever asks what a device received means messages to it; direction=INBOUND asks for those from it.
    const query: MessageQuery = { ...rest, device: to, direction: rest.direction ?? (to === undefined || both === 'true' ? undefined : 'OUTBOUND') };
    if (newest === 'true') return sendJson(response, 200, { messages: this.#store.findNewest(query).map(viewOf), last: query.after });
    const answer = (): boolean => {
      const messages = this.#store.find(query).map(viewOf);
      if (messages.length > 0 || wait === 0) sendJson(response, 200, { messages, last: messages.at(-1)?.position ?? query.after });
      return messages.length > 0 || wait === 0;
    };
    if (answer()) return;
    const done = (): void => { clearTimeout(timer); leave(); this.#open.delete(response); };
    const timer = setTimeout(() => { done(); sendJson(response, 200, { messages: [], last: query.after }); }, wait * 1000).unref();
    const leave = this.#store.onMessage(() => { if (answer()) done(); });
    this.#open.add(response);
    response.once('close', done);
  }

  /** Writes as fast as the reader reads: what it has not taken yet stays in the store, not in its socket. */
  #stream(after: number, response: ServerResponse): void {
    let position = after;
    const write = (): void => {
      while (!response.writableNeedDrain && !response.destroyed) {
        const batch = this.#store.find({ after: position, limit: STREAM_BATCH });
        if (batch.length === 0) return;
        response.write(batch.map((message) => `id: ${message.position}\ndata: ${JSON.stringify(viewOf(message))}\n\n`).join(''));
        position = (batch.at(-1) as StoredMessage).position;
      }
    };
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    response.on('drain', write);
    const leave = this.#store.onMessage(write);
    this.#open.add(response);
    response.once('close', () => { leave(); this.#open.delete(response); });
    write();
  }

  async #whole(id: string): Promise<MessageView & { html: string | null; headers: Record<string, string> | null }> {
    const message = this.#store.get(id);
    if (!message) throw new ControlProblem(404, { error: 'No message with this id; the oldest are forgotten beyond the bounds' });
    const view = viewOf(message);
    if (message.channel === 'SMS' || !message.raw) return { ...view, html: null, headers: null };
    const mail = await parseMail(message.raw);
    const headers = Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]));
    return { ...view, subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || null, headers };
  }
}
