import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CandidateBook } from './candidate-book.service.ts';
import { DeclineReason } from './candidate.state.ts';
import {
  Candidate, CandidateResult, CandidateStepInput, MyOffer, MyOfferResult, OfferPersonArgs, OfferPersonConnection,
} from './candidate.types.ts';
import { Candidates } from './candidates.service.ts';
import { OfferPeople } from './offer-people.service.ts';

const ONE = { type: () => ID } as const;

/** Candidates for hiring slots, and what the experts themselves see of it. */
@Resolver()
export class CandidatesResolver {
  constructor(private readonly book: CandidateBook, private readonly candidacies: Candidates, private readonly people: OfferPeople) {}

  @Query(() => OfferPersonConnection, { description: 'People who opted in to job offers, by id; never the own ones of the caller' })
  @Allow('candidate:read')
  offerPeople(@Args() args: OfferPersonArgs, @CurrentActor() actor: Actor): Promise<OfferPersonConnection> {
    return this.people.page(actor, args);
  }

  @Query(() => [Candidate], { description: 'Candidates of a slot' })
  @Allow('candidate:read')
  candidates(@Args('slotId', ONE) slotId: string, @CurrentActor() actor: Actor): Promise<Candidate[]> {
    return this.book.ofSlot(actor, slotId);
  }

  @Query(() => [MyOffer], { description: 'Slots for which I am thought of, the newest first' })
  @Allow('me:read')
  myOffers(@CurrentActor() actor: Actor): Promise<MyOffer[]> {
    return this.book.mine(actor);
  }

  @Mutation(() => CandidateResult, { description: 'Puts somebody who opted in to job offers on the shortlist of a slot' })
  @Allow('candidate:update')
  shortlistCandidate(@Args('slotId', ONE) slotId: string, @Args('expertId', ONE) expertId: string, @CurrentActor() actor: Actor): Promise<typeof CandidateResult> {
    return this.candidacies.shortlist(actor, slotId, expertId);
  }

  @Mutation(() => CandidateResult, { description: 'Records the next step of a candidate; an appointment fills a place' })
  @Allow('candidate:update')
  recordCandidateStep(@Args('input') input: CandidateStepInput, @CurrentActor() actor: Actor): Promise<typeof CandidateResult> {
    return this.candidacies.step(actor, input);
  }

  @Mutation(() => MyOfferResult, { description: 'My answer to an offer; also withdraws me before there is one' })
  @Allow('me:update')
  answerMyOffer(
    @Args('id', ONE) id: string, @Args('accept') accept: boolean,
    @Args('reason', { type: () => DeclineReason, nullable: true, description: 'Optional; my employer never sees it' }) reason: DeclineReason | null,
    @Args('note', { type: () => String, nullable: true }) note: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof MyOfferResult> {
    return this.candidacies.answer(actor, { id, accept, reason: reason ?? null, note: note ?? null });
  }
}
