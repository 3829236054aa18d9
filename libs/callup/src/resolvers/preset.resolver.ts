import { Allow } from '@muster/identity';
import { Query, Resolver } from '@nestjs/graphql';
import { Presets } from '../presets/presets.service.ts';
import { Preset } from '../types/preset.type.ts';

/** The prepared kinds of incident. */
@Resolver(() => Preset)
export class PresetResolver {
  constructor(private readonly service: Presets) {}

  @Query(() => [Preset], { description: 'The prepared kinds of incident, in their order' })
  @Allow('preset:read')
  presets(): Promise<Preset[]> {
    return this.service.all();
  }
}
