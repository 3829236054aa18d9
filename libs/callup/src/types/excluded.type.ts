import { Named } from '@muster/registry';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Excluded } from '../targeting/excluded.query.ts';

/** Somebody who would fit a call-up and is left out. */
@ObjectType()
export class ExcludedPerson extends Named {
  @Field(() => ID) expertId: string;

  constructor(row: Excluded) {
    super(row);
    this.expertId = row.expertId;
  }
}

/** Those who are left out for one reason; the look at them is on record. */
@ObjectType()
export class ExcludedPeople {
  @Field(() => Int, { description: 'All of them' }) total: number;
  @Field(() => [ExcludedPerson], { description: 'At most 200, in the order of names' }) people: ExcludedPerson[];

  constructor(rows: readonly Excluded[]) {
    this.total = rows[0]?.people ?? 0;
    this.people = rows.map((row) => new ExcludedPerson(row));
  }
}
