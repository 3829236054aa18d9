import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SkillBook } from './skill-book.service.ts';
import { ClaimSkillResult, DropSkillResult, SkillClaimInput, SkillFile, SkillJudgementInput, VerifySkillResult, WithdrawSkillResult } from './skill.types.ts';
import { Skills } from './skills.service.ts';

/** What people can do: their own word, and that of officers. */
@Resolver()
export class SkillsResolver {
  constructor(private readonly skills: Skills, private readonly book: SkillBook) {}

  @Query(() => SkillFile, { nullable: true, description: 'What stands on record about my skills; null when I am no expert' })
  @Allow('me:read')
  mySkills(@CurrentActor() actor: Actor): Promise<SkillFile | null> {
    return this.skills.mine(actor);
  }

  @Query(() => SkillFile, { description: "One person's skills with every judgement and its evidence" })
  @Allow('expert:vet')
  skillFile(@Args('expertId', { type: () => ID }) expertId: string): Promise<SkillFile> {
    return this.book.file(expertId);
  }

  @Mutation(() => ClaimSkillResult, { description: 'Says what I can do; above a verified level it waits for an officer' })
  @Allow('me:update')
  claimSkill(@Args('input') input: SkillClaimInput, @CurrentActor() actor: Actor): Promise<typeof ClaimSkillResult> {
    return this.skills.claim(actor, input);
  }

  @Mutation(() => DropSkillResult, { description: 'Says that I do not do this any more' })
  @Allow('me:update')
  dropSkill(@Args('workRoleId', { type: () => ID }) workRoleId: string, @CurrentActor() actor: Actor): Promise<typeof DropSkillResult> {
    return this.skills.drop(actor, workRoleId);
  }

  @Mutation(() => VerifySkillResult, { description: 'Verifies a level on evidence; nobody verifies his own' })
  @Allow('expert:vet')
  verifySkill(@Args('input') input: SkillJudgementInput, @CurrentActor() actor: Actor): Promise<typeof VerifySkillResult> {
    return this.skills.verify(actor, input);
  }

  @Mutation(() => WithdrawSkillResult, { description: "Takes a verification back; the person's own word stays" })
  @Allow('expert:vet')
  withdrawSkillVerification(
    @Args('expertId', { type: () => ID }) expertId: string, @Args('workRoleId', { type: () => ID }) workRoleId: string, @Args('reason') reason: string,
    @CurrentActor() actor: Actor,
  ): Promise<typeof WithdrawSkillResult> {
    return this.skills.withdraw(actor, expertId, workRoleId, reason);
  }
}
