const REFUSED = '... on Refusal { code field message remedy }';
const POST = '... on Post { id version titleJa abolishedOn duties { workRoleId level fromOn untilOn } holdings { id kind expertId staffCode fromOn untilOn } history { what titleJa abolishedOn } }';
const SLOT = '... on Slot { id fiscalYear heads { requested assessed granted advertised filled abolished net open } ledger { id kind heads onDay candidateId reverses } }';
const ABOLITION = '... on SlotAbolition { organisationId fiscalYear entries { id heads reverses } }';
const CANDIDATE = '... on Candidate { id state person { kanji { full } romaji { full } } expertId steps { kind onDay reason note } }';

export const FOUND_POST = `mutation($input: PostInput!) { result: foundPost(input: $input) { __typename ${POST} ${REFUSED} } }`;
export const RENAME_POST = `mutation($id: ID!, $version: Int!, $titleJa: String!, $titleEn: String!) {
  result: renamePost(id: $id, version: $version, titleJa: $titleJa, titleEn: $titleEn) { __typename ${POST} ${REFUSED} } }`;
export const SET_DUTIES = `mutation($id: ID!, $version: Int!, $fromOn: String!, $duties: [PostDutyInput!]!) {
  result: setPostDuties(id: $id, version: $version, fromOn: $fromOn, duties: $duties) { __typename ${POST} ${REFUSED} } }`;
export const ABOLISH_POST = `mutation($id: ID!, $version: Int!, $on: String) { result: abolishPost(id: $id, version: $version, on: $on) { __typename ${POST} ${REFUSED} } }`;
export const HOLD_POST = `mutation($input: PostHoldingInput!) { result: holdPost(input: $input) { __typename ${POST} ${REFUSED} } }`;
export const END_HOLDING = `mutation($holdingId: ID!, $lastDay: String!) { result: endPostHolding(holdingId: $holdingId, lastDay: $lastDay) { __typename ${POST} ${REFUSED} } }`;
export const POSTS = 'query($vacant: Boolean) { posts(vacant: $vacant) { totalCount nodes { id titleJa organisation { slug } } } }';

export const REQUEST_SLOT = `mutation($input: SlotRequestInput!) { result: requestSlot(input: $input) { __typename ${SLOT} ${REFUSED} } }`;
export const SLOT_ENTRY = `mutation($input: SlotEntryInput!) { result: recordSlotEntry(input: $input) { __typename ${SLOT} ${REFUSED} } }`;
export const ABOLITION_ENTRY = `mutation($input: AbolitionInput!) { result: recordSlotAbolition(input: $input) { __typename ${ABOLITION} ${REFUSED} } }`;
export const TAKE_BACK = `mutation($id: ID!) { result: takeBackSlotEntry(id: $id) { __typename ${SLOT} ${ABOLITION} ${REFUSED} } }`;
export const SLOTS = 'query($fiscalYear: Int) { slots(fiscalYear: $fiscalYear) { totalCount nodes { id heads { net } } } }';

export const OFFER_PEOPLE = 'query($workRoleId: ID) { offerPeople(workRoleId: $workRoleId) { totalCount nodes { expertId kanji { full } kana { full } romaji { full } skills { workRoleId level verified } } } }';
export const CANDIDATES = 'query($slotId: ID!) { candidates(slotId: $slotId) { id state person { kanji { full } romaji { full } } expertId steps { kind reason note } } }';
export const SHORTLIST = `mutation($slotId: ID!, $expertId: ID!) { result: shortlistCandidate(slotId: $slotId, expertId: $expertId) { __typename ${CANDIDATE} ${REFUSED} } }`;
export const STEP = `mutation($input: CandidateStepInput!) { result: recordCandidateStep(input: $input) { __typename ${CANDIDATE} ${REFUSED} } }`;
export const MY_OFFERS = '{ myOffers { id titleJa fiscalYear state steps { kind } } }';
export const ANSWER_OFFER = `mutation($id: ID!, $accept: Boolean!, $reason: DeclineReason, $note: String) {
  result: answerMyOffer(id: $id, accept: $accept, reason: $reason, note: $note) { __typename ... on MyOffer { id state } ${REFUSED} } }`;

/** What these operations answer, as far as a story looks at it. */
export interface CareerAnswer {
  __typename: string;
  id: string;
  version: number;
  code?: string;
  heads?: Record<string, number>;
  holdings?: { id: string; kind: string; untilOn: string | null }[];
  ledger?: { id: string; kind: string }[];
  entries?: { id: string }[];
}
