import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecideNameChangeResult, NameChangeInput, NameOverTime, RecordNameChangeResult, RequestNameChangeResult } from './name.types.ts';
import { Names } from './names.service.ts';

/** Names over time. A former name may tell of a marriage or a divorce: few see it. */
@Resolver()
export class NamesResolver {
  constructor(private readonly names: Names) {}

  @Query(() => [NameOverTime], { description: 'My names that are not the present one: former ones, one to come, what I asked for' })
  @Allow('me:read')
  myNames(@CurrentActor() actor: Actor): Promise<NameOverTime[]> {
    return this.names.mine(actor);
  }

  @Query(() => [NameOverTime], { description: "Somebody's names that are not the present one" })
  @Allow('expert:former-name-read')
  expertNames(@Args('expertId', { type: () => ID }) expertId: string): Promise<NameOverTime[]> {
    return this.names.of(expertId);
  }

  @Mutation(() => RequestNameChangeResult, { description: 'Asks for another name from a day on; the office decides. A slip of the pen is a correction instead' })
  @Allow('me:update')
  requestNameChange(@Args('name') name: NameChangeInput, @CurrentActor() actor: Actor): Promise<typeof RequestNameChangeResult> {
    return this.names.request(actor, name);
  }

  @Mutation(() => RequestNameChangeResult, { description: 'Takes back what I asked for' })
  @Allow('me:update')
  takeBackNameChange(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof RequestNameChangeResult> {
    return this.names.takeBack(actor, id);
  }

  @Mutation(() => RecordNameChangeResult, { description: 'Enters another name of somebody, from a day on; the one before stays on record' })
  @Allow('expert:former-name-read', 'expert:update')
  recordNameChange(@Args('expertId', { type: () => ID }) expertId: string, @Args('name') name: NameChangeInput, @CurrentActor() actor: Actor): Promise<typeof RecordNameChangeResult> {
    return this.names.record(actor, expertId, name);
  }

  @Mutation(() => DecideNameChangeResult, { description: 'Grants a name that somebody asked for, from its day on, or does not' })
  @Allow('expert:former-name-read', 'expert:update')
  decideNameChange(@Args('id', { type: () => ID }) id: string, @Args('grant', { type: () => Boolean }) grant: boolean, @CurrentActor() actor: Actor): Promise<typeof DecideNameChangeResult> {
    return this.names.decide(actor, id, grant);
  }
}
