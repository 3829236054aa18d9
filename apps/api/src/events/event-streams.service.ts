import { Sessions, type Permission } from '@muster/identity';
import { EventBus, type ChangeEvent } from '@muster/platform';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Response } from 'express';
import { EventStream } from './event-stream.ts';
import { topicOf } from './topics.ts';

const HEARTBEAT_MS = 15_000;

/** What opens a stream, and keeps it open. */
export const STREAM_PERMISSIONS = ['callup:read', 'incident:read'] as const satisfies readonly Permission[];

/** All open event streams of this process. */
@Injectable()
export class EventStreams implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(EventStreams.name);
  private readonly streams = new Set<EventStream>();
  private unsubscribe: () => void = () => undefined;
  private heart: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly bus: EventBus, private readonly sessions: Sessions) {}

  onModuleInit(): void {
    this.unsubscribe = this.bus.subscribe((event) => this.spread(event));
    this.heart = setInterval(() => this.beat().catch((error: Error) => this.log.warn(`heartbeat: ${error.name}`)), HEARTBEAT_MS);
    this.heart.unref();
  }

  /** Ends every stream first, so that the server can finish its requests; the browsers come back to the next process. */
  onModuleDestroy(): void {
    this.closed = true;
    this.unsubscribe();
    clearInterval(this.heart);
    for (const stream of this.streams) stream.close();
  }

  /** Opens a stream; false while the process is stopping. */
  open(res: Response, topics: ReadonlySet<string>, token: string, returning: boolean): boolean {
    if (this.closed) return false;
    const stream = new EventStream(res, topics, token);
    this.streams.add(stream);
    res.once('close', () => {
      stream.close();
      this.streams.delete(stream);
    });
    stream.open(returning);
    return true;
  }

  /** Heartbeats; a stream is closed whose session has ended meanwhile, or whose user has lost what opened it. */
  async beat(): Promise<void> {
    for (const stream of this.streams) {
      if (await this.sessions.isLive(stream.token, ...STREAM_PERMISSIONS)) stream.heartbeat();
      else stream.close();
    }
  }

  private spread(event: ChangeEvent | null): void {
    if (!event) return this.streams.forEach((stream) => stream.missed());
    const topic = topicOf(event);
    for (const stream of this.streams) if (stream.topics.has(topic)) stream.changed(event);
  }
}
