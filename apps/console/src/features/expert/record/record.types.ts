import type { MyRecordFactsQuery, MyRecordQuery } from '@muster/contract/expert';

export type MyRecord = MyRecordQuery;
export type Facts = MyRecordFactsQuery;
export type Contact = MyRecord['myContacts'][number];
export type Affiliation = MyRecord['myAffiliations'][number];
export type Conflict = MyRecord['myConflicts'][number];
export type Obligation = MyRecord['myObligations'][number];
export type Profile = NonNullable<MyRecord['myProfile']>;

/** Every section shows its part of the entry and says when it changed something, because one change may end a step. */
export interface SectionProps {
  record: MyRecord;
  facts: Facts;
  onDone: () => void;
}
