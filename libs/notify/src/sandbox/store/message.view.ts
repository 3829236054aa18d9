import { peekMail } from '../mail/mail.peek.ts';
import { statusAt } from '../twilio/message.resource.ts';
import type { StoredMessage } from './message.types.ts';

/** A message as the control API and its stream show it. */
export interface MessageView {
  id: string;
  position: number;
  channel: 'SMS' | 'EMAIL';
  direction: 'OUTBOUND' | 'INBOUND';
  from: string;
  to: string;
  /** Time of acceptance, RFC 3339 UTC. */
  at: string;
  subject: string | null;
  text: string;
  /** Twilio's status of an SMS; a mail is "accepted". */
  status: string;
}

/** What a person reads: subject (mail only) and text. A mail whose bytes were given up has none. */
export function textOf(message: StoredMessage): { subject: string | null; text: string } {
  if (message.channel === 'SMS') return { subject: null, text: message.body };
  return message.raw ? peekMail(message.raw) : { subject: '', text: '' };
}

/** A message as it is shown now. */
export function viewOf(message: StoredMessage): MessageView {
  const { id, position, channel, direction, from, to, acceptedAt } = message;
  const { subject, text } = textOf(message);
  const status = message.channel === 'SMS' ? statusAt(message, Date.now()) : 'accepted';
  return { id, position, channel, direction, from, to, at: new Date(acceptedAt).toISOString(), subject, text, status };
}
