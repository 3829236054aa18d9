import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'node:querystring';
import twilio from 'twilio';
import { Pool } from 'undici';
import { percentile } from '../statistics.ts';
import { inLoop, serve } from './serve.ts';

interface Order {
  origin: string;
  authToken: string;
  count: number;
  connections: number;
  /** Requests a second, whether or not the earlier ones were answered; absent: the next one as soon as a connection is free. */
  perSecond?: number;
}

/** What a load brought; times in milliseconds, from when a request was due. */
export interface LoadReport {
  acknowledged: number;
  refused: number;
  /** Begins every MessageSid of this load. */
  prefix: string;
  perSecond: number;
  p50: number;
  p99: number;
  worst: number;
}

interface Signed { body: string; signature: string }

const PATH = '/hooks/twilio/inbound';

/** Signs everything before the clock starts: the load must not compete with what it loads. */
function sign({ origin, authToken, count }: Order, prefix: string): Signed[] {
  return Array.from({ length: count }, (_, n) => {
    const sid = `${prefix}${n.toString(16).padStart(34 - prefix.length, '0')}`;
    const fields = {
      ToCountry: 'JP', ToState: '', SmsMessageSid: sid, NumMedia: '0', ToCity: '', SmsSid: sid, SmsStatus: 'received', FromCountry: 'JP', Body: n % 3 === 0 ? '2' : 'はい',
      MessagingServiceSid: 'MG00000000000000000000000000000000', To: '+815012340001', NumSegments: '1', MessageSid: sid,
      AccountSid: 'AC00000000000000000000000000000000', From: `+8190${String(n).padStart(8, '0')}`, ApiVersion: '2010-04-01',
    };
    return { body: stringify(fields), signature: twilio.getExpectedTwilioSignature(authToken, origin + PATH, fields) };
  });
}

serve<Order>(async (order): Promise<LoadReport> => {
  const prefix = `SM${randomBytes(12).toString('hex')}`;
  const requests = sign(order, prefix);
  const pool = new Pool(order.origin, { connections: order.connections, pipelining: 1 });
  const times: number[] = [];
  let refused = 0;
  const send = async ({ body, signature }: Signed, due: number): Promise<void> => {
    const { statusCode, body: answer } = await pool.request({
      path: PATH, method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', 'x-twilio-signature': signature },
    });
    await answer.dump();
    if (statusCode < 300) times.push(performance.now() - due);
    else refused += 1;
  };
  const began = performance.now();
  if (order.perSecond === undefined) await inLoop(order.count, order.connections, (n) => send(requests[n]!, performance.now()));
  else await byTheClock(order.perSecond, requests, send);
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  return { acknowledged: times.length, refused, prefix, perSecond: times.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), worst: percentile(times, 1) };
});

/** Sends each request when it is due; a request that the load itself is late with counts from when it was due. */
async function byTheClock(perSecond: number, requests: readonly Signed[], send: (request: Signed, due: number) => Promise<void>): Promise<void> {
  const began = performance.now();
  const open: Promise<void>[] = [];
  while (open.length < requests.length) {
    const due = Math.min(requests.length, Math.floor(((performance.now() - began) / 1000) * perSecond));
    for (let n = open.length; n < due; n++) open.push(send(requests[n]!, began + (n / perSecond) * 1000));
    await pause(1);
  }
  await Promise.all(open);
}
