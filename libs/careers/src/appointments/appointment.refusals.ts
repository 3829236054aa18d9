import { Refusal, say, type Locale } from '@muster/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LawRow } from './appointment-law.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';

/** The row of the law that something rests on. */
@ObjectType({ description: 'A row of what the law allows, by which something was refused' })
export class AppointmentLawRow {
  @Field({ description: 'appointment_rule, pay_rate or tlp_ceiling' }) table: string;
  @Field(() => ID, { description: 'Kind of appointment, or table and grade' }) key: string;
  @Field({ description: 'The day from which it holds, YYYY-MM-DD' }) validFrom: string;
  @Field({ description: 'Act and article' }) law: string;

  constructor(locale: Locale, { table, key, validFrom, lawJa, lawEn }: LawRow) {
    this.table = table;
    this.key = key;
    this.validFrom = validFrom;
    this.law = say(locale, { ja: lawJa, en: lawEn });
  }
}

/** It cannot be so; where the law says it, the row says which. */
@ObjectType({ implements: () => Refusal })
export class AppointmentRefused extends Refusal {
  @Field(() => AppointmentLawRow, { nullable: true, description: 'Null: the entry itself is wrong' }) row: AppointmentLawRow | null;

  constructor(locale: Locale, { field, message, remedy, row }: AppointmentProblem) {
    super(locale, { code: row === null ? 'APPOINTMENT_INVALID' : 'APPOINTMENT_NOT_LAWFUL', field, message, remedy });
    this.row = row && new AppointmentLawRow(locale, row);
  }
}
