import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OfflineRosters } from './offline-roster.service.ts';
import { OfflineRosterInput, TakeOfflineRosterResult } from './offline.types.ts';

/** The file by which people are called when the platform is cut off. */
@Resolver()
export class OfflineResolver {
  constructor(private readonly rosters: OfflineRosters) {}

  @Mutation(() => TakeOfflineRosterResult, { description: 'The best people of each role with their addresses and a printable call tree, sealed under a passphrase; everybody in it can read that and for what' })
  @Allow('offline:take', 'expert:contact-read')
  takeOfflineRoster(@Args('input') input: OfflineRosterInput, @CurrentActor() actor: Actor): Promise<typeof TakeOfflineRosterResult> {
    return this.rosters.take(actor, input);
  }
}
