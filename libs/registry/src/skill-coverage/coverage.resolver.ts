import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Coverage } from './coverage.service.ts';
import { CoverageResult } from './coverage.types.ts';

/** How well the roster covers the country, in numbers. */
@Resolver()
export class CoverageResolver {
  constructor(private readonly coverage: Coverage) {}

  @Query(() => CoverageResult, { description: 'Active people by skill, regional block and language; never who, and no count so small that it would tell' })
  @Allow('coverage:read')
  skillCoverage(@Args('languages', { type: () => [String], defaultValue: ['ja', 'en'] }) languages: string[], @CurrentActor() actor: Actor): Promise<typeof CoverageResult> {
    return this.coverage.report(actor, languages);
  }
}
