import type { MyAccountQuery } from '@muster/contract/identity';

/** What is kept of my account. */
export type Account = NonNullable<MyAccountQuery['viewer']>;

/** A section of it, and what to do once something in it has changed. */
export interface SectionProps {
  account: Account;
  onDone: () => void;
}
