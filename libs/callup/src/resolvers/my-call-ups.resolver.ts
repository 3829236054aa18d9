import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { ENV, pageOf, PageArgs, type ConnectionOf, type Env } from '@muster/platform';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { answerLinkUrl } from '../answers/answer-link.url.ts';
import { linkToken, tokenKeys, type TokenKeys } from '../answers/link-token.ts';
import { myCallUps } from '../report/my-call-ups.query.ts';
import { MyCallUp, MyCallUpConnection } from '../types/my-call-up.type.ts';

/** What an expert sees of the call-ups to which he was invited. */
@Resolver(() => MyCallUp)
export class MyCallUpsResolver {
  private readonly keys: TokenKeys;

  constructor(private readonly database: DataSource, @Inject(ENV) private readonly env: Env) {
    this.keys = tokenKeys(env, 'answer-link');
  }

  @Query(() => MyCallUpConnection, { description: 'The call-ups to which I was invited, the newest first' })
  @Allow('callup:answer-own')
  async myCallUps(@Args() page: PageArgs, @CurrentActor() actor: Actor): Promise<ConnectionOf<MyCallUp>> {
    if (actor.expertId === null) return pageOf<MyCallUp, MyCallUp>([], page, () => [], (row) => row, async () => 0);
    return myCallUps(this.database, actor.expertId, page);
  }

  @ResolveField(() => String, { description: 'My answer page, the same that the messages lead to' })
  @Allow('callup:answer-own')
  answerUrl(@Parent() { linkNumber, invitationId }: MyCallUp): string {
    return answerLinkUrl(this.env.PUBLIC_URL, linkToken(this.keys, linkNumber, invitationId));
  }
}
