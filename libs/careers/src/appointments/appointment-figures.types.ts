import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { CareerFigure } from '../figures/career-figure.types.ts';

/** Why offers were declined; never by whom. */
@ObjectType({ description: 'How often offers were declined for a reason; never by whom' })
export class DeclinedFor {
  @Field(() => ID, { description: 'UNSAID: no reason was given' }) reason: string;
  @Field(() => Int, { nullable: true, description: 'Null: fewer than five, which could tell who it was' }) count: number | null;
}

/** Terms, extensions, vacancies and offers of a fiscal year. */
@ObjectType({ description: 'Terms, extensions, vacancies and offers of a fiscal year (April to March)' })
export class AppointmentFigures {
  @Field(() => Int) fiscalYear: number;
  @Field(() => ID, { nullable: true, description: 'Null: every body that the caller looks after' }) organisationId: string | null;
  @Field(() => [CareerFigure]) figures: CareerFigure[];
  @Field(() => [DeclinedFor], { description: 'Reasons of declined offers, the commonest first' }) declined: DeclinedFor[];
}

export const AppointmentFiguresResult = createUnionType({ name: 'AppointmentFiguresResult', types: () => [AppointmentFigures, CareerEntryInvalid, CareerRecordUnknown] as const });
