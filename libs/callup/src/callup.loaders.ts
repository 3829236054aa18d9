import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, In } from 'typeorm';
import { readApprovals } from './approval/approval-state.query.ts';
import { IncidentEntity } from './entities/incident.entity.ts';
import { countDeliveries, countPeople, funnelOf } from './report/funnel.query.ts';
import { readLines } from './report/lines.query.ts';
import type { CallUpApproval } from './types/approval.type.ts';
import type { DeliveryCount, Funnel } from './types/funnel.type.ts';
import { Incident } from './types/incident.type.ts';
import type { RequirementLine } from './types/line.type.ts';

/** One request's loaders, by call-up id but for the incident. The resolver that led here has asked for the rights. */
export interface CallupRequestLoaders {
  incident: DataLoader<string, Incident | null>;
  approval: DataLoader<string, CallUpApproval | null>;
  lines: DataLoader<string, RequirementLine[]>;
  deliveries: DataLoader<string, DeliveryCount[]>;
  funnel: DataLoader<string, Funnel>;
}

/** Keeps loaders per request, found by the GraphQL context: nothing is remembered longer than the request lives. */
@Injectable()
export class CallupLoaders {
  private readonly requests = new WeakMap<object, CallupRequestLoaders>();

  constructor(private readonly database: DataSource) {}

  /** The loaders of the request that this GraphQL context belongs to. */
  of(context: object): CallupRequestLoaders {
    const loaders = this.requests.get(context) ?? this.make();
    this.requests.set(context, loaders);
    return loaders;
  }

  private make(): CallupRequestLoaders {
    const { database } = this;
    const deliveries = new DataLoader(async (ids: readonly string[]) => inOrder(ids, await countDeliveries(database, ids)));
    return {
      deliveries,
      incident: new DataLoader(async (ids: readonly string[]) => {
        const rows = await database.getRepository(IncidentEntity).findBy({ id: In([...ids]) });
        const found = new Map(rows.map((row) => [row.id, new Incident(row)]));
        return ids.map((id) => found.get(id) ?? null);
      }),
      approval: new DataLoader(async (ids: readonly string[]) => {
        const found = await readApprovals(database, ids);
        return ids.map((id) => found.get(id) ?? null);
      }),
      lines: new DataLoader(async (ids: readonly string[]) => inOrder(ids, await readLines(database, ids))),
      funnel: new DataLoader(async (ids: readonly string[]) => {
        const [people, messages] = await Promise.all([countPeople(database, ids), deliveries.loadMany([...ids])]);
        return ids.map((id, index) => {
          const counts = messages[index];
          return counts instanceof Error ? counts : funnelOf(people.get(id)!, counts!);
        });
      }),
    };
  }
}

function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): (T | Error)[] {
  return ids.map((id) => found.get(id) ?? new Error('A loader left an id out'));
}
