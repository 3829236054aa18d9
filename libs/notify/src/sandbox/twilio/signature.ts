import { createHmac } from 'node:crypto';

/** X-Twilio-Signature of a webhook: HMAC-SHA1, keyed by the auth token, over the URL and the parameters sorted by name. */
export function twilioSignature(authToken: string, url: string, params: Readonly<Record<string, string>>): string {
  const signed = Object.keys(params).sort().reduce((text, name) => `${text}${name}${params[name]}`, url);
  return createHmac('sha1', authToken).update(signed).digest('base64');
}
