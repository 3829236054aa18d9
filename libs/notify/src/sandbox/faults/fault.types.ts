import { z } from 'zod';

const share = z.number().min(0).max(1).optional();
const count = z.number().int().min(1);
const milliseconds = z.number().int().min(0).max(86_400_000);

/** When a fault strikes: for a share of the tries (default all), at most so many times, only for these recipients. */
const when = z.strictObject({ fraction: share, times: count.optional(), to: z.array(z.string()).optional() });

/** A fault that may strike although the message was accepted: the client cannot know. */
const ambiguous = when.extend({ accepted: z.boolean().optional() });

const rateLimit = z.strictObject({ perSecond: z.number().positive(), burst: z.number().min(1).optional(), retryAfterSeconds: count.optional() });

const smsFaults = z.strictObject({
  /** 429 with code 20429 and Retry-After (default 1 s) beyond the rate. */
  rateLimit: rateLimit.optional(),
  /** An error answer, one of these: a Twilio code (21211, 21610, 30001 …) or an HTTP status (500, 503). Not accepted unless said so. */
  fail: ambiguous.extend({ codes: z.array(z.number().int().min(400).max(99_999)).min(1) }).optional(),
  /** No answer at all, the connection stays open. Not accepted unless said so. */
  hang: ambiguous.optional(),
  /** The connection is cut instead of an answer. Accepted unless said otherwise. */
  loseConnection: ambiguous.optional(),
  /** Accepted, but ends `undelivered` with one of these codes (30003 unreachable, 30008 unknown …). */
  undelivered: when.extend({ codes: z.array(z.number().int()).min(1) }).optional(),
  /** Nobody is there: every connection is cut at once. */
  down: z.boolean().optional(),
  callbacks: z.strictObject({
    /** Each callback so many times more (default 1). */
    repeat: when.extend({ copies: count.max(100).optional() }).optional(),
    /** The last status is told first. */
    reorder: when.optional(),
    /** Later by so many ms. */
    delay: when.extend({ ms: milliseconds }).optional(),
    /** Never told. */
    drop: when.optional(),
    /** The first callback is answered before the product's own request is. */
    beforeResponse: when.optional(),
  }).optional(),
  /** Inbound SMS: each webhook so many times more (default 1). */
  inboundRepeat: when.extend({ copies: count.max(100).optional() }).optional(),
});

const mailFaults = z.strictObject({
  /** 421 and a closed connection beyond the rate. */
  rateLimit: rateLimit.omit({ retryAfterSeconds: true }).optional(),
  /** 450 at the first try of a recipient; the share is one of recipients. */
  greylist: when.optional(),
  /** The recipient is refused with one of these codes (default 550). */
  reject: when.extend({ codes: z.array(z.number().int().min(400).max(599)).min(1).optional() }).optional(),
  /** No answer after the message. Not accepted unless said so. */
  hang: ambiguous.optional(),
  /** The connection is cut after the message, before the reply. Accepted unless said otherwise. */
  loseConnection: ambiguous.optional(),
  /** Nobody is there: every connection is cut at once. */
  down: z.boolean().optional(),
});

/** What goes wrong, by channel. */
export const faultPlanSchema = z.strictObject({ sms: smsFaults.optional(), mail: mailFaults.optional() });

/** What goes wrong, by channel; a channel that is not named works. */
export type FaultSettings = z.infer<typeof faultPlanSchema>;
export type SmsFaults = z.infer<typeof smsFaults>;
export type MailFaults = z.infer<typeof mailFaults>;
export type When = z.infer<typeof when>;
