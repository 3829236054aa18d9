import { z } from 'zod';
import type { FaultSettings } from './faults/fault.types.ts';
import type { CounterReport } from './store/counters.ts';
import type { MessageQuery, StoredMessage } from './store/message.types.ts';
import type { MessageView } from './store/message.view.ts';
import type { DeviceSms, DeviceSmsResult } from './twilio/inbound.ts';
import type { TwilioAccount } from './twilio/message.request.ts';

const port = z.number().int().min(0).max(65_535).default(0);
const milliseconds = z.number().int().min(0);
const count = z.number().int().min(1);

/** Settings of a sandbox; everything has a default. Ports: 0 takes a free one. */
export const sandboxOptionsSchema = z.strictObject({
  port,
  smtpPort: port,
  /** The account that is played. The token also signs webhooks. */
  accountSid: z.string().regex(/^AC[0-9a-f]{32}$/, 'AC and 32 hexadecimal digits').default('AC00000000000000000000000000000000'),
  authToken: z.string().min(8).default('sandbox-auth-token'),
  messagingServiceSid: z.string().regex(/^MG[0-9a-f]{32}$/, 'MG and 32 hexadecimal digits').default('MG00000000000000000000000000000000'),
  numbers: z.array(z.string().regex(/^\+[1-9]\d{6,14}$/, 'E.164')).min(1).default(['+815012340001', '+815012340002', '+815012340003']),
  /** SMTP login that is asked for; none when absent. */
  smtpLogin: z.strictObject({ user: z.string().min(1), password: z.string().min(1) }).optional(),
  /** Where inbound SMS are POSTed: the product's URL under its PUBLIC_URL. */
  inboundUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** The origin at which the product is really reached when its PUBLIC_URL is not on this machine. */
  reachAt: z.url({ protocol: /^https?$/ }).optional(),
  /** Root of every choice by chance. */
  seed: z.number().int().default(1),
  /** An SMS's life: ms until `sent`, then between these ms until its end. */
  life: z.strictObject({ sentAfterMs: milliseconds.default(50), endsAfterMs: z.tuple([milliseconds, milliseconds]).default([100, 500]) }).prefault({}),
  /** Numbers' own rates; without one they send at once. */
  senders: z.strictObject({ segmentsPerSecond: z.number().positive().optional(), queueSeconds: z.number().positive().optional() }).prefault({}),
  webhooks: z.strictObject({
    /** Statuses that are told. */
    statuses: z.array(z.enum(['sent', 'delivered', 'undelivered', 'failed'])).default(['sent', 'delivered', 'undelivered', 'failed']),
    concurrency: count.max(256).default(32),
    perSecond: z.number().positive().optional(),
    maxAttempts: count.max(100).default(10),
  }).prefault({}),
  /** Bounds of memory; beyond them the oldest are forgotten. */
  maxMessages: count.default(250_000),
  maxRawBytes: count.default(128 * 1024 * 1024),
  maxMailBytes: count.default(1024 * 1024),
});

/** Settings as given. */
export type SandboxOptions = z.input<typeof sandboxOptionsSchema>;

/** Settings with their defaults. */
export type SandboxSettings = z.output<typeof sandboxOptionsSchema>;

/** A running sandbox: stand-ins for Twilio and a mail server, on loopback. */
export interface Sandbox {
  /** http://127.0.0.1:port — TWILIO_API_BASE_URL, and the control API below /sandbox. */
  readonly url: string;
  /** smtp://127.0.0.1:port — SMTP_URL. */
  readonly smtpUrl: string;
  readonly account: Readonly<TwilioAccount>;
  /** The environment variables that point the product at this sandbox. */
  readonly env: Readonly<Record<string, string>>;
  readonly reachAt: string | undefined;
  readonly inboundUrl: string | null;
  /** Throws for a URL beyond this machine when there is no reachAt. */
  setInboundUrl(url: string): void;
  /** Faults now; `set` replaces those of the channels it names and throws on settings that are not valid. */
  readonly faults: { readonly settings: FaultSettings; set(settings: FaultSettings): void; clear(): void };
  /** Messages that fit, oldest first. */
  messages(query?: MessageQuery): MessageView[];
  counters(): CounterReport;
  /** Calls the listener for every later message, at once after its acceptance. */
  onMessage(listener: (message: StoredMessage) => void): () => void;
  /** Messages accepted since this time (ms since the epoch), oldest first. */
  since(time: number): readonly StoredMessage[];
  /** Sends an SMS as a device; resolves when the product answered its webhook, or never did. */
  reply(sms: DeviceSms): Promise<DeviceSmsResult>;
  /** Forgets messages, counts, faults, opt-outs and waiting webhooks. */
  reset(): void;
  stop(): Promise<void>;
}
