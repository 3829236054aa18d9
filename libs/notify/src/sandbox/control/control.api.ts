import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { startCrowd } from '../crowd/crowd.ts';
import { crowdSettingsSchema, type Crowd } from '../crowd/crowd.types.ts';
import { faultPlanSchema } from '../faults/fault.types.ts';
import { readBody, sendJson } from '../http/body.ts';
import { isLoopbackHost, NotReachable } from '../http/reach.ts';
import type { Sandbox } from '../sandbox.types.ts';
import type { MessageStore } from '../store/message.store.ts';
import { NO_INBOUND_URL } from '../twilio/inbound.ts';
import { ControlProblem, notFound, read } from './control.problem.ts';
import { MessageReader } from './message.reader.ts';

/** The path below which the control API lies. */
export const CONTROL_PATH = '/sandbox';

type Route = (call: { body: unknown; query: URLSearchParams }) => unknown;

const inbound = z.strictObject({ url: z.url({ protocol: /^https?$/ }) });
const reply = z.strictObject({ from: z.string().min(1), body: z.string().min(1).max(1600), to: z.string().optional() });
const phase = z.strictObject({ phase: z.enum(['inTime', 'late']) });

/** Looking into and steering a sandbox from another process, as JSON over HTTP. */
export class ControlApi {
  #sandbox: Sandbox;
  #reader: MessageReader;
  #crowd: Crowd | null = null;
  readonly #routes: Readonly<Record<string, Route>> = {
    'GET /health': () => ({ ok: true }),
    'GET /env': () => this.#sandbox.env,
    'GET /counters': () => this.#sandbox.counters(),
    'GET /faults': () => this.#sandbox.faults.settings,
    'POST /faults': ({ body }) => { this.#sandbox.faults.set(read(faultPlanSchema, body)); return this.#sandbox.faults.settings; },
    'DELETE /faults': () => { this.#sandbox.faults.clear(); return {}; },
    'POST /inbound': ({ body }) => this.#setInbound(read(inbound, body).url),
    'POST /reply': ({ body }) => this.#reply(read(reply, body)),
    'POST /reset': () => { this.#sandbox.reset(); return {}; },
    'GET /crowd': () => this.#running().progress(),
    'POST /crowd': ({ body }) => this.#start(read(crowdSettingsSchema, body)),
    'POST /crowd/phase': ({ body }) => { this.#running().phase(read(phase, body).phase); return this.#running().progress(); },
    'DELETE /crowd': () => this.#stopCrowd(),
  };

  /** Connects the API with what it steers; before that nobody can reach it. */
  open(sandbox: Sandbox, store: MessageStore): void {
    this.#sandbox = sandbox;
    this.#reader = new MessageReader(store);
  }

  /** Answers a request below {@link CONTROL_PATH}. */
  async handle(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): Promise<void> {
    try {
      // A page of another site must not steer the sandbox, neither by a rebound name nor by a form.
      if (!isLoopbackHost(request.headers.host)) throw new ControlProblem(403, { error: 'The control API answers on this machine only: use 127.0.0.1 or localhost' });
      const body = request.method === 'POST' ? await readJson(request) : undefined;
      const below = path.slice(CONTROL_PATH.length);
      if (request.method === 'GET' && (await this.#reader.handle(below, query, request, response))) return;
      const route = this.#routes[`${request.method} ${below}`];
      if (!route) throw notFound(Object.keys(this.#routes).map((known) => known.replace(' /', ` ${CONTROL_PATH}/`)));
      sendJson(response, 200, await route({ body, query }));
    } catch (error) {
      if (!(error instanceof ControlProblem)) throw error;
      sendJson(response, error.status, error.body);
    }
  }

  async close(): Promise<void> {
    this.#reader.close();
    await this.#crowd?.stop();
  }

  #setInbound(url: string): unknown {
    try {
      this.#sandbox.setInboundUrl(url);
      return {};
    } catch (error) {
      if (error instanceof NotReachable) throw new ControlProblem(400, { error: error.message });
      throw error;
    }
  }

  async #reply(sms: z.output<typeof reply>): Promise<unknown> {
    this.#needInbound();
    return this.#sandbox.reply(sms);
  }

  async #start(settings: z.output<typeof crowdSettingsSchema>): Promise<unknown> {
    this.#needInbound();
    await this.#crowd?.stop();
    this.#crowd = startCrowd({ sandbox: this.#sandbox, ...settings });
    return this.#crowd.progress();
  }

  async #stopCrowd(): Promise<unknown> {
    const crowd = this.#running();
    await crowd.stop();
    this.#crowd = null;
    return crowd.progress();
  }

  #needInbound(): void {
    if (!this.#sandbox.inboundUrl) throw new ControlProblem(409, { error: NO_INBOUND_URL });
  }

  #running(): Crowd {
    if (!this.#crowd) throw new ControlProblem(404, { error: 'No crowd is running: POST /sandbox/crowd starts one' });
    return this.#crowd;
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  // Also without a body: a browser's form can send that to any address, but never with this type.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new ControlProblem(415, { error: 'Send the body as application/json' });
  try {
    return JSON.parse(text || '{}');
  } catch {
    throw new ControlProblem(400, { error: 'The body is not valid JSON' });
  }
}
