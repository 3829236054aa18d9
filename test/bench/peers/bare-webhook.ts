import { createServer } from 'node:http';
import { parse } from 'node:querystring';
import pg from 'pg';
import twilio from 'twilio';
import { serve } from './serve.ts';

interface Order {
  databaseUrl: string;
  authToken: string;
  port: number;
}

const STORE = `insert into inbox (provider, external_id, kind, payload_sealed) values ('twilio', $1, 'MESSAGE', $2) on conflict do nothing`;

/** A handler that only verifies and inserts, one row a request, over a pool as large as the product's. */
serve<Order>(async ({ databaseUrl, authToken, port }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const fields = parse(Buffer.concat(chunks).toString('utf8'));
      const signature = String(request.headers['x-twilio-signature']);
      if (!twilio.validateRequest(authToken, signature, `http://127.0.0.1:${port}${request.url}`, fields)) return void response.writeHead(403).end();
      pool.query(STORE, [fields.MessageSid, Buffer.from(JSON.stringify(fields))]).then(() => response.writeHead(204).end(), () => response.writeHead(503).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {};
});
