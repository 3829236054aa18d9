import twilio from 'twilio';
import { inLoop, serve } from './serve.ts';

interface Order {
  env: Record<string, string>;
  count: number;
  concurrency: number;
  body: string;
  /** Sets the recipients of one run apart from those of another. */
  run: number;
}

/** The SDK's own default client, with nothing changed but the host. */
function defaultClientAt(baseUrl: string): InstanceType<typeof twilio.RequestClient> {
  const client = new twilio.RequestClient();
  return Object.assign(Object.create(client) as typeof client, {
    request: (options: Parameters<typeof client.request>[0]) => client.request({ ...options, uri: options.uri.replace('https://api.twilio.com', baseUrl) }),
  });
}

/** Sends messages with the official SDK and nothing around it: no ledger, nothing durable. Gives messages a second. */
serve<Order>(async ({ env, count, concurrency, body, run }) => {
  const client = twilio(env.TWILIO_ACCOUNT_SID, env.TWILIO_AUTH_TOKEN, { httpClient: defaultClientAt(env.TWILIO_API_BASE_URL!) });
  const began = performance.now();
  await inLoop(count, concurrency, async (n) => {
    await client.messages.create({ to: `+8180${run}${String(n).padStart(7, '0')}`, body, messagingServiceSid: env.TWILIO_MESSAGING_SERVICE_SID });
  });
  return { perSecond: count / ((performance.now() - began) / 1000) };
});
