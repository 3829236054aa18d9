import type { ChangeEvent } from '@muster/platform';
import type { Response } from 'express';
import { ChangeBatch } from './change-batch.ts';

/** One client's open event stream (text/event-stream). */
export class EventStream {
  private readonly batch = new ChangeBatch();
  private timer: NodeJS.Timeout | null = null;
  private blocked = false;
  private number = 0;

  constructor(private readonly res: Response, readonly topics: ReadonlySet<string>, readonly token: string) {}

  /** Sends the headers; a client that comes back is told to fetch again, because it may have missed something. */
  open(returning: boolean): void {
    this.res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no',
    });
    this.write('retry: 2000\n\n');
    if (returning) this.missed();
  }

  changed(event: ChangeEvent): void {
    this.batch.add(event);
    this.schedule();
  }

  missed(): void {
    this.batch.addRefetch();
    this.schedule();
  }

  /** A comment that keeps proxies from closing a quiet connection, and finds out dead ones. */
  heartbeat(): void {
    if (!this.blocked) this.write(': heartbeat\n\n');
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.res.end();
  }

  private schedule(): void {
    const wait = this.batch.waitMs(performance.now());
    if (wait === null || this.timer || this.blocked) return;
    if (wait === 0) this.flush();
    else this.timer = setTimeout(() => this.flush(), wait);
  }

  private flush(): void {
    this.timer = null;
    if (this.res.destroyed || this.res.writableEnded) return;
    for (const { event, data } of this.batch.take(performance.now())) {
      this.number += 1;
      this.write(`id: ${this.number}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  /** A client that reads too slowly gets nothing more until it has read what it has; changes gather meanwhile. */
  private write(text: string): void {
    if (this.res.destroyed || this.res.writableEnded || this.res.write(text) || this.blocked) return;
    this.blocked = true;
    this.res.once('drain', () => {
      this.blocked = false;
      this.schedule();
    });
  }
}
