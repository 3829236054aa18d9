import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ExpertFilter } from './expert.filter.ts';
import { ExpertSearch } from './expert-search.service.ts';
import { ExpertService } from './expert.service.ts';
import { Expert, ExpertConnection } from './expert.types.ts';

/** Looking experts up. */
@Resolver()
export class ExpertResolver {
  constructor(
    private readonly registry: ExpertService,
    private readonly search: ExpertSearch,
  ) {}

  @Query(() => Expert, { nullable: true, description: 'One expert; null when there is none that I may see' })
  @Allow('expert:read')
  expert(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.registry.get(actor, id);
  }

  @Query(() => ExpertConnection, { description: 'Experts in the order of their katakana names' })
  @Allow('expert:read')
  experts(
    @Args('filter', { type: () => ExpertFilter, nullable: true }) filter: ExpertFilter | null,
    @Args() page: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ConnectionOf<Expert>> {
    return this.search.page(actor, filter ?? {}, page);
  }
}
