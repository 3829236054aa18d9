import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request body beyond what the sandbox reads. */
export class BodyTooLarge extends Error {}

/** Reads a request's body as UTF-8 text; rejects with {@link BodyTooLarge} beyond `limit` bytes. */
export function readBody(request: IncomingMessage, limit = 1_000_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) reject(new BodyTooLarge(`The body is larger than ${limit} bytes`));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length, ...headers });
  response.end(text);
}
