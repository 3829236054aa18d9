import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { ConcernedPeople, NamedPerson } from '@muster/registry';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PostHolding } from './post.types.ts';

/** What those who hold and held posts are called; all holdings of one answer are one question. */
@Resolver(() => PostHolding)
export class PostHoldingsResolver {
  constructor(private readonly people: ConcernedPeople) {}

  @ResolveField(() => NamedPerson, { nullable: true, description: 'What somebody of the roster is called; null when I may not see him' })
  @Allow('careers:read')
  async person(@Parent() { expertId }: PostHolding, @CurrentActor() actor: Actor, @Context() context: object): Promise<NamedPerson | null> {
    return expertId === null ? null : this.people.of(context, actor).load(expertId);
  }
}
