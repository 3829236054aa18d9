import { Agent } from 'undici';
import { NotReachable, reach } from '../http/reach.ts';
import { DueQueue } from '../schedule/due-queue.ts';
import { Pump } from '../schedule/pump.ts';
import type { Counters } from '../store/counters.ts';
import { twilioSignature } from './signature.ts';

/** A signed POST to the product. */
export interface Webhook {
  kind: 'status' | 'inbound';
  url: string;
  params: Readonly<Record<string, string>>;
  /** Told once it is settled: answered 2xx, or given up. */
  settled?: ((delivered: boolean) => void) | undefined;
}

/** How webhooks go out. */
export interface WebhookOptions { authToken: string; concurrency: number; perSecond?: number | undefined; reachAt?: string | undefined; maxAttempts: number }

interface Job { webhook: Webhook; attempt: number }

const TIMEOUT_MS = 15_000;
const FIRST_RETRY_MS = 200;
const LAST_RETRY_MS = 5_000;

/** Sends webhooks in the order of their times with bounded concurrency; whatever is not answered 2xx is sent again, with growing pauses. */
export class WebhookSender {
  readonly #options: WebhookOptions;
  readonly #counters: Counters;
  readonly #agent: Agent;
  readonly #due: DueQueue<Job>;
  readonly #pump: Pump<Job>;
  /** Whom to tell that a webhook was forgotten. */
  readonly #unsettled = new Set<(delivered: boolean) => void>();

  constructor(options: WebhookOptions, counters: Counters) {
    this.#options = options;
    this.#counters = counters;
    this.#agent = new Agent({ connections: options.concurrency, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS, connectTimeout: TIMEOUT_MS });
    this.#pump = new Pump({ concurrency: options.concurrency, perSecond: options.perSecond, run: (job) => this.#run(job) });
    this.#due = new DueQueue((job) => this.#pump.push(job));
  }

  /** Webhooks that are not settled. */
  get waiting(): number { return this.#due.size + this.#pump.waiting + this.#pump.running; }

  /** Sends a webhook once its time (ms since the epoch) has come. */
  schedule(webhook: Webhook, at: number): void {
    this.#due.add({ webhook, attempt: 1 }, at);
  }

  /** Sends a webhook now and tells whether it was delivered in the end. */
  deliver(webhook: Omit<Webhook, 'settled'>): Promise<boolean> {
    return new Promise((resolve) => {
      const settled = (delivered: boolean): void => {
        this.#unsettled.delete(settled);
        resolve(delivered);
      };
      this.#unsettled.add(settled);
      this.#pump.push({ webhook: { ...webhook, settled }, attempt: 1 });
    });
  }

  /** Forgets what waits; who awaits one of those is told that it was not delivered. */
  clear(): void {
    this.#due.clear();
    this.#pump.clear();
    for (const settled of this.#unsettled) settled(false);
  }

  async stop(): Promise<void> {
    this.#due.stop();
    this.clear();
    await this.#agent.destroy();
  }

  async #run(job: Job): Promise<void> {
    const target = this.#target(job.webhook.url);
    if (target && await this.#post(job.webhook, target)) {
      this.#counters.webhooks[job.webhook.kind === 'status' ? 'statusDelivered' : 'inboundDelivered']++;
      job.webhook.settled?.(true);
    } else if (!target || job.attempt >= this.#options.maxAttempts) {
      this.#counters.webhooks.givenUp++;
      job.webhook.settled?.(false);
    } else {
      this.#counters.webhooks.retried++;
      const pause = Math.min(FIRST_RETRY_MS * 2 ** (job.attempt - 1), LAST_RETRY_MS);
      this.#due.add({ webhook: job.webhook, attempt: job.attempt + 1 }, Date.now() + pause);
    }
  }

  /** Null for a URL that the sandbox must not call; trying again would not help. */
  #target(url: string): URL | null {
    try {
      return reach(url, this.#options.reachAt);
    } catch (error) {
      if (error instanceof NotReachable) return null;
      throw error;
    }
  }

  async #post({ url, params }: Webhook, target: URL): Promise<boolean> {
    try {
      const { statusCode, body } = await this.#agent.request({
        origin: target.origin,
        path: `${target.pathname}${target.search}`,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
          'user-agent': 'TwilioProxy/1.1',
          'x-twilio-signature': twilioSignature(this.#options.authToken, url, params),
        },
        body: new URLSearchParams(params).toString(),
      });
      await body.dump();
      return statusCode >= 200 && statusCode < 300;
    } catch {
      // Not reached, cut or timed out: the caller counts it and tries again, as Twilio does.
      return false;
    }
  }
}
