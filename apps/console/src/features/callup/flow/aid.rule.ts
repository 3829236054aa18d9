interface Team {
  readonly id: string;
  readonly aid: readonly { readonly partnerId: string; readonly inForce: boolean }[];
}

/** The other teams that owe one of the chosen teams mutual aid today, in the order of the list. */
export function aidPartners<T extends Team>(teams: readonly T[], chosenIds: readonly string[]): readonly T[] {
  const owing = new Set(teams.filter(({ id }) => chosenIds.includes(id)).flatMap(({ aid }) => aid.filter(({ inForce }) => inForce).map(({ partnerId }) => partnerId)));
  return teams.filter(({ id }) => owing.has(id) && !chosenIds.includes(id));
}

/** Whether a call-up reaches anybody beyond its chosen teams: aid is wanted, and a team in force owes it to one of them today. */
export function isAided(teams: readonly (Team & { readonly inForce: boolean })[], { withMutualAid, teamIds }: { withMutualAid: boolean; teamIds: readonly string[] }): boolean {
  return withMutualAid && aidPartners(teams.filter(({ inForce }) => inForce), teamIds).length > 0;
}
