import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { pageOf, PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { myCallUps } from '../report/my-call-ups.query.ts';
import { MyCallUp, MyCallUpConnection } from '../types/my-call-up.type.ts';

/** What an expert sees of the call-ups to which he was invited. */
@Resolver(() => MyCallUp)
export class MyCallUpsResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => MyCallUpConnection, { description: 'The call-ups to which I was invited, the newest first' })
  @Allow('callup:answer-own')
  async myCallUps(@Args() page: PageArgs, @CurrentActor() actor: Actor): Promise<ConnectionOf<MyCallUp>> {
    if (actor.expertId === null) return pageOf<MyCallUp, MyCallUp>([], page, () => [], (row) => row, async () => 0);
    return myCallUps(this.database, actor.expertId, page);
  }
}
