import twilio from 'twilio';
import type { Sandbox } from '../sandbox.types.ts';

/** The official SDK, pointed at a sandbox; it does everything as at home but for the host. */
export function twilioSdk(sandbox: Sandbox, authToken = sandbox.account.authToken): twilio.Twilio {
  const base = new twilio.RequestClient();
  return twilio(sandbox.account.accountSid, authToken, {
    httpClient: Object.assign(Object.create(base) as typeof base, {
      request: (options: Parameters<typeof base.request>[0]) => base.request({ ...options, uri: options.uri.replace('https://api.twilio.com', sandbox.url) }),
    }),
  });
}
