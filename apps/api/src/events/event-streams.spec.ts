import { EventEmitter } from 'node:events';
import type { Sessions } from '@muster/identity';
import type { ChangeEvent, EventBus } from '@muster/platform';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Response } from 'express';
import { EventStreams } from './event-streams.service.ts';

/** A response that a slow reader may hold up. */
class FakeResponse extends EventEmitter {
  written = '';
  full = false;
  destroyed = false;
  writableEnded = false;
  writeHead(): void {}
  write(text: string): boolean {
    this.written += text;
    return !this.full;
  }
  end(): void {
    this.writableEnded = true;
    this.emit('close');
  }
}

const alive = new Set<string>();
const held = new Set<string>();
const sessions = {
  isLive: (token: string, ...needed: string[]) => Promise.resolve(alive.has(token) && needed.every((permission) => held.has(permission))),
} as unknown as Sessions;
let publish: (event: ChangeEvent | null) => void;
const bus = { subscribe: (handler: typeof publish) => { publish = handler; return () => undefined; } } as unknown as EventBus;
const change = (what: string): ChangeEvent => ({ topic: 'callup', id: 'a', change: what });

let streams: EventStreams;
let response: FakeResponse;
const open = (token = 't'): boolean => streams.open(response as unknown as Response, new Set(['callup:a']), token, false);

beforeEach(() => {
  alive.clear();
  alive.add('t');
  for (const permission of ['callup:read', 'incident:read']) held.add(permission);
  streams = new EventStreams(bus, sessions);
  streams.onModuleInit();
  response = new FakeResponse();
});

describe('open event streams', () => {
  it('hear a heartbeat while their session lives, and end with it', async () => {
    open();
    await streams.beat();
    expect(response.written).toContain(': heartbeat\n\n');
    alive.clear();
    await streams.beat();
    expect(response.writableEnded).toBe(true);
  });

  it.each(['callup:read', 'incident:read'])('end when their user may %s no more', async (lost) => {
    open();
    held.delete(lost);
    await streams.beat();
    expect(response.writableEnded).toBe(true);
  });

  it('get nothing more while their reader is slow, and everything afterwards', () => {
    open();
    response.full = true;
    publish(change('first'));
    response.written = '';
    publish(change('second'));
    publish(null);
    expect(response.written).toBe('');
    response.full = false;
    response.emit('drain');
    streams.onModuleDestroy();
    expect(response.writableEnded).toBe(true);
  });

  it('are no longer opened when the process stops', () => {
    open();
    streams.onModuleDestroy();
    expect(response.writableEnded).toBe(true);
    response = new FakeResponse();
    expect(open()).toBe(false);
  });
});
