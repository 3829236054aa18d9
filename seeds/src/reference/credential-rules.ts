/**
 * What keeps a credential current beside its own last day, from a day on; the rule in force on a day is the latest row of
 * its kind. RISS: registration is renewed every three years, with an online course in each year and one practical course
 * within them, since the amended Act on Facilitation of Information Processing came into force (2020-05-15; written from
 * general knowledge, IPA's page is the source to check against). A practical exercise that the office asks for besides
 * is one more row, with the basis WINDOW.
 */
export interface CredentialRuleFact {
  code: string;
  kind: 'ONLINE' | 'PRACTICAL';
  validFrom: string;
  basis: 'CYCLE' | 'WINDOW' | 'NONE';
  months: number;
}

export const CREDENTIAL_RULES: readonly CredentialRuleFact[] = [
  { code: 'RISS', kind: 'ONLINE', validFrom: '2020-05-15', basis: 'CYCLE', months: 12 },
  { code: 'RISS', kind: 'PRACTICAL', validFrom: '2020-05-15', basis: 'CYCLE', months: 36 },
];
