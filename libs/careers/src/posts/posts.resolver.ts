import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PostBook } from './post-book.service.ts';
import { PostHoldings } from './post-holdings.service.ts';
import { Post, PostArgs, PostConnection, PostDuty, PostDutyInput, PostEvent, PostHolding, PostHoldingInput, PostInput, PostRank, PostResult } from './post.types.ts';
import { Posts } from './posts.service.ts';

const POST = { type: () => ID } as const;
const VERSION = { type: () => Int } as const;

/** Posts of the bodies that the caller looks after. */
@Resolver(() => Post)
export class PostsResolver {
  constructor(private readonly book: PostBook, private readonly list: Posts, private readonly holders: PostHoldings, private readonly loaders: RegistryLoaders) {}

  @Query(() => PostConnection, { description: 'Posts by body and rank' })
  @Allow('careers:read')
  posts(@Args() args: PostArgs, @CurrentActor() actor: Actor): Promise<PostConnection> {
    return this.book.page(actor, args);
  }

  @Query(() => Post, { nullable: true })
  @Allow('careers:read')
  post(@Args('id', POST) id: string, @CurrentActor() actor: Actor): Promise<Post | null> {
    return this.book.get(actor, id);
  }

  @Query(() => [PostRank], { description: 'Ranks of posts, the highest first' })
  @Allow('reference:read')
  postRanks(): Promise<PostRank[]> {
    return this.book.ranks();
  }

  @ResolveField(() => Organisation, { nullable: true })
  @Allow('careers:read')
  organisation(@Parent() post: Post, @Context() context: object): Promise<Organisation | null> {
    return this.loaders.of(context).organisation.load(post.organisationId);
  }

  @ResolveField(() => [PostDuty], { description: 'Past ones too' })
  @Allow('careers:read')
  duties(@Parent() post: Post, @Context() context: object): Promise<PostDuty[]> {
    return this.book.of(context).duties.load(post.id);
  }

  @ResolveField(() => [PostHolding], { description: 'Who holds and held it, the first first' })
  @Allow('careers:read')
  holdings(@Parent() post: Post, @Context() context: object): Promise<PostHolding[]> {
    return this.book.of(context).holdings.load(post.id);
  }

  @ResolveField(() => [PostEvent], { description: 'What was written down of it, the first first' })
  @Allow('careers:read')
  history(@Parent() post: Post, @Context() context: object): Promise<PostEvent[]> {
    return this.book.of(context).history.load(post.id);
  }

  @Mutation(() => PostResult, { description: 'Founds a post' })
  @Allow('careers:update')
  foundPost(@Args('input') input: PostInput, @CurrentActor() actor: Actor): Promise<typeof PostResult> {
    return this.list.found(actor, input);
  }

  @Mutation(() => PostResult, { description: 'Corrects the title of a post' })
  @Allow('careers:update')
  renamePost(
    @Args('id', POST) id: string, @Args('version', VERSION) version: number, @Args('titleJa') titleJa: string, @Args('titleEn') titleEn: string, @CurrentActor() actor: Actor,
  ): Promise<typeof PostResult> {
    return this.list.rename(actor, id, version, { titleJa, titleEn });
  }

  @Mutation(() => PostResult, { description: 'These duties, and no others, hold from a day on' })
  @Allow('careers:update')
  setPostDuties(
    @Args('id', POST) id: string, @Args('version', VERSION) version: number, @Args('fromOn', { description: 'YYYY-MM-DD' }) fromOn: string,
    @Args('duties', { type: () => [PostDutyInput] }) duties: PostDutyInput[], @CurrentActor() actor: Actor,
  ): Promise<typeof PostResult> {
    return this.list.setDuties(actor, id, version, fromOn, duties);
  }

  @Mutation(() => PostResult, { description: 'From a day on the post is no more; without a day that is taken back' })
  @Allow('careers:update')
  abolishPost(
    @Args('id', POST) id: string, @Args('version', VERSION) version: number,
    @Args('on', { type: () => String, nullable: true, description: 'The first day without it, YYYY-MM-DD' }) on: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof PostResult> {
    return this.list.abolish(actor, id, version, on ?? null);
  }

  @Mutation(() => PostResult, { description: 'Somebody holds a post, acts for its holder, or holds it beside another' })
  @Allow('careers:update')
  holdPost(@Args('input') input: PostHoldingInput, @CurrentActor() actor: Actor): Promise<typeof PostResult> {
    return this.holders.hold(actor, input);
  }

  @Mutation(() => PostResult, { description: 'Says which day is the last of a holding' })
  @Allow('careers:update')
  endPostHolding(@Args('holdingId', POST) holdingId: string, @Args('lastDay', { description: 'YYYY-MM-DD' }) lastDay: string, @CurrentActor() actor: Actor): Promise<typeof PostResult> {
    return this.holders.end(actor, holdingId, lastDay);
  }
}
