import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notifyOn, Wakeups } from './wakeups.ts';

/** Something that changed and that somebody may be looking at: ids only. */
export interface ChangeEvent {
  topic: 'callup' | 'incident' | 'notify';
  id: string;
  change: string;
}

const CHANNEL = 'muster_event';

/** What changed, told to every process when the change commits. Listeners fetch the rest themselves. */
@Injectable()
export class EventBus {
  constructor(private readonly wakeups: Wakeups) {}

  async publish(em: EntityManager, event: ChangeEvent): Promise<void> {
    await notifyOn(em, CHANNEL, JSON.stringify(event));
  }

  /** Calls the handler for each event; null means "something may have been missed: fetch again". */
  subscribe(handler: (event: ChangeEvent | null) => void): () => void {
    return this.wakeups.on(CHANNEL, (payload) => handler(payload === '' ? null : (JSON.parse(payload) as ChangeEvent)));
  }
}
