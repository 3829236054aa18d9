import { createTransport } from 'nodemailer';
import { inLoop, serve } from './serve.ts';

interface Order {
  smtpUrl: string;
  count: number;
  connections: number;
  mail: { from: string; subject: string; text: string; html: string };
  run: number;
}

/** Sends mails through nodemailer's own pool and nothing around it. Gives mails a second. */
serve<Order>(async ({ smtpUrl, count, connections, mail, run }) => {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: connections, maxMessages: Infinity });
  const began = performance.now();
  await inLoop(count, connections, async (n) => {
    await transport.sendMail({ ...mail, to: `bench-${run}-${n}@example.jp` });
  });
  const perSecond = count / ((performance.now() - began) / 1000);
  transport.close();
  return { perSecond };
});
