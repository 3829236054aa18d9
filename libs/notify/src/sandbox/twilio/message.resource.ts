import type { StoredSms } from '../store/message.types.ts';
import { errorMessage } from './twilio.errors.ts';

/** A message's status at a time, as Twilio names it. */
export function statusAt(sms: StoredSms, now: number): string {
  if (sms.end === 'received' || now >= sms.endedAt) return sms.end;
  if (now >= sms.sentAt) return 'sent';
  return freshStatus(sms);
}

/** The status that the answer to a send request carries. */
export function freshStatus(sms: StoredSms): string {
  return sms.messagingServiceSid ? 'accepted' : 'queued';
}

/** The Messages resource's JSON with the status given. */
export function messageResource(sms: StoredSms, accountSid: string, status: string): Record<string, unknown> {
  const pending = status === 'queued' || status === 'accepted';
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sms.id}`;
  const failed = status === sms.end && sms.errorCode !== null;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: sms.body,
    date_created: rfc2822(sms.acceptedAt),
    date_sent: pending ? null : rfc2822(sms.sentAt),
    date_updated: rfc2822(status === sms.end ? sms.endedAt : pending ? sms.acceptedAt : sms.sentAt),
    direction: sms.direction === 'OUTBOUND' ? 'outbound-api' : 'inbound',
    error_code: failed ? sms.errorCode : null,
    error_message: failed ? errorMessage(sms.errorCode ?? 0) : null,
    from: status === 'accepted' ? null : sms.from,
    messaging_service_sid: sms.messagingServiceSid,
    num_media: '0',
    num_segments: String(sms.segments),
    price: null,
    price_unit: 'USD',
    sid: sms.id,
    status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: sms.to,
    uri: `${uri}.json`,
  };
}

let cachedSecond = NaN;
let cachedText = '';

/** "Tue, 01 Jan 2030 00:00:00 +0000"; most calls of one second share the text. */
function rfc2822(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== cachedSecond) {
    cachedSecond = second;
    cachedText = new Date(second * 1000).toUTCString().replace('GMT', '+0000');
  }
  return cachedText;
}
