import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EventProgrammes } from './event-programmes.service.ts';
import { EventProgramme, EventProgrammeInput, EventProgrammeResult } from './event.types.ts';

/** Large events and their rehearsals. */
@Resolver(() => EventProgramme)
export class EventsResolver {
  constructor(private readonly events: EventProgrammes) {}

  @Query(() => [EventProgramme], { description: 'Every event programme, the latest first' })
  @Allow('training:read')
  eventProgrammes(): Promise<EventProgramme[]> {
    return this.events.list();
  }

  @Query(() => EventProgramme, { nullable: true })
  @Allow('training:read')
  eventProgramme(@Args('id', { type: () => ID }) id: string): Promise<EventProgramme | null> {
    return this.events.get(id);
  }

  @Mutation(() => EventProgrammeResult, { description: 'Records an event programme, or changes one' })
  @Allow('exercise:update')
  recordEventProgramme(@Args('input') input: EventProgrammeInput, @CurrentActor() actor: Actor): Promise<typeof EventProgrammeResult> {
    return this.events.record(actor, input);
  }
}
