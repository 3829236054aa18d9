import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BusyBook } from './busy-book.service.ts';
import { BusyTimes, ImportMyBusyTimesResult } from './busy.types.ts';

/** Busy times from an expert's calendar. */
@Resolver()
export class BusyResolver {
  constructor(private readonly busy: BusyBook) {}

  @Query(() => BusyTimes, { description: 'Busy times from the calendar that I uploaded' })
  @Allow('me:read')
  myBusyTimes(@CurrentActor() actor: Actor): Promise<BusyTimes> {
    return this.busy.mine(actor);
  }

  @Mutation(() => ImportMyBusyTimesResult, { description: 'Replaces my busy times by those of a calendar; nothing but times is read or kept' })
  @Allow('availability:update-own')
  importMyBusyTimes(
    @Args('ics', { description: 'Text of an .ics file, up to 400 KB' }) ics: string, @CurrentActor() actor: Actor,
  ): Promise<typeof ImportMyBusyTimesResult> {
    return this.busy.import(actor, ics);
  }

  @Mutation(() => Boolean, { description: 'Forgets my busy times; whether there were any' })
  @Allow('availability:update-own')
  forgetMyBusyTimes(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.busy.forget(actor);
  }
}
