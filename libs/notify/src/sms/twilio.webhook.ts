import { parse, type ParsedUrlQuery } from 'node:querystring';
import twilio from 'twilio';
import type { InboxEntry } from '../inbox/inbox.types.ts';
import { TWILIO } from './twilio.provider.ts';

/** The form fields of a webhook; a repeated field is a list. */
export type WebhookFields = ParsedUrlQuery;

const STATUS = /^\/hooks\/twilio\/status\/([^/?]+)(?:\?.*)?$/;
const INBOUND = /^\/hooks\/twilio\/inbound(?:\?.*)?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a path asks for: a receipt of one delivery (null when the id is none of ours), or a message that came in. */
export type WebhookRoute = { kind: 'STATUS'; deliveryId: string | null } | { kind: 'MESSAGE' };

/** The route of a request's path with query, or null when it is not Twilio's. */
export function routeOf(path: string): WebhookRoute | null {
  const status = STATUS.exec(path);
  if (status) return { kind: 'STATUS', deliveryId: UUID.test(status[1]!) ? status[1]!.toLowerCase() : null };
  return INBOUND.test(path) ? { kind: 'MESSAGE' } : null;
}

/** Reads an urlencoded body. Bytes that are not UTF-8 become U+FFFD. */
export function readFields(body: string): WebhookFields {
  return parse(body, '&', '=', { maxKeys: 200 });
}

/**
 * Whether Twilio signed this request (https://www.twilio.com/docs/usage/security). The address is the pinned
 * public one: a Host header is the sender's to choose.
 */
export function isSigned(authToken: string | undefined, publicUrl: string, path: string, fields: WebhookFields, signature: string | undefined): boolean {
  if (!authToken || !signature) return false;
  return twilio.validateRequest(authToken, signature, publicUrl + path, fields);
}

/** The inbox row of a request, or null when it names no message. The same report twice makes the same key. */
export function inboxEntry(route: WebhookRoute, fields: WebhookFields): InboxEntry | null {
  const sid = text(fields, 'MessageSid') ?? text(fields, 'SmsSid');
  if (!sid) return null;
  const status = text(fields, 'MessageStatus') ?? text(fields, 'SmsStatus') ?? '';
  return route.kind === 'STATUS'
    ? { provider: TWILIO, externalId: `${sid}:${status}`, kind: 'STATUS', deliveryId: route.deliveryId, payload: fields }
    : { provider: TWILIO, externalId: sid, kind: 'MESSAGE', deliveryId: null, payload: fields };
}

/** One field as text; the first of a list. */
export function text(fields: Record<string, unknown>, name: string): string | undefined {
  const value = fields[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}
