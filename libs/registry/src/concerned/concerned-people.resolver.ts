import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CorrectionRequest } from '../correction/correction.types.ts';
import { Expert } from '../experts/expert.types.ts';
import { Alumnus, ExpertInvitation } from '../invitations/invitation.types.ts';
import { Renewal, VettingCase } from '../vetting/vetting.types.ts';
import { ConcernedPeople } from './concerned-people.service.ts';

const CONCERNED = { nullable: true, description: 'Whom it is about; null when I may not see him' } as const;

/** Whom a vetting case is about. */
@Resolver(() => VettingCase)
export class VettingCasePersonResolver {
  constructor(private readonly people: ConcernedPeople) {}

  @ResolveField(() => Expert, CONCERNED)
  @Allow('expert:read')
  expert(@Parent() { expertId }: VettingCase, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.people.of(context, actor).load(expertId);
  }
}

/** Whose eligibility ends. */
@Resolver(() => Renewal)
export class RenewalPersonResolver {
  constructor(private readonly people: ConcernedPeople) {}

  @ResolveField(() => Expert, CONCERNED)
  @Allow('expert:read')
  expert(@Parent() { expertId }: Renewal, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.people.of(context, actor).load(expertId);
  }
}

/** Who asks for a correction. */
@Resolver(() => CorrectionRequest)
export class CorrectionPersonResolver {
  constructor(private readonly people: ConcernedPeople) {}

  @ResolveField(() => Expert, CONCERNED)
  @Allow('expert:read')
  expert(@Parent() { expertId }: CorrectionRequest, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.people.of(context, actor).load(expertId);
  }
}

/** Who was invited. */
@Resolver(() => ExpertInvitation)
export class InvitationPersonResolver {
  constructor(private readonly people: ConcernedPeople) {}

  @ResolveField(() => Expert, CONCERNED)
  @Allow('expert:read')
  expert(@Parent() { expertId }: ExpertInvitation, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.people.of(context, actor).load(expertId);
  }
}

/** Who left and stays in touch. */
@Resolver(() => Alumnus)
export class AlumnusPersonResolver {
  constructor(private readonly people: ConcernedPeople) {}

  @ResolveField(() => Expert, CONCERNED)
  @Allow('expert:read')
  expert(@Parent() { expertId }: Alumnus, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.people.of(context, actor).load(expertId);
  }
}
