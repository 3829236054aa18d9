import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CONTROL_PATH, type ControlApi } from '../control/control.api.ts';
import { TWILIO_PATH, type TwilioApi } from '../twilio/twilio.api.ts';
import { BodyTooLarge, sendJson } from './body.ts';

/** The sandbox's HTTP side: Twilio's API and the control API on one loopback port. */
export class SandboxHttpServer {
  readonly #server: Server;
  readonly #twilio: TwilioApi;
  readonly #control: ControlApi;

  constructor(twilio: TwilioApi, control: ControlApi) {
    this.#twilio = twilio;
    this.#control = control;
    this.#server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (request, response) => {
      this.#route(request, response).catch((error: unknown) => answerError(response, error));
    });
  }

  /** Listens on loopback; resolves with the port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = mark < 0 ? '' : url.slice(mark + 1);
    if (path.startsWith(TWILIO_PATH)) return this.#twilio.handle(request, response, path, query);
    if (path.startsWith(CONTROL_PATH)) return this.#control.handle(request, response, path, new URLSearchParams(query));
    sendJson(response, 404, { error: `Nothing at this path; Twilio's API is below ${TWILIO_PATH}, the control API below ${CONTROL_PATH}` });
  }
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  sendJson(response, error instanceof BodyTooLarge ? 413 : 500, { error: error instanceof Error ? error.message : String(error) });
}
