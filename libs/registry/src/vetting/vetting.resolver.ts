import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { StepOutcome, VettingStepKind } from './decision.rule.ts';
import { VettingBook } from './vetting-book.service.ts';
import { VettingCases } from './vetting-case.service.ts';
import { VettingDecisions } from './vetting-decision.service.ts';
import {
  DecideResult, LifeCycleChange, OpenCaseResult, ProposeDecisionResult, RecordStepResult, RenewalConnection, VettingCase, VettingCaseConnection, VettingVerdict, type Renewal,
} from './vetting.types.ts';

/** The vetting officers' desk. */
@Resolver()
export class VettingResolver {
  constructor(private readonly book: VettingBook, private readonly cases: VettingCases, private readonly decisions: VettingDecisions) {}

  @Query(() => VettingCaseConnection, { description: 'Open cases, the one that waits longest first' })
  @Allow('expert:vet')
  vettingCases(@Args() page: PageArgs): Promise<ConnectionOf<VettingCase>> {
    return this.book.open(page);
  }

  @Query(() => VettingCase, { nullable: true })
  @Allow('expert:vet')
  vettingCase(@Args('id', { type: () => ID }) id: string): Promise<VettingCase | null> {
    return this.book.get(id);
  }

  @Query(() => [VettingCase], { description: 'Every case of an expert, the newest first' })
  @Allow('expert:vet')
  vettingCasesOf(@Args('expertId', { type: () => ID }) expertId: string): Promise<VettingCase[]> {
    return this.book.of(expertId);
  }

  @Query(() => RenewalConnection, { description: 'Whose eligibility ends within 90 days, the next one first' })
  @Allow('expert:vet')
  renewals(@Args() page: PageArgs): Promise<ConnectionOf<Renewal>> {
    return this.book.due(page);
  }

  @Query(() => [LifeCycleChange], { description: 'How an expert came to where he stands, the newest first' })
  @Allow('expert:vet')
  lifeCycle(@Args('expertId', { type: () => ID }) expertId: string): Promise<LifeCycleChange[]> {
    return this.book.history(expertId);
  }

  @Mutation(() => OpenCaseResult, { description: 'Opens a case, or gives the one that is open' })
  @Allow('expert:vet')
  openVettingCase(@Args('expertId', { type: () => ID }) expertId: string, @CurrentActor() actor: Actor): Promise<typeof OpenCaseResult> {
    return this.cases.open(actor, expertId);
  }

  @Mutation(() => RecordStepResult, { description: 'Writes down what came of a step; FAILED and NOT_NEEDED want a remark, but for an attestation' })
  @Allow('expert:vet')
  recordVettingStep(
    @Args('caseId', { type: () => ID }) caseId: string, @Args('kind', { type: () => VettingStepKind }) kind: VettingStepKind,
    @Args('outcome', { type: () => StepOutcome }) outcome: StepOutcome, @Args('remark', { type: () => String, nullable: true }) remark: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<typeof RecordStepResult> {
    return this.cases.record(actor, caseId, { kind, outcome, remark });
  }

  @Mutation(() => ProposeDecisionResult, { description: 'Proposes what to decide; another officer decides' })
  @Allow('expert:vet')
  proposeVettingDecision(
    @Args('caseId', { type: () => ID }) caseId: string, @Args('verdict', { type: () => VettingVerdict }) verdict: VettingVerdict,
    @Args('until', { type: () => String, nullable: true, description: 'APPROVE: the last day of eligibility, YYYY-MM-DD' }) until: string | null,
    @Args('remark') remark: string, @CurrentActor() actor: Actor,
  ): Promise<typeof ProposeDecisionResult> {
    return this.decisions.propose(actor, caseId, { verdict, until, remark });
  }

  @Mutation(() => DecideResult, { description: 'Agrees to the proposal of another officer, which takes effect at once, or returns the case' })
  @Allow('expert:vet')
  decideVetting(
    @Args('caseId', { type: () => ID }) caseId: string, @Args('agree', { type: () => Boolean }) agree: boolean, @Args('remark') remark: string,
    @CurrentActor() actor: Actor,
  ): Promise<typeof DecideResult> {
    return this.decisions.decide(actor, caseId, agree, remark);
  }
}
