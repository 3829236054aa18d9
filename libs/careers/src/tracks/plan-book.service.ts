import { Listings } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf } from '@muster/platform';
import type { NamedPerson } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { reachedBodies } from '../careers.access.ts';
import { countPlans, findPlans, plannedNames, type PlanFilter, type PlanRow } from './plan.query.ts';
import { CareerPlan, type CareerPlanArgs } from './plan.types.ts';

const EVERY: PlanFilter = { bodies: null, ids: null, organisationId: null, expertId: null, past: true };
const NOBODYS = '00000000-0000-0000-0000-000000000000';
/** What is no id names nothing, and so finds nothing. */
const idOrNobodys = (id: string | null | undefined): string | null => (id == null ? null : isUuid(id) ? id : NOBODYS);

/** Career plans as they are read: those with the caller's bodies, or one's own. */
@Injectable()
export class PlanBook {
  private readonly requests = new WeakMap<object, DataLoader<string, NamedPerson | null>>();

  constructor(private readonly database: DataSource, private readonly listings: Listings) {}

  /** A page of plans, the nearest target first. Reading many is noticed like any listing of people. */
  async page(actor: Actor, args: CareerPlanArgs): Promise<ConnectionOf<CareerPlan>> {
    const em = this.database.manager;
    const filter: PlanFilter = { ...EVERY, bodies: reachedBodies(actor), organisationId: idOrNobodys(args.organisationId), expertId: idOrNobodys(args.expertId), past: args.past };
    const rows = await findPlans(em, filter, decodeCursor(args.after, 2), pageSize(args) + 1);
    await this.listings.note(actor, Math.min(rows.length, pageSize(args)));
    return pageOf(rows, args, ({ place }) => place, shown, () => countPlans(em, filter));
  }

  /** One plan with a body that the caller looks after; null when there is none. */
  async get(actor: Actor, id: string, em: EntityManager = this.database.manager): Promise<CareerPlan | null> {
    const [row] = isUuid(id) ? await findPlans(em, { ...EVERY, bodies: reachedBodies(actor), ids: [id] }, null, 1) : [];
    return row ? shown(row) : null;
  }

  /** The caller's own plans, the open one first. */
  async mine({ expertId }: Actor, em: EntityManager = this.database.manager): Promise<CareerPlan[]> {
    if (expertId === null) return [];
    const rows = await findPlans(em, { ...EVERY, expertId }, null, 200);
    return rows.map(shown).sort((a, b) => Number(a.state === 'ENDED') - Number(b.state === 'ENDED'));
  }

  /** One request's loader of what people with a plan are called, by expert; null when the caller may not know. */
  people(actor: Actor, context: object): DataLoader<string, NamedPerson | null> {
    const loader = this.requests.get(context) ?? new DataLoader(async (ids: readonly string[]) => {
      const names = actor.permissions.has('career-plan:read') ? await plannedNames(this.database.manager, ids) : new Map<string, NamedPerson>();
      return ids.map((id) => names.get(id) ?? null);
    });
    this.requests.set(context, loader);
    return loader;
  }
}

function shown(row: PlanRow & { place?: unknown }): CareerPlan {
  const { place: _, ...plan } = row;
  return Object.assign(new CareerPlan(), plan);
}
