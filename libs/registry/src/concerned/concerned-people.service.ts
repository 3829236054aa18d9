import { Listings } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ExpertService } from '../experts/expert.service.ts';
import type { Expert } from '../experts/expert.types.ts';

/** Whom the rows of a list are about; all fields of one request are one question. */
@Injectable()
export class ConcernedPeople {
  private readonly requests = new WeakMap<object, DataLoader<string, Expert | null>>();

  constructor(private readonly experts: ExpertService, private readonly listings: Listings) {}

  /** By expert id, as far as the caller may see them; belongs to the request of this GraphQL context. Reading many is noticed like any listing of people. */
  of(context: object, actor: Actor): DataLoader<string, Expert | null> {
    const known = this.requests.get(context);
    if (known) return known;
    const loader = new DataLoader<string, Expert | null>(async (ids) => {
      const people = await this.experts.visible(actor, ids);
      await this.listings.note(actor, people.size);
      return ids.map((id) => people.get(id) ?? null);
    });
    this.requests.set(context, loader);
    return loader;
  }
}
