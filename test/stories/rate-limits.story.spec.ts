import { createApi } from '@muster/api';
import { advance, testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Browser, listen } from '../support/browser.ts';

/** Two api processes of one installation. */
let apis: NestExpressApplication[];
let browsers: Browser[];

const ENV = {
  GRAPHQL_PER_SESSION: '4', GRAPHQL_PER_ADDRESS: '8', DEAD_LINKS_PER_ADDRESS: '3', FORGED_WEBHOOKS_PER_ADDRESS: '3',
  TWILIO_AUTH_TOKEN: 'x'.repeat(32), TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, PUBLIC_URL: 'http://127.0.0.1:3999',
};

beforeAll(async () => {
  apis = [await createApi(testEnv(ENV)), await createApi(testEnv(ENV))];
  browsers = [new Browser(await listen(apis[0]!)), new Browser(await listen(apis[1]!))];
});
afterAll(() => Promise.all(apis.map((api) => api.close())));
beforeEach(() => advance(apis[0]!.get(DataSource), '2 minutes'));

/** Sends the same request again and again, to one process and the other in turn. */
async function repeat(times: number, path: string, init: RequestInit): Promise<{ status: number; wait: string | null; text: string }[]> {
  const answers = [];
  for (let n = 0; n < times; n += 1) {
    const { status, headers, text } = await browsers[n % 2]!.read(path, init);
    answers.push({ status, wait: headers.get('retry-after'), text });
  }
  return answers;
}
const statuses = (answers: { status: number }[]): number[] => answers.map(({ status }) => status);
const query = (cookie?: string): RequestInit => ({
  method: 'POST', headers: { 'content-type': 'application/json', ...(cookie ? { cookie: `muster=${cookie}` } : {}) }, body: JSON.stringify({ query: '{ viewer { id } }' }),
});

describe('somebody who asks without end', () => {
  it('is asked to wait, politely and by every process, and may come back', async () => {
    const answers = await repeat(10, '/graphql', query());
    expect(statuses(answers)).toEqual([...Array<number>(8).fill(200), 429, 429]);
    expect(Number(answers[9]!.wait)).toBeGreaterThan(0);
    expect(JSON.parse(answers[9]!.text)).toMatchObject({ errors: [{ message: expect.stringMatching(/しばらく.*Wait/), extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    await advance(apis[0]!.get(DataSource), '1 minute');
    expect(statuses(await repeat(1, '/graphql', query()))).toEqual([200]);
  });

  it('has no more for one session than for that session', async () => {
    expect(statuses(await repeat(5, '/graphql', query('A'.repeat(43))))).toEqual([200, 200, 200, 200, 429]);
    expect(statuses(await repeat(1, '/graphql', query('B'.repeat(43))))).toEqual([200]);
  });

  it('gets no further by trying answer links', async () => {
    const answers = await repeat(5, '/a/Zm9vYmFyYmF6cXV4', {});
    expect(statuses(answers)).toEqual([404, 404, 404, 429, 429]);
    expect(answers[4]).toMatchObject({ wait: expect.stringMatching(/^\d+$/), text: expect.stringContaining('しばらくお待ちください') });
  });

  it('gets no further by forging webhooks', async () => {
    const forged = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'AAAA' }, body: 'Body=1' };
    const answers = await repeat(5, '/hooks/twilio/inbound', forged);
    expect(statuses(answers)).toEqual([403, 403, 403, 429, 429]);
    expect(answers[4]!.wait).toMatch(/^\d+$/);
  });
});
