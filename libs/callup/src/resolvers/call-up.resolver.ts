import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { visibleCallUps } from '../callup.access.ts';
import { Board } from '../report/board.service.ts';
import { CallUpFilter } from '../search/past.filter.ts';
import { Past } from '../search/past.service.ts';
import { CallUp, CallUpConnection } from '../types/call-up.type.ts';

/** Shows call-ups. */
@Resolver(() => CallUp)
export class CallUpResolver {
  constructor(private readonly board: Board, private readonly past: Past) {}

  @Query(() => CallUp, { nullable: true, description: 'One call-up; null when there is none for this user' })
  @Allow('callup:read')
  async callUp(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<CallUp | null> {
    return visibleCallUps(actor, [id]).has(id) ? this.board.callUp(id) : null;
  }

  @Query(() => CallUpConnection, { description: 'Call-ups, the newest first' })
  @Allow('callup:read')
  callUps(@Args() page: PageArgs, @Args('filter', { type: () => CallUpFilter, defaultValue: {} }) filter: CallUpFilter): Promise<ConnectionOf<CallUp>> {
    return this.past.callUps(page, filter);
  }

  @Query(() => [CallUp], { description: 'Call-ups on which a second person has still to decide, the nearest deadline first' })
  @Allow('callup:read')
  undecidedCallUps(): Promise<CallUp[]> {
    return this.board.undecided();
  }
}
