const REFUSED = '... on Refusal { code field message remedy }';
const SKILLS = `... on SkillFile { skills { workRoleId level claimedLevel verifiedAt verifiedByName lastExercisedOn } judgements { workRoleId level evidence byName } }`;
const CREDENTIALS = `... on CredentialFile { on credentials { code number obtainedOn expiresOn certificateSeen status until limit evidence { kind doneOn note byName } } }`;
const TEAM = '... on Team { id version nameJa inForce leastSeverity aid { partnerId untilOn inForce } }';

export const MY_SKILLS = `{ result: mySkills { __typename ${SKILLS} } }`;
export const CLAIM = `mutation($input: SkillClaimInput!) { result: claimSkill(input: $input) { __typename ${SKILLS} ${REFUSED} } }`;
export const DROP_SKILL = `mutation($workRoleId: ID!) { result: dropSkill(workRoleId: $workRoleId) { __typename ${SKILLS} ${REFUSED} } }`;
export const VERIFY = `mutation($input: SkillJudgementInput!) { result: verifySkill(input: $input) { __typename ${SKILLS} ${REFUSED} } }`;
export const WITHDRAW = `mutation($expertId: ID!, $workRoleId: ID!, $reason: String!) {
  result: withdrawSkillVerification(expertId: $expertId, workRoleId: $workRoleId, reason: $reason) { __typename ${SKILLS} ${REFUSED} } }`;
export const MY_CREDENTIALS = `query($on: String) { result: myCredentials(on: $on) { __typename ${CREDENTIALS} ${REFUSED} } }`;
export const CREDENTIAL_FILE = `query($expertId: ID!, $on: String) { result: credentialFile(expertId: $expertId, on: $on) { __typename ${CREDENTIALS} ${REFUSED} } }`;
export const RECORD_CREDENTIAL = `mutation($input: CredentialInput!) { result: recordCredential(input: $input) { __typename ${CREDENTIALS} ${REFUSED} } }`;
export const EVIDENCE = `mutation($input: CredentialEvidenceInput!) { result: recordCredentialEvidence(input: $input) { __typename ${CREDENTIALS} ${REFUSED} } }`;
export const TEAM_ROSTER = '{ teams { id nameJa members { post expert { id } } } }';
export const MY_TEAMS = '{ myTeams { post team { nameJa activationJa } } }';
export const RECORD_TEAM = `mutation($input: TeamInput!) { result: recordTeam(input: $input) { __typename ${TEAM} ${REFUSED} } }`;
export const GIVE_PLACE = `mutation($input: TeamPlaceInput!) { result: giveTeamPlace(input: $input) { __typename ${TEAM} ${REFUSED} } }`;
export const END_PLACE = `mutation($teamId: ID!, $expertId: ID!, $lastDay: String!) {
  result: endTeamPlace(teamId: $teamId, expertId: $expertId, lastDay: $lastDay) { __typename ${TEAM} ${REFUSED} } }`;
export const AGREE_AID = `mutation($teamId: ID!, $partnerId: ID!, $fromOn: String!) {
  result: agreeMutualAid(teamId: $teamId, partnerId: $partnerId, fromOn: $fromOn) { __typename ${TEAM} ${REFUSED} } }`;
export const COVERAGE = `query($languages: [String!]) { result: skillCoverage(languages: $languages) {
  __typename ... on CoverageReport { threshold cells { workRoleId block language people verified } } ${REFUSED} } }`;
