import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Exercise } from '../exercises/exercise.types.ts';
import { ExercisePart, ExercisePartInput, ExercisePartResult, MyTraining } from './part.types.ts';
import { Parts } from './parts.service.ts';

/** Who played which part. */
@Resolver(() => Exercise)
export class PartsResolver {
  constructor(private readonly parts: Parts) {}

  @ResolveField(() => [ExercisePart], { description: 'Who played which part', name: 'parts' })
  @Allow('exercise:update')
  partsOf(@Parent() exercise: Exercise, @CurrentActor() actor: Actor): Promise<ExercisePart[]> {
    return this.parts.of(actor, exercise.id);
  }

  @Query(() => MyTraining, { nullable: true, description: 'What stands on record about my training; null: I am no expert' })
  @Allow('me:read')
  myTraining(@CurrentActor() actor: Actor): Promise<MyTraining | null> {
    return this.parts.mine(actor);
  }

  @Mutation(() => ExercisePartResult, { description: "Puts somebody's part in an exercise on record, after it was held" })
  @Allow('exercise:update')
  recordExercisePart(@Args('input') input: ExercisePartInput, @CurrentActor() actor: Actor): Promise<typeof ExercisePartResult> {
    return this.parts.record(actor, input);
  }
}
