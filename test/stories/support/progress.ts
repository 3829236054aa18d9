const REFUSED = '... on Refusal { code field message remedy }';
const FIGURE = 'indicator { code nameJa definitionJa denominatorJa sourceJa } organisationId organisationJa tier onDay numerator denominator value target gap benchmark { value peers leaders bodies methodJa }';
const PLEDGE = '... on ProgressPledge { id value dueOn withdrawnWhy milestones { id words dueOn linkKind reachedOn state nudges { kind people sent lastSentAt } } }';
const SNAPSHOT = `... on ProgressSnapshot { id fiscalYear asOf commentsUntil publishedAt figures { ${FIGURE} } comments { organisationId words byName } }`;

export const BOARD = `{ result: progressBoard { on figures { ${FIGURE} } } }`;
export const RECOMPUTE = 'mutation { result: recomputeFigures { on } }';
export const SET_TARGET = `mutation($input: ProgressTargetInput!) { result: setProgressTarget(input: $input) { __typename ... on ProgressTarget { value } ${REFUSED} } }`;
export const PLEDGES = `query($organisationId: ID) { result: progressPledges(organisationId: $organisationId) { __typename ${PLEDGE} } }`;
export const MAKE_PLEDGE = `mutation($input: PledgeInput!) { result: makePledge(input: $input) { __typename ${PLEDGE} ${REFUSED} } }`;
export const REACH = `mutation($milestoneId: ID!) { result: reachMilestone(milestoneId: $milestoneId) { __typename ${PLEDGE} ${REFUSED} } }`;
export const WITHDRAW = `mutation($pledgeId: ID!, $why: String!) { result: withdrawPledge(pledgeId: $pledgeId, why: $why) { __typename ${PLEDGE} ${REFUSED} } }`;
export const TAKE = `mutation($fiscalYear: Int!, $commentsUntil: String!) {
  result: takeProgressSnapshot(fiscalYear: $fiscalYear, commentsUntil: $commentsUntil) { __typename ${SNAPSHOT} ${REFUSED} } }`;
export const SNAPSHOTS = `query($fiscalYear: Int) { result: progressSnapshots(fiscalYear: $fiscalYear) { ${SNAPSHOT} } }`;
export const COMMENT = `mutation($input: FigureCommentInput!) { result: commentOnFigure(input: $input) { __typename ${SNAPSHOT} ${REFUSED} } }`;
export const PUBLISH = `mutation($snapshotId: ID!) { result: publishProgressSnapshot(snapshotId: $snapshotId) { __typename ${SNAPSHOT} ${REFUSED} } }`;

/** A figure as the board shows it. */
export interface FigureAnswer {
  indicator: Record<'code' | 'nameJa' | 'definitionJa' | 'denominatorJa' | 'sourceJa', string>;
  organisationId: string | null;
  organisationJa: string | null;
  tier: string | null;
  onDay: string;
  numerator: number;
  denominator: number;
  value: number;
  target: number | null;
  gap: number | null;
  benchmark: { value: number; peers: string; leaders: number; bodies: number; methodJa: string } | null;
}
