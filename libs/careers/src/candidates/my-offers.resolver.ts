import { Allow } from '@muster/identity';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MyOffer } from './candidate.types.ts';

/** What an expert reads of a slot for which he is thought of. */
@Resolver(() => MyOffer)
export class MyOffersResolver {
  constructor(private readonly loaders: RegistryLoaders) {}

  @ResolveField(() => Organisation, { nullable: true, description: 'The body that thinks of me' })
  @Allow('me:read')
  organisation(@Parent() offer: MyOffer, @Context() context: object): Promise<Organisation | null> {
    return this.loaders.of(context).organisation.load(offer.organisationId);
  }
}
