import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.types.ts';
import { Expert } from '../experts/expert.types.ts';
import { OwnProfile } from './own-profile.service.ts';
import { ProfileEditing } from './profile-editing.service.ts';
import { MyProfileResult, MyProfileStep, ProfileInput, UpdateMyProfileResult } from './profile.types.ts';

/** An expert's own entry. */
@Resolver()
export class OwnProfileResolver {
  constructor(private readonly profile: OwnProfile, private readonly editing: ProfileEditing) {}

  @Query(() => Expert, { nullable: true, description: 'My own entry; null when I am no expert' })
  @Allow('me:read')
  myProfile(@CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.profile.mine(actor);
  }

  @Query(() => [Contact], { description: 'My own addresses' })
  @Allow('me:read')
  myContacts(@CurrentActor() actor: Actor): Promise<Contact[]> {
    return this.profile.myContacts(actor);
  }

  @Query(() => [MyProfileStep], { description: 'My profile in steps: what is done, what wants a look, and how long it takes; none when I am no expert' })
  @Allow('me:read')
  myProfileSteps(@CurrentActor() actor: Actor): Promise<MyProfileStep[]> {
    return this.editing.steps(actor);
  }

  @Mutation(() => UpdateMyProfileResult, { description: 'Changes where I live, serve and travel, my languages, and the language of messages' })
  @Allow('me:update')
  updateMyProfile(@Args('profile') profile: ProfileInput, @CurrentActor() actor: Actor): Promise<typeof UpdateMyProfileResult> {
    return this.editing.update(actor, profile);
  }

  @Mutation(() => MyProfileResult, { description: 'No call-up reaches me until I resume; no reason is asked' })
  @Allow('me:update')
  pauseMyProfile(@CurrentActor() actor: Actor): Promise<typeof MyProfileResult> {
    return this.profile.pause(actor);
  }

  @Mutation(() => MyProfileResult, { description: 'I can be called again' })
  @Allow('me:update')
  resumeMyProfile(@CurrentActor() actor: Actor): Promise<typeof MyProfileResult> {
    return this.profile.resume(actor);
  }
}
