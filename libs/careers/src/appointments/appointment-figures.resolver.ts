import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { AppointmentFigureBook } from './appointment-figures.service.ts';
import { AppointmentFiguresResult } from './appointment-figures.types.ts';

/** Figures of appointments. */
@Resolver()
export class AppointmentFiguresResolver {
  constructor(private readonly figures: AppointmentFigureBook) {}

  @Query(() => AppointmentFiguresResult, { description: 'Terms, extensions, vacancies and offers of a fiscal year, each with its definition, denominator, source and day' })
  @Allow('appointment:read')
  appointmentFigures(
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number, @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof AppointmentFiguresResult> {
    return this.figures.of(actor, fiscalYear, organisationId ?? null);
  }
}
