import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { PersonName } from '../experts/expert.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { BadName, NameUnknown } from './name.refusals.ts';
import type { NameChange } from './name-change.rule.ts';
import { NameState, type NameRow } from './name.query.ts';

registerEnumType(NameState, { name: 'NameState', description: 'PAST: borne before; AHEAD: to be borne from its day on; ASKED: waits for the office; DONE: borne; the rest came to nothing' });

/** A name from a day on, in three scripts; readings are never derived. */
@InputType()
export class NameChangeInput implements NameChange {
  @Field() familyName: string;
  @Field() givenName: string;
  @Field({ description: 'Katakana' }) familyKana: string;
  @Field({ description: 'Katakana' }) givenKana: string;
  @Field() familyRomaji: string;
  @Field() givenRomaji: string;
  @Field({ description: 'The first day, YYYY-MM-DD in Japan; it may lie ahead' }) fromOn: string;
  @Field({ defaultValue: false, description: 'It is a former name (旧姓) that stays in use' }) formerName: boolean;
}

/** A name of somebody that is not the present one. */
@ObjectType({ description: 'A name of somebody that is not the present one' })
export class NameOverTime {
  @Field(() => ID) id: string;
  @Field(() => NameState) state: NameState;
  @Field(() => PersonName) kanji: PersonName;
  @Field(() => PersonName) kana: PersonName;
  @Field(() => PersonName) romaji: PersonName;
  @Field({ description: 'A former name (旧姓) in use' }) formerName: boolean;
  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD; null: since registration' }) fromOn: string | null;
  @Field(() => String, { nullable: true, description: 'PAST: the last day' }) untilOn: string | null;

  constructor(row: NameRow) {
    const { id, state, formerName, fromOn, untilOn } = row;
    Object.assign(this, { id, state, formerName, fromOn, untilOn });
    this.kanji = new PersonName(row.familyName, row.givenName);
    this.kana = new PersonName(row.familyKana, row.givenKana);
    this.romaji = new PersonName(row.familyRomaji, row.givenRomaji);
  }
}

/** The names of one person that are not the present one. */
@ObjectType({ description: 'The names of one person that are not the present one, the newest first' })
export class NameHistory {
  @Field(() => ID) expertId: string;
  @Field(() => [NameOverTime]) names: NameOverTime[];
}

/** What stands now, or why nothing was changed. */
export const RequestNameChangeResult = createUnionType({ name: 'RequestNameChangeResult', types: () => [NameHistory, NotAnExpert, BadName, NameUnknown] as const });
export const RecordNameChangeResult = createUnionType({ name: 'RecordNameChangeResult', types: () => [NameHistory, ExpertUnknown, BadName] as const });
export const DecideNameChangeResult = createUnionType({ name: 'DecideNameChangeResult', types: () => [NameHistory, NameUnknown, BadName] as const });
