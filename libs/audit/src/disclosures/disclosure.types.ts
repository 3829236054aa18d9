/** Who is shown personal data, as far as the log of disclosures needs to know; identity's Actor is one. */
export interface DisclosureActor {
  kind: string;
  userId: string | null;
  roles: readonly string[];
  organisationId: string | null;
  expertId: string | null;
  displayName: string;
}

/** What of a person was shown: his addresses, his entry in an export, or a document of his vetting. */
export type DisclosedWhat = 'CONTACT' | 'EXPORT' | 'DOCUMENT';

/** Personal data of experts that is about to be shown to somebody. */
export interface DisclosureAct {
  actor: DisclosureActor;
  expertIds: Iterable<string>;
  /** For what, in words that the expert may read. */
  purpose: string;
  callUpId?: string | null;
  /** Default CONTACT. */
  what?: DisclosedWhat;
}
