import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.types.ts';
import { Expert } from '../experts/expert.types.ts';
import { OwnProfile } from './own-profile.service.ts';
import { MyProfileResult } from './profile.types.ts';

/** An expert's own entry. */
@Resolver()
export class OwnProfileResolver {
  constructor(private readonly profile: OwnProfile) {}

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
