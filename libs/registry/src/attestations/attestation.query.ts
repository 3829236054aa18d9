/**
 * The experts for whom a confirmation of the kind holds on the day, as a set of ids for statements that compute audiences.
 * Arguments are SQL expressions that code writes (columns, or placeholders with their type), never input. Who is absent is
 * unknown, never no. The database logs each question; whoever may not ask gets the empty set.
 */
export function attestationHolders(kind: string, on: string): string {
  return `attestation.holders(${kind}, ${on})`;
}
