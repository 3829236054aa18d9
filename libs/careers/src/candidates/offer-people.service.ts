import { Listings } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { offerPeople } from './candidate.query.ts';
import { OfferPerson, type OfferPersonArgs } from './candidate.types.ts';

const MOST = 100_000;

/** Who opted in to job offers. His own employer never learns of it here: the database leaves the caller's own people out. */
@Injectable()
export class OfferPeople {
  constructor(private readonly database: DataSource, private readonly listings: Listings) {}

  /** A page, by id. Reading many is noticed like any listing of people. */
  async page(actor: Actor, args: OfferPersonArgs): Promise<ConnectionOf<OfferPerson>> {
    const { manager } = this.database;
    const filter = { people: null, workRoleId: args.workRoleId ?? null, level: args.level, prefectureCode: args.prefectureCode ?? null };
    const after = decodeCursor(args.after, 1)?.[0];
    const rows = await offerPeople(manager, filter, typeof after === 'string' && isUuid(after) ? after : null, pageSize(args) + 1);
    await this.listings.note(actor, Math.min(rows.length, pageSize(args)));
    return pageOf(rows, args, ({ expertId }) => [expertId], (row) => new OfferPerson(row), async () => (await offerPeople(manager, filter, null, MOST)).length);
  }

  /** Whether somebody may be asked by the caller at this moment. */
  async isOpen(em: EntityManager, expertId: string): Promise<boolean> {
    return isUuid(expertId) && (await offerPeople(em, { people: [expertId], workRoleId: null, level: 1, prefectureCode: null }, null, 1)).length === 1;
  }
}
