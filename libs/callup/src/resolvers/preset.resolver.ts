import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Presets } from '../presets/presets.service.ts';
import { Readiness } from '../presets/readiness.service.ts';
import { PresetReadiness } from '../types/readiness.type.ts';
import { Preset } from '../types/preset.type.ts';

/** The prepared kinds of incident. */
@Resolver(() => Preset)
export class PresetResolver {
  constructor(private readonly service: Presets, private readonly readiness: Readiness) {}

  @Query(() => [Preset], { description: 'The prepared kinds of incident, in their order' })
  @Allow('preset:read')
  presets(@Args('withdrawn', { type: () => Boolean, defaultValue: false, description: 'Those that were withdrawn, too' }) withdrawn: boolean): Promise<Preset[]> {
    return this.service.all(withdrawn);
  }

  @Query(() => PresetReadiness, { nullable: true, description: 'Whether a preset could be staffed, as it was within the last five minutes; null when there is none of this code' })
  @Allow('callup:preview')
  presetReadiness(
    @Args('code', { type: () => ID }) code: string, @Args('anew', { type: () => Boolean, defaultValue: false, description: 'Reckons it now' }) anew: boolean, @CurrentActor() actor: Actor,
  ): Promise<PresetReadiness | null> {
    return this.readiness.of(actor, code, anew);
  }
}
