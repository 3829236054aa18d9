import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { readBody, sendJson } from '../http/body.ts';
import type { FaultPlan } from '../faults/fault.plan.ts';
import type { MessageStore } from '../store/message.store.ts';
import type { MessageCreator, Outcome } from './message.creator.ts';
import { listMessages } from './message.list.ts';
import type { TwilioAccount } from './message.request.ts';
import { messageResource, statusAt } from './message.resource.ts';
import { twilioError } from './twilio.errors.ts';

/** The path below which Twilio's API lies. */
export const TWILIO_PATH = '/2010-04-01/Accounts/';

interface TwilioParts { account: TwilioAccount; store: MessageStore; faults: FaultPlan; creator: MessageCreator }

/** Twilio's Messages resource over HTTP: create, fetch, list. */
export class TwilioApi {
  readonly #parts: TwilioParts;
  readonly #messages: string;
  readonly #authorization: string;
  readonly #hanging = new Set<IncomingMessage>();
  #releases = 0;

  constructor(parts: TwilioParts) {
    this.#parts = parts;
    const { accountSid, authToken } = parts.account;
    this.#messages = `${TWILIO_PATH}${accountSid}/Messages`;
    this.#authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  }

  /** Answers a request below {@link TWILIO_PATH}. */
  async handle(request: IncomingMessage, response: ServerResponse, path: string, query: string): Promise<void> {
    const { faults, account, store } = this.#parts;
    if (faults.sms.down) {
      faults.note('sms.down');
      request.socket.destroy();
      return;
    }
    if (request.headers.authorization !== this.#authorization) return fail(response, 20003);
    if (path === `${this.#messages}.json`) {
      if (request.method === 'POST') return this.#create(request, response);
      if (request.method === 'GET') return sendJson(response, 200, listMessages(store, parse(query), account, Date.now()));
    }
    const sid = request.method === 'GET' && path.startsWith(`${this.#messages}/`) ? /\/(SM[0-9a-f]{32})\.json$/.exec(path)?.[1] : undefined;
    const sms = sid ? store.get(sid) : undefined;
    if (sms?.channel !== 'SMS') return fail(response, 20404);
    sendJson(response, 200, messageResource(sms, account.accountSid, statusAt(sms, Date.now())));
  }

  /** Cuts the requests that were left hanging. */
  release(): void {
    this.#releases++;
    for (const request of this.#hanging) request.socket.destroy();
  }

  async #create(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = parse(await readBody(request));
    const releases = this.#releases;
    const outcome = await this.#parts.creator.create(form);
    // Released while it was being decided: it must not hang after all.
    this.#end(outcome.kind === 'silence' && releases !== this.#releases ? { kind: 'cut' } : outcome, request, response);
  }

  #end(outcome: Outcome, request: IncomingMessage, response: ServerResponse): void {
    if (outcome.kind === 'answer') {
      sendJson(response, outcome.status, outcome.body, outcome.retryAfter === undefined ? {} : { 'retry-after': String(outcome.retryAfter) });
    } else if (outcome.kind === 'cut') {
      request.socket.destroy();
    } else {
      this.#hanging.add(request);
      response.once('close', () => this.#hanging.delete(request));
    }
  }
}

function fail(response: ServerResponse, code: number): void {
  const { status, body } = twilioError(code);
  sendJson(response, status, body);
}
