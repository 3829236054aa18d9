const REFUSED = '... on Refusal { code field message remedy }';
const LINE = 'kind ref level have need met';
const PLAN = '... on CareerPlan { id state trackCode trackVersion targetCode targetOn endedWhy }';
const PROGRESS = `on share steps { code met reached lines { ${LINE} } } next { code lines { ${LINE} } }`;
const SUGGESTION = 'postId titleJa ability growth fit advertised';

export const TRACKS = '{ careerTracks { trackCode version nameJa steps { code after requirements { kind ref level amount } } } }';
export const PUBLISH = `mutation($input: TrackVersionInput!) { result: publishTrack(input: $input) { __typename ... on CareerTrack { id version } ${REFUSED} } }`;
export const PROPOSE = `mutation($input: CareerPlanInput!) { result: proposeCareerPlan(input: $input) { __typename ${PLAN} ... on CareerPlan { person { kanji { full } romaji { full } } } ${REFUSED} } }`;
export const AGREE = `mutation($id: ID!) { result: agreeMyCareerPlan(id: $id) { __typename ${PLAN} ${REFUSED} } }`;
export const END_PLAN = `mutation($id: ID!, $why: CareerPlanEnd!) { result: endCareerPlan(id: $id, why: $why) { __typename ${PLAN} ${REFUSED} } }`;
export const PLANS = '{ careerPlans { totalCount nodes { id trackVersion } } }';
export const ONE = `query($id: ID!) { careerPlan(id: $id) { id progress { ${PROGRESS} } suggestions { ${SUGGESTION} } } }`;
export const MINE = `{ myCareerPlans { id state progress { ${PROGRESS} } suggestions { ${SUGGESTION} } } }`;
export const WHAT_IF = `query($id: ID!, $change: WhatIfInput!) { careerPlan(id: $id) { whatIf(change: $change) { __typename ... on CareerProgress { on share next { code } } ... on Refusal { code field } } } }`;
export const FIGURES = `query($fiscalYear: Int!, $organisationId: ID) { result: careerPlanFigures(fiscalYear: $fiscalYear, organisationId: $organisationId) {
  __typename ... on CareerPlanFigures { figures { code value unit denominator definition denominatorIs source asOf } } ... on Refusal { code field } } }`;

interface Line { kind: string; ref: string | null; have: number; need: number; met: boolean }

/** What these operations answer, as far as a story looks at it. */
export interface PlanAnswer {
  __typename: string;
  id: string;
  code?: string;
  progress: { steps: { code: string; reached: boolean; lines: Line[] }[]; next: { code: string; lines: Line[] } | null };
  suggestions: object[];
  figures?: { code: string; value: number | null; denominator: number }[];
}
