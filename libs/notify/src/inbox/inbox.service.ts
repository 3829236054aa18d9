import { AuditLog } from '@muster/audit';
import { Vault, Wakeups } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { InboundHandler } from '../notify.ports.ts';
import type { InboundMessage } from '../notify.types.ts';
import { WAKE } from '../notify.wakeups.ts';
import { text } from '../sms/twilio.webhook.ts';
import { InboxDrain } from './inbox-drain.ts';
import type { InboxRow } from './inbox.types.ts';
import { ReceiptsService } from './receipts.service.ts';

/** Answers are dearer than receipts, and people wait for them. */
const MESSAGES = { kind: 'MESSAGE', batch: 200, pollMs: 1_000 } as const;
const RECEIPTS = { kind: 'STATUS', batch: 500, pollMs: 200 } as const;

/** Works in what has come in: receipts into the ledger, messages to their handler. Answers do not wait behind receipts. */
@Injectable()
export class InboxService implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drains: readonly InboxDrain[];
  private deaf: () => void = () => undefined;

  constructor(
    database: DataSource, audit: AuditLog, vault: Vault, receipts: ReceiptsService,
    private readonly wakeups: Wakeups, private readonly inbound: InboundHandler,
  ) {
    this.drains = [
      new InboxDrain(database, audit, vault, { ...MESSAGES, work: (em, rows) => this.takeMessages(em, rows) }),
      new InboxDrain(database, audit, vault, { ...RECEIPTS, work: (em, rows) => receipts.take(em, rows) }),
    ];
  }

  onModuleInit(): void {
    this.deaf = this.wakeups.on(WAKE.inbox, () => this.drains.forEach((drain) => drain.wake()));
  }

  onApplicationBootstrap(): void {
    for (const drain of this.drains) drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.deaf();
    await Promise.all(this.drains.map((drain) => drain.stop()));
  }

  private async takeMessages(em: EntityManager, rows: InboxRow[]): Promise<ReadonlyMap<string, string>> {
    return this.inbound.handle(em, rows.map(messageOf));
  }
}

function messageOf(row: InboxRow): InboundMessage {
  return {
    inboxId: row.id, provider: row.provider, channel: 'SMS', receivedAt: row.receivedAt,
    from: text(row.payload, 'From') ?? '', to: text(row.payload, 'To') ?? '', text: text(row.payload, 'Body') ?? '',
  };
}
