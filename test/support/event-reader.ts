import type { Browser } from './browser.ts';

/** One message of an event stream. */
export interface ServerEvent {
  id: string | undefined;
  event: string;
  data: { topic?: string; id?: string; changes?: string[] };
}

function parse(block: string): ServerEvent | null {
  const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  const event = fields.get('event');
  return event === undefined ? null : { id: fields.get('id'), event, data: JSON.parse(fields.get('data') ?? '{}') as ServerEvent['data'] };
}

/** Reads an event stream as a browser does. */
export class EventReader {
  private text = '';

  private constructor(private readonly reader: ReadableStreamDefaultReader<string>) {}

  /** Resolves when the stream is open, so that nothing published afterwards is missed. */
  static async open(browser: Browser, path: string, headers: Record<string, string> = {}): Promise<EventReader> {
    const response = await browser.fetch(path, { headers: { accept: 'text/event-stream', ...headers } });
    if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw new Error(`no event stream: ${response.status} ${await response.text()}`);
    }
    return new EventReader(response.body!.pipeThrough(new TextDecoderStream()).getReader());
  }

  /** The next message; comments are passed over. Rejects when the stream ends. */
  async next(): Promise<ServerEvent> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end >= 0) {
        const event = parse(this.text.slice(0, end));
        this.text = this.text.slice(end + 2);
        if (event) return event;
        continue;
      }
      const { value, done } = await this.reader.read();
      if (done) throw new Error('the stream ended');
      this.text += value;
    }
  }

  async close(): Promise<void> {
    await this.reader.cancel();
  }
}
