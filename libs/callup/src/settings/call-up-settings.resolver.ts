import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CallUpSettingBook, CallUpSettingsInput, ChangeCallUpSettingsResult, DecideCallUpSettingsResult } from './call-up-setting.types.ts';
import { CallUpSettingDesk } from './call-up-settings.service.ts';

/** What an installation sets for its call-ups. */
@Resolver()
export class CallUpSettingsResolver {
  constructor(private readonly desk: CallUpSettingDesk) {}

  @Query(() => CallUpSettingBook, { description: 'What is set for call-ups, with meaning, range and history' })
  @Allow('setting:read')
  callUpSettings(@CurrentActor() actor: Actor): Promise<CallUpSettingBook> {
    return this.desk.book(actor);
  }

  @Mutation(() => ChangeCallUpSettingsResult, { description: 'Sets call-ups anew; what takes a safeguard down waits for an approver' })
  @Allow('setting:update')
  changeCallUpSettings(@Args('input') input: CallUpSettingsInput, @Args('reason') reason: string, @CurrentActor() actor: Actor): Promise<typeof ChangeCallUpSettingsResult> {
    return this.desk.change(actor, { ...input }, reason);
  }

  @Mutation(() => DecideCallUpSettingsResult, { description: 'Agrees to a change that waits, or does not; never to one of my own' })
  @Allow('callup:approve')
  decideCallUpSettings(@Args('id', { type: () => ID }) id: string, @Args('agree', { type: () => Boolean }) agree: boolean, @CurrentActor() actor: Actor): Promise<typeof DecideCallUpSettingsResult> {
    return this.desk.decide(actor, id, agree);
  }
}
