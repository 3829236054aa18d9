import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SeatDemandInput, SeatInput } from '../seats/seat.types.ts';
import { Seats } from '../seats/seats.service.ts';
import { ExerciseBook } from './exercise-book.service.ts';
import { Exercise, ExerciseInput, ExerciseResult } from './exercise.types.ts';
import { Exercises } from './exercises.service.ts';

const ID_ARG = { type: () => ID } as const;

/** Exercises and their seats. */
@Resolver(() => Exercise)
export class ExercisesResolver {
  constructor(private readonly book: ExerciseBook, private readonly list: Exercises, private readonly seats: Seats) {}

  @Query(() => [Exercise], { description: 'Exercises that begin in a fiscal year, or all' })
  @Allow('training:read')
  exercises(@Args('fiscalYear', { type: () => Int, nullable: true }) fiscalYear: number | null): Promise<Exercise[]> {
    return this.book.ofYear(fiscalYear ?? null);
  }

  @Query(() => Exercise, { nullable: true })
  @Allow('training:read')
  exercise(@Args('id', ID_ARG) id: string): Promise<Exercise | null> {
    return this.book.get(id);
  }

  @Mutation(() => ExerciseResult, { description: 'Plans an exercise, or changes one that is planned' })
  @Allow('exercise:update')
  recordExercise(@Args('input') input: ExerciseInput, @CurrentActor() actor: Actor): Promise<typeof ExerciseResult> {
    return this.list.record(actor, input);
  }

  @Mutation(() => ExerciseResult, { description: 'It was held. A rehearsal: in its turn, with the findings of those before it closed' })
  @Allow('exercise:update')
  holdExercise(@Args('id', ID_ARG) id: string, @CurrentActor() actor: Actor): Promise<typeof ExerciseResult> {
    return this.list.hold(actor, id);
  }

  @Mutation(() => ExerciseResult, { description: 'It is not held' })
  @Allow('exercise:update')
  cancelExercise(@Args('id', ID_ARG) id: string, @CurrentActor() actor: Actor): Promise<typeof ExerciseResult> {
    return this.list.cancel(actor, id);
  }

  @Mutation(() => ExerciseResult, { description: 'Offers seats, notes a demand, or fills them' })
  @Allow('exercise:update')
  recordSeats(@Args('input') input: SeatInput, @CurrentActor() actor: Actor): Promise<typeof ExerciseResult> {
    return this.seats.record(actor, input);
  }

  @Mutation(() => ExerciseResult, { description: 'Asks for seats, for a body that I look after' })
  @Allow('training:update')
  demandSeats(@Args('input') input: SeatDemandInput, @CurrentActor() actor: Actor): Promise<typeof ExerciseResult> {
    return this.seats.demand(actor, input);
  }
}
