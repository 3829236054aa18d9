import { Connection, DateTime, PageArgs } from '@muster/platform';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { SlotEventKind } from './slot.fold.ts';

registerEnumType(SlotEventKind, {
  name: 'SlotEventKind', description: '要求 → 査定 → 措置 → 公募 → 充足 (FILLED) and 欠員 (VACATED); ABOLISHED: head count that the body gives up (定員削減・廃止)',
});

/** Heads by what became of them. */
@ObjectType({ description: 'Heads by what became of them; all computed from the ledger' })
export class SlotHeadCount {
  @Field(() => Int) requested: number;
  @Field(() => Int) assessed: number;
  @Field(() => Int) granted: number;
  @Field(() => Int) advertised: number;
  @Field(() => Int, { description: 'Filled and not vacated since' }) filled: number;
  @Field(() => Int) abolished: number;
  @Field(() => Int, { description: 'Granted less abolished' }) net: number;
  @Field(() => Int, { description: 'Granted, neither filled nor abolished' }) open: number;
}

/** An entry of the ledger. */
@ObjectType({ description: 'An entry of the ledger of hiring slots; none is ever changed' })
export class SlotEvent {
  @Field(() => ID) id: string;
  @Field(() => SlotEventKind) kind: SlotEventKind;
  @Field(() => Int) heads: number;
  @Field({ description: 'YYYY-MM-DD' }) onDay: string;
  @Field(() => ID, { nullable: true, description: 'ABOLISHED: the post that went with it' }) postId: string | null;
  @Field(() => ID, { nullable: true, description: 'FILLED: by this candidate' }) candidateId: string | null;
  @Field(() => ID, { nullable: true, description: 'The entry that it takes back' }) reverses: string | null;
  @Field(() => DateTime) at: Date;
}

/** Head counts that a body asks for with one purpose, for one fiscal year. */
@ObjectType({ description: 'Head counts that a body asks for with one purpose, for one fiscal year' })
export class Slot {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field(() => Int, { description: 'Named for the April it begins in' }) fiscalYear: number;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ID, { description: 'Code of the rank' }) rank: string;
  @Field(() => ID, { nullable: true, description: 'The post that it is for' }) postId: string | null;
}

@ObjectType()
export class SlotConnection extends Connection(Slot) {}

/** What a body gave up without a slot. */
@ObjectType({ description: 'Head count that a body gave up in a fiscal year, beside its slots' })
export class SlotAbolition {
  @Field(() => ID) organisationId: string;
  @Field(() => Int) fiscalYear: number;
  @Field(() => [SlotEvent]) entries: SlotEvent[];
}

/** Which slots. */
@ArgsType()
export class SlotArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => Int, { nullable: true }) fiscalYear?: number | null;
}

/** A slot as it is asked for. */
@InputType()
export class SlotRequestInput {
  @Field(() => ID) organisationId: string;
  @Field(() => Int) fiscalYear: number;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ID) rank: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) postId: string | null;
  @Field(() => Int) heads: number;
  @Field({ description: 'When it was asked for, YYYY-MM-DD' }) onDay: string;
}

/** An entry of a slot's ledger. */
@InputType()
export class SlotEntryInput {
  @Field(() => ID) slotId: string;
  @Field(() => SlotEventKind) kind: SlotEventKind;
  @Field(() => Int) heads: number;
  @Field({ description: 'YYYY-MM-DD' }) onDay: string;
}

/** Head count that a body gives up beside its slots. */
@InputType()
export class AbolitionInput {
  @Field(() => ID) organisationId: string;
  @Field(() => Int) fiscalYear: number;
  @Field(() => Int) heads: number;
  @Field({ description: 'YYYY-MM-DD' }) onDay: string;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The abolished post that went with it' }) postId: string | null;
}

export const SlotResult = createUnionType({ name: 'SlotResult', types: () => [Slot, CareerEntryInvalid, CareerRecordUnknown] as const });
export const AbolitionResult = createUnionType({ name: 'SlotAbolitionResult', types: () => [SlotAbolition, CareerEntryInvalid, CareerRecordUnknown] as const });
export const TakeBackResult = createUnionType({ name: 'TakeBackSlotEntryResult', types: () => [Slot, SlotAbolition, CareerEntryInvalid, CareerRecordUnknown] as const });
