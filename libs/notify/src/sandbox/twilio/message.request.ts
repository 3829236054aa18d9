import type { ParsedUrlQuery } from 'node:querystring';

/** The account that the sandbox plays. */
export interface TwilioAccount {
  accountSid: string;
  authToken: string;
  messagingServiceSid: string;
  /** Numbers that may send, E.164; the Messaging Service picks among them. */
  numbers: string[];
}

/** A send request that is in order. */
export interface SmsDraft { to: string; body: string; from: string; messagingServiceSid: string | null; statusCallback: string | null }

const E164 = /^\+[1-9]\d{6,14}$/;
const MAX_BODY = 1600;

/** Reads a send request; a number is the Twilio code of what is wrong with it. `sticky` picks the service's number. */
export function readMessageRequest(form: ParsedUrlQuery, account: TwilioAccount, sticky: (to: string, numbers: readonly string[]) => string): SmsDraft | number {
  const field = (name: string): string | null => (typeof form[name] === 'string' && form[name] !== '' ? form[name] : null);
  const to = field('To');
  if (!to) return 21604;
  if (!E164.test(to)) return 21211;
  const body = field('Body');
  if (!body) return 21602;
  if (body.length > MAX_BODY) return 21617;
  const statusCallback = field('StatusCallback');
  if (statusCallback && !isHttpUrl(statusCallback)) return 21609;
  const from = field('From');
  const service = field('MessagingServiceSid');
  if (service) {
    if (service !== account.messagingServiceSid) return 21701;
    return { to, body, from: from ?? sticky(to, account.numbers), messagingServiceSid: service, statusCallback };
  }
  if (!from) return 21603;
  if (!account.numbers.includes(from)) return 21606;
  return { to, body, from, messagingServiceSid: null, statusCallback };
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
