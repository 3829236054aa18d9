import type { InboundMessage } from '@muster/notify';
import type { DataSource } from 'typeorm';
import { CallUpInbound } from '../answers/inbound.handler.ts';
import type { SceneApp } from './scene.module.ts';

/** One SMS of a scene; received now unless said otherwise. */
export interface SceneSms {
  from: string;
  text: string;
  receivedAt?: Date;
}

/** Stores messages as the webhook does, has them handled as notify does, and gives their outcomes in order. */
export async function receive(scene: SceneApp, messages: readonly SceneSms[]): Promise<string[]> {
  const stored = await storeInbox(scene.db, messages);
  return scene.db.transaction(async (em) => {
    const outcomes = await scene.get(CallUpInbound).handle(em, stored);
    for (const [id, outcome] of outcomes) await em.query('update inbox set processed_at = clock_timestamp(), outcome = $2 where id = $1', [id, outcome]);
    return stored.map((message) => outcomes.get(message.inboxId) ?? 'NONE');
  });
}

/** The inbox rows of some messages. */
export async function storeInbox(db: DataSource, messages: readonly SceneSms[]): Promise<InboundMessage[]> {
  const rows = await db.query<{ id: string; at: Date }[]>(
    `insert into inbox (provider, external_id, kind, payload_sealed) select 'scene', uuidv7()::text, 'MESSAGE', '' from generate_series(1, $1)
     returning id, clock_timestamp() + (muster_now() - now()) as at`,
    [messages.length],
  );
  return messages.map((message, at) => ({
    inboxId: rows[at]!.id, provider: 'scene', channel: 'SMS', from: message.from, to: '+819000000000', text: message.text, receivedAt: message.receivedAt ?? rows[at]!.at,
  }));
}
