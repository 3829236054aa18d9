import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactReveal } from '../contacts/contact-reveal.service.ts';
import { readReason, RevealArgs } from '../contacts/reveal.args.ts';
import { Contact } from '../contacts/contact.types.ts';
import { Prefecture, WorkRole } from '../reference/reference.types.ts';
import { RegistryLoaders } from '../registry.loaders.ts';
import { Expert, ExpertSkill } from './expert.types.ts';
import { Organisation } from './organisation.types.ts';

/** What belongs to an expert. Whoever holds the Expert was allowed to see him; addresses need more, and are on record. */
@Resolver(() => Expert)
export class ExpertFieldsResolver {
  constructor(
    private readonly loaders: RegistryLoaders,
    private readonly reveal: ContactReveal,
  ) {}

  @ResolveField(() => Organisation, { nullable: true })
  @Allow('reference:read')
  async organisation(@Parent() expert: Expert, @Context() context: object): Promise<Organisation | null> {
    return expert.organisationId ? this.loaders.of(context).organisation.load(expert.organisationId) : null;
  }

  @ResolveField(() => Prefecture, { nullable: true })
  @Allow('reference:read')
  prefecture(@Parent() expert: Expert, @Context() context: object): Promise<Prefecture | null> {
    return this.loaders.of(context).prefecture.load(expert.prefectureCode);
  }

  @ResolveField(() => [ExpertSkill], { description: 'The highest level first' })
  @Allow('reference:read')
  skills(@Parent() expert: Expert, @Context() context: object): Promise<ExpertSkill[]> {
    return this.loaders.of(context).skills.load(expert.id);
  }

  @ResolveField(() => [Contact], { nullable: true, description: 'Addresses; each look is on record' })
  @Allow('expert:contact-read')
  contacts(@Parent() expert: Expert, @Args() reason: RevealArgs, @Context() context: object, @CurrentActor() actor: Actor): Promise<Contact[]> {
    return this.reveal.of(context, actor, readReason(reason)).load(expert.id);
  }
}

/** The role behind a skill. */
@Resolver(() => ExpertSkill)
export class ExpertSkillFieldsResolver {
  constructor(private readonly loaders: RegistryLoaders) {}

  @ResolveField(() => WorkRole, { nullable: true })
  @Allow('reference:read')
  workRole(@Parent() skill: ExpertSkill, @Context() context: object): Promise<WorkRole | null> {
    return this.loaders.of(context).workRole.load(skill.workRoleId);
  }
}
