import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { errorName } from '../ledger/database-error.rule.ts';
import type { MessageSource } from '../notify.ports.ts';
import type { OutboundMessage } from '../notify.types.ts';
import type { ChannelProvider, FoundMessage } from '../provider/channel-provider.ts';
import type { Answer } from './end.rule.ts';
import { matchUnknown } from './match.rule.ts';
import { knownMessages, type UnknownRow } from './unknown.query.ts';

const log = new Logger('Reconcile');

/** Questions under way at once. */
const WIDTH = 16;

/** Asks a provider about rows of unknown outcome: by the address they went to, then by their text. */
export async function askProvider(
  db: Pick<EntityManager, 'query'>, source: MessageSource, provider: ChannelProvider, rows: readonly UnknownRow[],
): Promise<Map<string, Answer>> {
  if (!provider.canLookUp) return new Map(rows.map((row) => [row.deliveryId, { kind: 'NO_WAY_TO_ASK' }]));
  const answers = new Map<string, Answer>(rows.map((row) => [row.deliveryId, { kind: 'SUPPRESSED' }]));
  const byAddress = await addressesOf(source, rows);
  const found = await lookUpAll(provider, [...byAddress.keys()]);
  const ids = [...found.values()].flatMap((messages) => messages.map((m) => m.messageId));
  const known = await knownMessages(db, provider.name, ids);
  for (const [to, sends] of byAddress) {
    const messages = found.get(to);
    const matches = matchUnknown(sends.map((s) => ({ ...s.row, text: s.message.text })), messages ?? [], known);
    for (const { row } of sends) {
      const messageId = matches.get(row.deliveryId);
      if (messageId !== undefined) answers.set(row.deliveryId, { kind: 'FOUND', messageId });
      else answers.set(row.deliveryId, { kind: messages ? 'ABSENT' : 'UNANSWERED' });
    }
  }
  return answers;
}

interface Sent { row: UnknownRow; message: OutboundMessage }

async function addressesOf(source: MessageSource, rows: readonly UnknownRow[]): Promise<Map<string, Sent[]>> {
  const byId = new Map(rows.map((row) => [row.deliveryId, row]));
  const byAddress = new Map<string, Sent[]>();
  for (const answer of await source.render([...rows])) {
    const row = byId.get(answer.deliveryId);
    if (!row || !('message' in answer)) continue;
    const sends = byAddress.get(answer.message.to) ?? [];
    byAddress.set(answer.message.to, sends);
    sends.push({ row, message: answer.message });
  }
  return byAddress;
}

/** Looks addresses up, several at once. The first that is not answered ends the asking; what was not answered is absent from the map. */
async function lookUpAll(provider: ChannelProvider, addresses: readonly string[]): Promise<Map<string, FoundMessage[]>> {
  const found = new Map<string, FoundMessage[]>();
  const queue = [...addresses];
  let silent = false;
  const ask = async (): Promise<void> => {
    for (let to = queue.shift(); to !== undefined && !silent; to = queue.shift()) {
      try {
        found.set(to, await provider.lookUp(to));
      } catch (error) {
        silent = true;
        log.warn(`${provider.name} cannot be asked: ${errorName(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, addresses.length) }, ask));
  return found;
}
