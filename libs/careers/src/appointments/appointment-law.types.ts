import { say, type Locale } from '@muster/platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerEntryInvalid } from '../career.refusals.ts';
import { AppointmentPayBasis, SideJobRule, type AppointmentLaw, type PayRateLaw } from './appointment-law.rule.ts';
import type { TlpCeiling } from './tlp-ceiling.rule.ts';

export const PayPeriod = { MONTH: 'MONTH', DAY: 'DAY' } as const;

registerEnumType(AppointmentPayBasis, { name: 'AppointmentPayBasis', description: 'SCALE: by a table; DAILY_CAP: a rate for a day up to a table\'s; DAILY: a rate for a day; HOME: as at home; CONTRACT: as agreed, not kept here' });
registerEnumType(SideJobRule, { name: 'SideJobRule', description: 'Whether work beside it needs leave' });
registerEnumType(PayPeriod, { name: 'PayPeriod', description: 'What an amount is paid for' });

/** What the law allows of a kind from a day on. */
@ObjectType({ description: 'What the law allows of one kind of appointment from a day on' })
export class AppointmentRule {
  @Field(() => ID) kind: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field({ description: 'The row in force on the day that was asked for' }) inForce: boolean;
  @Field(() => Int, { nullable: true, description: 'Months; null: no maximum' }) mostMonths: number | null;
  @Field(() => Int, { nullable: true, description: 'Months with every extension; null: no more than without' }) mostMonthsExtended: number | null;
  @Field({ description: 'It never reaches into another fiscal year' }) endsWithFiscalYear: boolean;
  @Field(() => [ID], { description: 'Kinds that may be held on the same days' }) beside: string[];
  @Field({ description: 'Only while another appointment is in force' }) needsMain: boolean;
  @Field({ description: 'There is a body or company to return to' }) needsHome: boolean;
  @Field({ description: 'No work for the company that somebody came from' }) homeBarred: boolean;
  @Field(() => AppointmentPayBasis) pay: AppointmentPayBasis;
  @Field(() => [ID], { description: 'The pay tables that apply' }) payScales: string[];
  @Field(() => SideJobRule) sideJobs: SideJobRule;
  @Field({ description: 'Act and article' }) law: string;

  constructor(locale: Locale, { lawJa, lawEn, kindJa: _ja, kindEn: _en, ...row }: AppointmentLaw & { inForce: boolean }) {
    Object.assign(this, row, { law: say(locale, { ja: lawJa, en: lawEn }) });
  }
}

/** A row of a pay table from a day on. */
@ObjectType({ description: 'A row of a pay table from a day on' })
export class PayRate {
  @Field(() => ID) scale: string;
  @Field(() => ID) grade: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field(() => Int) yen: number;
  @Field(() => PayPeriod) per: keyof typeof PayPeriod;
  @Field({ description: 'Act and article' }) law: string;

  constructor(locale: Locale, { lawJa, lawEn, ...row }: PayRateLaw) {
    Object.assign(this, row, { law: say(locale, { ja: lawJa, en: lawEn }) });
  }
}

/** The highest label that a standing may be given, from a day on. */
@ObjectType({ description: 'The highest TLP label that a standing may be given, from a day on' })
export class TlpLimit {
  @Field(() => ID, { description: 'Kind of appointment, or NONE: not appointed' }) standing: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field() highest: string;
  @Field({ description: 'Why' }) basis: string;

  constructor(locale: Locale, { basisJa, basisEn, ...row }: TlpCeiling & { basisJa: string; basisEn: string }) {
    Object.assign(this, row, { basis: say(locale, { ja: basisJa, en: basisEn }) });
  }
}

@ObjectType()
export class AppointmentKind {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
}

/** What the law allows of appointments, with what held before and what will hold. */
@ObjectType({ description: 'What the law allows of appointments, with what held before and what will hold' })
export class AppointmentLawBook {
  @Field({ description: 'YYYY-MM-DD' }) on: string;
  @Field(() => [AppointmentKind]) kinds: AppointmentKind[];
  @Field(() => [AppointmentRule]) rules: AppointmentRule[];
  @Field(() => [PayRate]) payRates: PayRate[];
  @Field(() => [TlpLimit]) tlpLimits: TlpLimit[];
}

/** A row on a kind as it is recorded. */
@InputType()
export class AppointmentRuleInput {
  @Field(() => ID) kind: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field(() => Int, { nullable: true, defaultValue: null }) mostMonths: number | null;
  @Field(() => Int, { nullable: true, defaultValue: null }) mostMonthsExtended: number | null;
  @Field({ defaultValue: false }) endsWithFiscalYear: boolean;
  @Field(() => [ID], { defaultValue: [] }) beside: string[];
  @Field({ defaultValue: false }) needsMain: boolean;
  @Field({ defaultValue: false }) needsHome: boolean;
  @Field({ defaultValue: false }) homeBarred: boolean;
  @Field(() => AppointmentPayBasis) pay: AppointmentPayBasis;
  @Field(() => [ID], { defaultValue: [] }) payScales: string[];
  @Field(() => SideJobRule) sideJobs: SideJobRule;
  @Field({ description: 'Act and article' }) lawJa: string;
  @Field() lawEn: string;
}

/** A row of a pay table as it is recorded. */
@InputType()
export class PayRateInput {
  @Field(() => ID) scale: string;
  @Field(() => ID) grade: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field(() => Int) yen: number;
  @Field(() => PayPeriod) per: keyof typeof PayPeriod;
  @Field({ description: 'Act and article' }) lawJa: string;
  @Field() lawEn: string;
}

@InputType()
export class TlpLimitInput {
  @Field(() => ID, { description: 'Kind of appointment, or NONE' }) standing: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field({ description: 'RED, AMBER+STRICT, AMBER, GREEN or CLEAR' }) highest: string;
  @Field() basisJa: string;
  @Field() basisEn: string;
}

export const AppointmentLawResult = createUnionType({ name: 'AppointmentLawResult', types: () => [AppointmentLawBook, CareerEntryInvalid] as const });
