import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientKey } from '@muster/identity';
import { ENV, RateLimits, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { inboxEntry, isSigned, readFields, routeOf, type WebhookRoute } from '../sms/twilio.webhook.ts';
import { InboxUnavailable, InboxWriter } from './inbox.writer.ts';
import { BodyTooLarge, readBody } from './read-body.ts';

/** A webhook is a few hundred bytes. */
const LARGEST_BODY = 64 * 1024;

/** An answer of TwiML that does nothing: replies go out through the ledger. */
const NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/**
 * Takes Twilio's webhooks: checks the signature, stores the request, and only then says 2xx. A repeated one is
 * a harmless 2xx; a forged one 403; when it cannot be stored 503, so that Twilio sends it again.
 */
@Injectable()
export class TwilioWebhook {
  private readonly log = new Logger(TwilioWebhook.name);

  constructor(
    @Inject(ENV) private readonly env: Pick<Env, 'TWILIO_AUTH_TOKEN' | 'PUBLIC_URL' | 'FORGED_WEBHOOKS_PER_ADDRESS'>,
    private readonly writer: InboxWriter, private readonly limits: RateLimits,
  ) {}

  /** Connect-style middleware: takes the two routes of Twilio, lets everything else pass. */
  readonly middleware = (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
    const path = req.url ?? '';
    const route = path.startsWith('/hooks/twilio/') ? routeOf(path) : null;
    if (!route) return next();
    if (req.method !== 'POST') {
      res.setHeader('Allow', 'POST');
      return answer(res, 405);
    }
    void this.take(route, path, req, res);
  };

  private async take(route: WebhookRoute, path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      const fields = readFields(await readBody(req, LARGEST_BODY));
      const signature = req.headers['x-twilio-signature'];
      if (!isSigned(this.env.TWILIO_AUTH_TOKEN, this.env.PUBLIC_URL, path, fields, typeof signature === 'string' ? signature : undefined)) {
        return answer(res, ...await this.refusalOfForged(req));
      }
      const entry = inboxEntry(route, fields);
      if (!entry) return answer(res, 400);
      await this.writer.store(entry);
      if (route.kind === 'MESSAGE') answer(res, 200, undefined, NO_REPLY);
      else answer(res, 204);
    } catch (error) {
      answer(res, this.statusOf(error as Error));
    }
  }

  /**
   * Forged ones are counted by address and then asked to wait. A signed one passes whatever came from its address before:
   * behind a proxy that was not named all of them share one, and nobody may talk the provider's receipts away.
   */
  private async refusalOfForged(req: IncomingMessage): Promise<[status: number, retryAfter?: number]> {
    const address = (req as IncomingMessage & { ip?: string }).ip ?? req.socket.remoteAddress;
    const wait = await this.limits.take([{ kind: 'webhook.forged', subject: clientKey(address), limit: this.env.FORGED_WEBHOOKS_PER_ADDRESS, seconds: 60 }]);
    return wait > 0 ? [429, wait] : [403];
  }

  private statusOf(error: Error): number {
    if (error instanceof BodyTooLarge) return 413;
    if (!(error instanceof InboxUnavailable)) this.log.warn(`a webhook was not taken: ${error.name}`);
    return 503;
  }
}

function answer(res: ServerResponse, status: number, retryAfter = status === 503 ? 2 : undefined, body?: string): void {
  if (res.headersSent || res.destroyed) return;
  res.statusCode = status;
  res.setHeader('Cache-Control', 'no-store');
  if (retryAfter !== undefined) res.setHeader('Retry-After', String(retryAfter));
  if (body !== undefined) res.setHeader('Content-Type', 'text/xml; charset=utf-8');
  res.end(body);
}
