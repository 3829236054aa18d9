import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { reachedBodies } from '../careers.access.ts';
import { abolitionsOf, countSlots, findSlots, ledgerOf, type SlotEventRow, type SlotFilter } from './slot.query.ts';
import { Slot, SlotAbolition, SlotEvent, type SlotArgs } from './slot.types.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const idOr = (id: string | null): string | null => (id === null || isUuid(id) ? id : NOBODY);

/** Hiring slots as they are read, of the bodies that the reader looks after. */
@Injectable()
export class SlotBook {
  private readonly requests = new WeakMap<object, DataLoader<string, SlotEvent[]>>();

  constructor(private readonly database: DataSource) {}

  /** A page: the newest year first, then by bodies. */
  async page(actor: Actor, args: SlotArgs): Promise<ConnectionOf<Slot>> {
    const { manager } = this.database;
    const filter: SlotFilter = { bodies: reachedBodies(actor), ids: null, organisationId: idOr(args.organisationId ?? null), fiscalYear: args.fiscalYear ?? null };
    const rows = await findSlots(manager, filter, decodeCursor(args.after, 3), pageSize(args) + 1);
    return pageOf(rows, args, ({ place }) => place, ({ place: _, ...row }) => Object.assign(new Slot(), row), () => countSlots(manager, filter));
  }

  /** One slot; null when there is none that the reader may see. */
  async get(actor: Actor, id: string, em: EntityManager = this.database.manager): Promise<Slot | null> {
    if (!isUuid(id)) return null;
    const [row] = await findSlots(em, { bodies: reachedBodies(actor), ids: [id], organisationId: null, fiscalYear: null }, null, 1);
    if (!row) return null;
    const { place: _, ...slot } = row;
    return Object.assign(new Slot(), slot);
  }

  /** What bodies gave up beside their slots in a fiscal year. */
  async abolitions(actor: Actor, fiscalYear: number, em: EntityManager = this.database.manager): Promise<SlotAbolition[]> {
    const byBody = Map.groupBy(await abolitionsOf(em, reachedBodies(actor), fiscalYear), ({ organisationId }) => organisationId);
    return [...byBody].map(([organisationId, entries]) => Object.assign(new SlotAbolition(), { organisationId, fiscalYear, entries: entries.map(eventOf) }));
  }

  /** One request's loader of ledgers. */
  ledger(context: object): DataLoader<string, SlotEvent[]> {
    const known = this.requests.get(context);
    if (known) return known;
    const loader = new DataLoader<string, SlotEvent[]>(async (ids) => {
      const bySlot = Map.groupBy(await ledgerOf(this.database.manager, ids), ({ slotId }) => slotId);
      return ids.map((id) => (bySlot.get(id) ?? []).map(eventOf));
    });
    this.requests.set(context, loader);
    return loader;
  }
}

function eventOf({ id, kind, heads, onDay, postId, candidateId, reverses, at }: SlotEventRow): SlotEvent {
  return Object.assign(new SlotEvent(), { id, kind, heads, onDay, postId, candidateId, reverses, at });
}
