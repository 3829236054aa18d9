import { Allow, AllowPublic, CurrentActor, CurrentLocale, type Actor, type HttpContext } from '@muster/identity';
import type { Locale } from '@muster/platform';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AcceptInvitationResult, Alumnus, ExpertInvitation, InviteAgainResult, InviteExpertResult, InviteInput, LeaveAlumniResult, ShowInvitationResult, WithdrawInvitationResult,
} from './invitation.types.ts';
import { Invitations } from './invitations.service.ts';
import { Invited } from './invited.service.ts';

/** Invitations: the office's desk, and the door for whoever holds a link. */
@Resolver()
export class InvitationsResolver {
  constructor(private readonly desk: Invitations, private readonly invited: Invited) {}

  @Query(() => [ExpertInvitation], { description: 'The latest 500 invitations, the newest first' })
  @Allow('expert:update')
  expertInvitations(): Promise<ExpertInvitation[]> {
    return this.desk.latest();
  }

  @Query(() => [Alumnus], { description: 'Who left and stays in touch, the latest first; at most 500' })
  @Allow('expert:update')
  alumni(): Promise<Alumnus[]> {
    return this.desk.alumni();
  }

  @Mutation(() => InviteExpertResult, { description: 'Invites somebody by mail, with a link that is good for 14 days' })
  @Allow('expert:update')
  inviteExpert(@Args('input') input: InviteInput, @CurrentActor() actor: Actor): Promise<typeof InviteExpertResult> {
    return this.desk.invite(actor, input);
  }

  @Mutation(() => InviteAgainResult, { description: 'Sends a new link to somebody who is invited, or invites an alumnus back; an earlier link ends' })
  @Allow('expert:update')
  inviteAgain(@Args('expertId', { type: () => ID }) expertId: string, @CurrentActor() actor: Actor): Promise<typeof InviteAgainResult> {
    return this.desk.again(actor, expertId);
  }

  @Mutation(() => WithdrawInvitationResult, { description: 'Takes an invitation back; the entry is erased in time' })
  @Allow('expert:update')
  withdrawInvitation(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof WithdrawInvitationResult> {
    return this.desk.withdraw(actor, id);
  }

  @Query(() => ShowInvitationResult, { description: 'What the link in a mail invites to; looking changes nothing' })
  @AllowPublic()
  invitation(@Args('token') token: string, @CurrentLocale() locale: Locale): Promise<typeof ShowInvitationResult> {
    return this.invited.show(token, locale);
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Accepts an invitation, once; sets the cookie of a session that can register a passkey' })
  @AllowPublic()
  acceptInvitation(@Args('token') token: string, @CurrentLocale() locale: Locale, @Context() http: HttpContext): Promise<typeof AcceptInvitationResult> {
    return this.invited.accept(token, locale, http);
  }

  @Mutation(() => LeaveAlumniResult, { description: 'I do not wish to stay in touch any more, by the link of the invitation to do so' })
  @AllowPublic()
  leaveAlumni(@Args('token') token: string, @CurrentLocale() locale: Locale): Promise<typeof LeaveAlumniResult> {
    return this.invited.leave(token, locale);
  }
}
