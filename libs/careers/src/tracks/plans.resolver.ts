import { Allow, CurrentActor, type Actor } from '@muster/identity';
import type { ConnectionOf } from '@muster/platform';
import { NamedPerson, Organisation, RegistryLoaders } from '@muster/registry';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PlanBook } from './plan-book.service.ts';
import { PlanFigureBook } from './plan-figures.service.ts';
import { PlanProgress } from './plan-progress.service.ts';
import {
  CareerPlan, CareerPlanArgs, CareerPlanConnection, CareerPlanFiguresResult, CareerPlanInput, CareerPlanResult, CareerProgress, PlanEnd, PostSuggestion, WhatIfInput, WhatIfResult,
} from './plan.types.ts';
import { Plans } from './plans.service.ts';

const ID_ARG = { type: () => ID };

/** Career plans, for the body and for the person. Whoever is given a plan may see what is reckoned from it. */
@Resolver(() => CareerPlan)
export class PlansResolver {
  constructor(private readonly book: PlanBook, private readonly plans: Plans, private readonly progressOf: PlanProgress, private readonly figures: PlanFigureBook, private readonly loaders: RegistryLoaders) {}

  @Query(() => CareerPlanConnection, { description: 'Plans of the people of my organisations, the nearest target first' })
  @Allow('career-plan:read')
  careerPlans(@Args() args: CareerPlanArgs, @CurrentActor() actor: Actor): Promise<ConnectionOf<CareerPlan>> {
    return this.book.page(actor, args);
  }

  @Query(() => CareerPlan, { nullable: true })
  @Allow('career-plan:read')
  careerPlan(@Args('id', ID_ARG) id: string, @CurrentActor() actor: Actor): Promise<CareerPlan | null> {
    return this.book.get(actor, id);
  }

  @Query(() => [CareerPlan], { description: 'My own plans, the open one first' })
  @Allow('me:read')
  myCareerPlans(@CurrentActor() actor: Actor): Promise<CareerPlan[]> {
    return this.book.mine(actor);
  }

  @Query(() => CareerPlanFiguresResult, { description: 'Agreed plans, attainment and returns to security of a fiscal year, each with its definition, denominator, source and day' })
  @Allow('career-plan:read')
  careerPlanFigures(
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number, @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof CareerPlanFiguresResult> {
    return this.figures.of(actor, fiscalYear, organisationId ?? null);
  }

  @Mutation(() => CareerPlanResult, { description: 'Proposes a plan to one of the own people, in the place of the one before' })
  @Allow('career-plan:update')
  proposeCareerPlan(@Args('input') input: CareerPlanInput, @CurrentActor() actor: Actor): Promise<typeof CareerPlanResult> {
    return this.plans.propose(actor, input);
  }

  @Mutation(() => CareerPlanResult, { description: 'I agree to the plan that was proposed to me' })
  @Allow('me:update')
  agreeMyCareerPlan(@Args('id', ID_ARG) id: string, @CurrentActor() actor: Actor): Promise<typeof CareerPlanResult> {
    return this.plans.agree(actor, id);
  }

  @Mutation(() => CareerPlanResult, { description: 'A plan is reached, or given up' })
  @Allow('career-plan:update')
  endCareerPlan(@Args('id', ID_ARG) id: string, @Args('why', { type: () => PlanEnd }) why: PlanEnd, @CurrentActor() actor: Actor): Promise<typeof CareerPlanResult> {
    return this.plans.end(actor, id, why);
  }

  @ResolveField(() => NamedPerson, { nullable: true, description: 'What the person is called' })
  @Allow('career-plan:read')
  person(@Parent() plan: CareerPlan, @CurrentActor() actor: Actor, @Context() context: object): Promise<NamedPerson | null> {
    return this.book.people(actor, context).load(plan.expertId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The body with which it is agreed' })
  @Allow('me:read')
  organisation(@Parent() plan: CareerPlan, @Context() context: object): Promise<Organisation | null> {
    return this.loaders.of(context).organisation.load(plan.organisationId);
  }

  @ResolveField(() => CareerProgress, { description: 'How far the person is today, by what is on record' })
  @Allow('me:read')
  progress(@Parent() plan: CareerPlan, @Context() context: object): Promise<CareerProgress> {
    return this.progressOf.today(context).load(plan);
  }

  @ResolveField(() => [PostSuggestion], { description: 'Vacant posts that would bring the person on, the best fit first' })
  @Allow('me:read')
  suggestions(@Parent() plan: CareerPlan, @CurrentActor() actor: Actor): Promise<PostSuggestion[]> {
    return this.progressOf.suggestions(actor, plan);
  }

  @ResolveField(() => WhatIfResult, { description: 'How far the person would be if' })
  @Allow('me:read')
  whatIf(@Parent() plan: CareerPlan, @Args('change') change: WhatIfInput, @CurrentActor() actor: Actor): Promise<typeof WhatIfResult> {
    return this.progressOf.whatIf(actor, plan, change);
  }
}
