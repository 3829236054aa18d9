import type { MyAccountQuery } from '@muster/contract/identity';

/** What is kept of my account. */
export type Account = NonNullable<MyAccountQuery['viewer']>;

/** A section of it, and what to do once something in it has changed. */
export interface SectionProps {
  account: Account;
  onDone: () => void;
}

/** Whether somebody is more than an expert, whose mailbox lets him register anew. */
export function isStaff(viewer: { readonly roles: readonly string[] } | null | undefined): boolean {
  return viewer?.roles.some((role) => role !== 'EXPERT') ?? false;
}
