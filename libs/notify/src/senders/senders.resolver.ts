import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Float, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeSenderResult, Sender } from './sender.types.ts';
import { SenderDesk } from './senders.service.ts';

/** From what messages leave. */
@Resolver()
export class SendersResolver {
  constructor(private readonly desk: SenderDesk) {}

  @Query(() => [Sender], { description: 'Every number, pool and mailbox that messages leave from, with its limit and how it stands' })
  @Allow('notify:read')
  senders(): Promise<Sender[]> {
    return this.desk.list();
  }

  @Mutation(() => ChangeSenderResult, { description: 'Uses a further number of the SMS provider that is set up' })
  @Allow('notify:update')
  addSender(
    @Args('number', { description: 'E.164' }) number: string, @Args('ratePerSecond', { type: () => Float, description: 'SMS segments a second' }) ratePerSecond: number, @CurrentActor() actor: Actor,
  ): Promise<typeof ChangeSenderResult> {
    return this.desk.add(actor, number, ratePerSecond);
  }

  @Mutation(() => ChangeSenderResult, { description: 'Takes a sender out of use, or puts it back' })
  @Allow('notify:update')
  setSenderInUse(@Args('id', { type: () => ID }) id: string, @Args('inUse', { type: () => Boolean }) inUse: boolean, @CurrentActor() actor: Actor): Promise<typeof ChangeSenderResult> {
    return this.desk.setInUse(actor, id, inUse);
  }

  @Mutation(() => ChangeSenderResult, { description: 'Sets how much a sender sends a second; without a rate, what the settings say' })
  @Allow('notify:update')
  setSenderRate(
    @Args('id', { type: () => ID }) id: string, @Args('ratePerSecond', { type: () => Float, nullable: true }) ratePerSecond: number | null | undefined, @CurrentActor() actor: Actor,
  ): Promise<typeof ChangeSenderResult> {
    return this.desk.setRate(actor, id, ratePerSecond ?? null);
  }
}
