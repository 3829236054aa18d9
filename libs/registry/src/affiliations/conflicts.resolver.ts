import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Organisation } from '../experts/organisation.types.ts';
import { ConflictInput, MyConflict, SetMyConflictsResult } from './conflict.types.ts';
import { Conflicts } from './conflicts.service.ts';

/** Conflicts of interest that an expert declares. */
@Resolver()
export class ConflictsResolver {
  constructor(private readonly conflicts: Conflicts) {}

  @Query(() => [MyConflict], { description: 'The organisations whose incidents I stay out of' })
  @Allow('me:read')
  myConflicts(@CurrentActor() actor: Actor): Promise<MyConflict[]> {
    return this.conflicts.mine(actor);
  }

  @Query(() => [Organisation], { description: 'At most twenty organisations whose name, in kanji, kana or English, holds the text' })
  @Allow('reference:read')
  organisationsNamed(@Args('text') text: string): Promise<Organisation[]> {
    return this.conflicts.organisations(text);
  }

  @Mutation(() => SetMyConflictsResult, { description: 'Declares these conflicts of interest in the place of all earlier ones; from now on no call-up for an incident of these organisations takes me' })
  @Allow('me:update')
  setMyConflicts(@Args('conflicts', { type: () => [ConflictInput] }) conflicts: ConflictInput[], @CurrentActor() actor: Actor): Promise<typeof SetMyConflictsResult> {
    return this.conflicts.declare(actor, conflicts);
  }
}
