import { Allow } from '@muster/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReachabilityFigures } from './reachability.service.ts';
import { Reachability, RosterReachability } from './reachability.types.ts';

/** Whether experts can be reached. */
@Resolver()
export class ReachabilityResolver {
  constructor(private readonly figures: ReachabilityFigures) {}

  @Query(() => Reachability, { nullable: true, description: 'Whether an active expert can be reached; null for anybody else' })
  @Allow('registry-alert:read')
  reachability(@Args('expertId', { type: () => ID }) expertId: string): Promise<Reachability | null> {
    return this.figures.of(expertId);
  }

  @Query(() => RosterReachability, { description: 'Whether the active experts can be reached, in figures' })
  @Allow('registry-alert:read')
  rosterReachability(): Promise<RosterReachability> {
    return this.figures.roster();
  }
}
