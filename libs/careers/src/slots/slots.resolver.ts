import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Abolitions } from './abolitions.service.ts';
import { SlotBook } from './slot-book.service.ts';
import { foldSlots } from './slot.fold.ts';
import { SlotLedger } from './slot-ledger.service.ts';
import {
  AbolitionInput, AbolitionResult, Slot, SlotAbolition, SlotArgs, SlotConnection, SlotEntryInput, SlotEvent, SlotHeadCount, SlotRequestInput, SlotResult, TakeBackResult,
} from './slot.types.ts';

const ONE = { type: () => ID } as const;

/** Hiring slots of the bodies that the caller looks after. */
@Resolver(() => Slot)
export class SlotsResolver {
  constructor(private readonly book: SlotBook, private readonly ledgers: SlotLedger, private readonly abolitions: Abolitions, private readonly loaders: RegistryLoaders) {}

  @Query(() => SlotConnection, { description: 'Hiring slots, the newest year first, then by body' })
  @Allow('careers:read')
  slots(@Args() args: SlotArgs, @CurrentActor() actor: Actor): Promise<SlotConnection> {
    return this.book.page(actor, args);
  }

  @Query(() => Slot, { nullable: true })
  @Allow('careers:read')
  slot(@Args('id', ONE) id: string, @CurrentActor() actor: Actor): Promise<Slot | null> {
    return this.book.get(actor, id);
  }

  @Query(() => [SlotAbolition], { description: 'Head count that bodies gave up in a fiscal year, beside their slots' })
  @Allow('careers:read')
  slotAbolitions(@Args('fiscalYear', { type: () => Int }) fiscalYear: number, @CurrentActor() actor: Actor): Promise<SlotAbolition[]> {
    return this.book.abolitions(actor, fiscalYear);
  }

  @ResolveField(() => Organisation, { nullable: true })
  @Allow('careers:read')
  organisation(@Parent() slot: Slot, @Context() context: object): Promise<Organisation | null> {
    return this.loaders.of(context).organisation.load(slot.organisationId);
  }

  @ResolveField(() => [SlotEvent], { description: 'In the order in which it was written' })
  @Allow('careers:read')
  ledger(@Parent() slot: Slot, @Context() context: object): Promise<SlotEvent[]> {
    return this.book.ledger(context).load(slot.id);
  }

  @ResolveField(() => SlotHeadCount)
  @Allow('careers:read')
  async heads(@Parent() slot: Slot, @Context() context: object): Promise<SlotHeadCount> {
    return Object.assign(new SlotHeadCount(), foldSlots(await this.book.ledger(context).load(slot.id)));
  }

  @Mutation(() => SlotResult, { description: 'A body asks for heads with one purpose, for one fiscal year' })
  @Allow('careers:update')
  requestSlot(@Args('input') input: SlotRequestInput, @CurrentActor() actor: Actor): Promise<typeof SlotResult> {
    return this.ledgers.request(actor, input);
  }

  @Mutation(() => SlotResult, { description: 'Adds an entry to the ledger of a slot' })
  @Allow('careers:update')
  recordSlotEntry(@Args('input') input: SlotEntryInput, @CurrentActor() actor: Actor): Promise<typeof SlotResult> {
    return this.ledgers.record(actor, input);
  }

  @Mutation(() => AbolitionResult, { description: 'A body gives up heads beside its slots' })
  @Allow('careers:update')
  recordSlotAbolition(@Args('input') input: AbolitionInput, @CurrentActor() actor: Actor): Promise<typeof AbolitionResult> {
    return this.abolitions.record(actor, input);
  }

  @Mutation(() => TakeBackResult, { description: 'Takes back an entry that was wrong; both stay in the ledger' })
  @Allow('careers:update')
  takeBackSlotEntry(@Args('id', ONE) id: string, @CurrentActor() actor: Actor): Promise<typeof TakeBackResult> {
    return this.abolitions.takeBack(actor, id);
  }
}
