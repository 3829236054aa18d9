import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ExpertStatus } from '../entities/expert.entity.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { Suspension } from './suspension.types.ts';
import { MoveIllegal } from './vetting.refusals.ts';
import { LifeCycleChange } from './vetting.types.ts';

/** Where I stand, and how I came there. */
@ObjectType({ description: 'Where I stand, and how I came there' })
export class Membership {
  @Field(() => ExpertStatus) status: ExpertStatus;
  @Field(() => String, { nullable: true, description: 'The last day of eligibility, YYYY-MM-DD' }) eligibleUntil: string | null;
  @Field(() => [LifeCycleChange], { description: 'The newest first' }) history: LifeCycleChange[];
  @Field(() => [Suspension], { description: 'The newest first' }) suspensions: Suspension[];
}

export const ApplyResult = createUnionType({ name: 'ApplyForMembershipResult', types: () => [Membership, NotAnExpert, MoveIllegal] as const });
