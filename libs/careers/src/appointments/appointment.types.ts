import { Connection, DateTime, PageArgs } from '@muster/platform';
import { Named, PersonName, type NameRow } from '@muster/registry';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerRecordChanged, CareerRecordUnknown } from '../career.refusals.ts';
import { AppointmentRefused } from './appointment.refusals.ts';
import type { Pay } from './pay.rule.ts';

/** How an appointment ended. */
export const AppointmentEnd = { TERM: 'TERM', RESIGNED: 'RESIGNED', DISMISSED: 'DISMISSED', RETURNED: 'RETURNED', DIED: 'DIED' } as const;
export type AppointmentEnd = keyof typeof AppointmentEnd;
export const TermChange = { GRANTED: 'GRANTED', EXTENDED: 'EXTENDED', SHORTENED: 'SHORTENED' } as const;
export type TermChange = keyof typeof TermChange;

registerEnumType(AppointmentEnd, { name: 'AppointmentEnd', description: 'TERM: the last day came; RETURNED: back to the body that somebody came from (帰任)' });
registerEnumType(TermChange, { name: 'TermChange', description: 'How a last day was set' });

/** A last day that was set, now or before. */
@ObjectType({ description: 'A last day that was set, with the row of the law under which it was' })
export class AppointmentTerm {
  @Field(() => TermChange) what: TermChange;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
  @Field({ description: 'The row of the kind by the day from which it holds' }) ruleFrom: string;
  @Field(() => DateTime) at: Date;
}

/** What somebody is paid from a day on. */
@ObjectType({ description: 'What somebody is paid from a day on: a grade of a table, or a rate for a day' })
export class AppointmentPay implements Pay {
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true }) scale: string | null;
  @Field(() => String, { nullable: true }) grade: string | null;
  @Field(() => Int, { nullable: true, description: 'Yen' }) dailyYen: number | null;
  @Field({ description: 'Under the exception for which the law has a higher cap' }) special: boolean;
  @Field(() => Int, { nullable: true, description: 'Yen a month by the table in force on the first day' }) monthlyYen: number | null;
}

/** Leave for work beside an appointment. */
@ObjectType({ description: 'Leave for work beside an appointment (兼業許可)' })
export class SideJob {
  @Field(() => ID) id: string;
  @Field({ description: 'For whom, and what' }) work: string;
  @Field(() => ID, { nullable: true, description: 'For whom, where it is an organisation on record' }) organisationId: string | null;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field({ description: 'Last day, YYYY-MM-DD' }) untilOn: string;
  @Field(() => String, { nullable: true, description: 'The first day without it, YYYY-MM-DD' }) withdrawnOn: string | null;
}

/** What somebody who is appointed is called. */
@ObjectType({ description: 'What somebody who is appointed is called' })
export class AppointedPerson extends Named {
  @Field(() => PersonName, { description: 'Katakana' }) kana: PersonName;

  constructor(row: NameRow & { familyKana: string; givenKana: string }) {
    super(row);
    this.kana = new PersonName(row.familyKana, row.givenKana);
  }
}

/** The legal status under which a person serves a body. */
@ObjectType({ description: 'The legal status under which a person serves a body (任用)' })
export class Appointment {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null: erased since' }) expertId: string | null;
  @Field(() => ID) organisationId: string;
  @Field(() => ID, { description: 'Code of the kind' }) kind: string;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day as first granted, YYYY-MM-DD; null: no term' }) grantedUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Last day as things stand, YYYY-MM-DD' }) untilOn: string | null;
  @Field(() => Int, { nullable: true, description: 'Days to the last day; negative: it is over' }) daysLeft: number | null;
  @Field(() => String, { nullable: true, description: 'T-180, T-90 or T-30 once that is reached, AHEAD before; null: no end, or over' }) radar: string | null;
  @Field(() => ID, { nullable: true }) postId: string | null;
  @Field(() => ID, { nullable: true, description: 'The hiring slot that it fills' }) slotId: string | null;
  @Field(() => ID, { nullable: true, description: 'The body or company to which the person returns' }) homeId: string | null;
  @Field({ description: 'The membership of the registry ends with it' }) leavesRegistry: boolean;
  @Field(() => AppointmentEnd, { nullable: true }) endedHow: AppointmentEnd | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed after its last day' }) closedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When accounts lost what they had by it; null: none did' }) accessEndedAt: Date | null;
  @Field(() => Int, { description: 'Give it back with a change' }) version: number;
  @Field(() => [AppointmentTerm], { description: 'Every last day that was set, the first first' }) terms: AppointmentTerm[];
}

@ObjectType()
export class AppointmentConnection extends Connection(Appointment) {}

/** Which appointments. */
@ArgsType()
export class AppointmentArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) expertId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The radar: those whose last day comes within so many months, 1 to 18' }) endingWithinMonths?: number | null;
  @Field({ defaultValue: false, description: 'Those that are over too' }) past: boolean;
}

@InputType()
export class AppointmentPayInput implements Pay {
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, defaultValue: null }) scale: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) grade: string | null;
  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Yen' }) dailyYen: number | null;
  @Field({ defaultValue: false, description: 'Under the exception for which the law has a higher cap' }) special: boolean;
}

/** An appointment as it is made. */
@InputType()
export class AppointmentInput {
  @Field(() => ID, { description: 'One of the own people, or a candidate who accepted' }) expertId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => ID) kind: string;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The person holds it from the first day on' }) postId: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The hiring slot for which the person accepted' }) slotId: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The body or company to which the person returns' }) homeId: string | null;
  @Field({ defaultValue: false, description: 'The membership of the registry ends with it' }) leavesRegistry: boolean;
  @Field(() => AppointmentPayInput, { nullable: true, defaultValue: null, description: 'Left out where the law leaves it elsewhere, or it is not yet fixed' }) pay: AppointmentPayInput | null;
}

/** Work beside an appointment as it is permitted. */
@InputType()
export class SideJobInput {
  @Field({ description: 'For whom, and what; kept sealed' }) work: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) organisationId: string | null;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field({ description: 'Last day, YYYY-MM-DD' }) untilOn: string;
}

export const AppointmentResult = createUnionType({ name: 'AppointmentResult', types: () => [Appointment, AppointmentRefused, CareerRecordUnknown, CareerRecordChanged] as const });
