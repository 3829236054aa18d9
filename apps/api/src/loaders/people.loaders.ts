import { Users, type Actor } from '@muster/identity';
import { Expert, ExpertService } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { PerRequest } from './per-request.ts';

/** Gathers the people behind ids of other libraries: one query for all fields of a request. */
@Injectable()
export class PeopleLoaders {
  private readonly experts: PerRequest<DataLoader<string, Expert | null>, [Actor]>;
  private readonly names: PerRequest<DataLoader<string, string | null>>;

  constructor(experts: ExpertService, users: Users) {
    this.experts = new PerRequest((actor) => new DataLoader(async (ids) => {
      const visible = await experts.visible(actor, ids);
      return ids.map((id) => visible.get(id) ?? null);
    }));
    this.names = new PerRequest(() => new DataLoader(async (ids) => {
      const names = await users.displayNames(ids);
      return ids.map((id) => names.get(id) ?? null);
    }));
  }

  /** The expert, or null when there is none that the actor may see: the registry decides. */
  expert(context: object, actor: Actor, id: string): Promise<Expert | null> {
    return this.experts.of(context, actor).load(id);
  }

  /** What a user is called; null for the system and for users that are gone. */
  async userName(context: object, id: string | null): Promise<string | null> {
    return id === null ? null : this.names.of(context).load(id);
  }
}
