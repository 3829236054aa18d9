import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { reachedBodies } from '../careers.access.ts';
import { publicBodies } from './body.query.ts';

/** The bodies whose posts, slots and people the caller looks after. */
@Resolver()
export class BodiesResolver {
  constructor(private readonly database: DataSource, private readonly loaders: RegistryLoaders) {}

  @Query(() => [Organisation], { description: 'The public bodies of today whose posts and slots I look after, ministries first' })
  @Allow('careers:read')
  async careerBodies(@CurrentActor() actor: Actor, @Context() context: object): Promise<Organisation[]> {
    const { organisation } = this.loaders.of(context);
    const bodies = await Promise.all((await publicBodies(this.database.manager, reachedBodies(actor), actor.locale)).map((id) => organisation.load(id)));
    return bodies.filter((body) => body !== null);
  }
}
