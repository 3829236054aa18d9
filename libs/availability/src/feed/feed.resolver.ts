import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarFeed } from './calendar-feed.service.ts';
import { CalendarLink, OpenMyCalendarLinkResult } from './feed.types.ts';

/** The link to an expert's calendar. */
@Resolver()
export class FeedResolver {
  constructor(private readonly feed: CalendarFeed) {}

  @Query(() => CalendarLink, { nullable: true, description: 'Whether a link to my calendar exists' })
  @Allow('me:read')
  myCalendarLink(@CurrentActor() actor: Actor): Promise<CalendarLink | null> {
    return this.feed.mine(actor);
  }

  @Mutation(() => OpenMyCalendarLinkResult, { description: 'Makes a link to my calendar and ends the one before' })
  @Allow('availability:update-own')
  openMyCalendarLink(@CurrentActor() actor: Actor): Promise<typeof OpenMyCalendarLinkResult> {
    return this.feed.open(actor);
  }

  @Mutation(() => Boolean, { description: 'Ends the link to my calendar; whether there was one' })
  @Allow('availability:update-own')
  closeMyCalendarLink(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.feed.close(actor);
  }
}
