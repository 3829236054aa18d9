import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, createUnionType, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { Preset } from '../types/preset.type.ts';
import { PresetDesk } from './preset-desk.service.ts';
import { draftOf, PresetCheck, PresetInput, PresetVersion } from './preset.input.ts';
import { PresetChangedSince } from './preset.refusals.ts';

export const CreatePresetResult = createUnionType({ name: 'CreatePresetResult', types: () => [Preset, InvalidInput] as const });
export const ChangePresetResult = createUnionType({ name: 'ChangePresetResult', types: () => [Preset, InvalidInput, NotFound, PresetChangedSince] as const });
export const WithdrawPresetResult = createUnionType({ name: 'WithdrawPresetResult', types: () => [Preset, InvalidInput, NotFound] as const });

/** Presets, for those who keep them. */
@Resolver()
export class PresetDeskResolver {
  constructor(private readonly desk: PresetDesk) {}

  @Query(() => PresetCheck, { description: 'A preset as it would be, without saving it' })
  @Allow('preset:update')
  checkPreset(@Args('input') input: PresetInput, @CurrentActor() actor: Actor): Promise<PresetCheck> {
    return this.desk.check(actor, draftOf(input));
  }

  @Query(() => [PresetVersion], { description: 'What a preset said before and says now, the newest first; empty until somebody changes it' })
  @Allow('preset:update')
  presetVersions(@Args('code', { type: () => ID }) code: string): Promise<PresetVersion[]> {
    return this.desk.versions(code);
  }

  @Mutation(() => CreatePresetResult, { description: 'Makes a preset' })
  @Allow('preset:update')
  createPreset(@Args('code', { type: () => ID }) code: string, @Args('input') input: PresetInput, @CurrentActor() actor: Actor): Promise<typeof CreatePresetResult> {
    return this.desk.create(actor, code, draftOf(input));
  }

  @Mutation(() => ChangePresetResult, { description: 'Writes a preset anew, as its next version; call-ups that exist stay as they are' })
  @Allow('preset:update')
  changePreset(
    @Args('code', { type: () => ID }) code: string, @Args('version', { type: () => Int, description: 'The version that was looked at' }) version: number,
    @Args('input') input: PresetInput, @CurrentActor() actor: Actor,
  ): Promise<typeof ChangePresetResult> {
    return this.desk.change(actor, code, version, draftOf(input));
  }

  @Mutation(() => WithdrawPresetResult, { description: 'Takes a preset out of the choice, or puts it back' })
  @Allow('preset:update')
  setPresetWithdrawn(
    @Args('code', { type: () => ID }) code: string, @Args('withdrawn', { type: () => Boolean }) withdrawn: boolean, @CurrentActor() actor: Actor,
  ): Promise<typeof WithdrawPresetResult> {
    return this.desk.setWithdrawn(actor, code, withdrawn);
  }
}
