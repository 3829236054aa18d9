import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { releasesOf } from './employer-releases.query.ts';
import { EmployerToThank, ReleaseConnection, type Release } from './release.types.ts';
import { ThanksLetters } from './thanks/thanks-letters.service.ts';

/** Releases, for employers; and whom to thank, for coordinators. */
@Resolver()
export class ReleaseResolver {
  constructor(private readonly database: DataSource, private readonly letters: ThanksLetters) {}

  @Query(() => ReleaseConnection, { description: 'The releases for which my organisations were asked, the newest first' })
  @Allow('release:read')
  myReleases(@Args() page: PageArgs, @CurrentActor() actor: Actor): Promise<ConnectionOf<Release>> {
    return releasesOf(this.database, actor.organisationIds, page);
  }

  @Query(() => [EmployerToThank], { description: 'The employers whose people have served in a closed call-up and let them be written to' })
  @Allow('callup:assign')
  employersToThank(@Args('callUpId', { type: () => ID }) callUpId: string): Promise<EmployerToThank[]> {
    return this.letters.employers(callUpId);
  }
}
