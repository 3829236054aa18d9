const REFUSED = '... on Refusal { code field message remedy }';
const LIST = '... on AffiliationList { affiliations { id organisationId title fromOn untilOn main current byOffice } }';
const HISTORY = '... on NameHistory { names { id state kanji { full } formerName fromOn untilOn } }';

export const ENTER_MINE = `mutation($input: AffiliationInput!) { result: enterMyAffiliation(input: $input) { __typename ${LIST} ${REFUSED} } }`;
export const REMOVE_MINE = `mutation($id: ID!) { result: removeMyAffiliation(id: $id) { __typename ${LIST} ${REFUSED} } }`;
export const ENTER_FOR = `mutation($expertId: ID!, $input: AffiliationInput!) { result: enterAffiliation(expertId: $expertId, input: $input) { __typename ${LIST} ${REFUSED} } }`;
export const REMOVE_FOR = `mutation($id: ID!) { result: removeAffiliation(id: $id) { __typename ${LIST} ${REFUSED} } }`;
export const REQUEST_NAME = `mutation($name: NameChangeInput!) { result: requestNameChange(name: $name) { __typename ${HISTORY} ${REFUSED} } }`;
export const TAKE_BACK_NAME = `mutation($id: ID!) { result: takeBackNameChange(id: $id) { __typename ${HISTORY} ${REFUSED} } }`;
export const RECORD_NAME = `mutation($expertId: ID!, $name: NameChangeInput!) { result: recordNameChange(expertId: $expertId, name: $name) { __typename ${HISTORY} ${REFUSED} } }`;
export const DECIDE_NAME = `mutation($id: ID!, $grant: Boolean!) { result: decideNameChange(id: $id, grant: $grant) { __typename ${HISTORY} ${REFUSED} } }`;
export const UPDATE_PROFILE = `mutation($profile: ProfileInput!) {
  result: updateMyProfile(profile: $profile) { __typename ... on Expert { prefectureCode remoteOk travelOk travelPrefectureCodes languages messageLanguage } ${REFUSED} } }`;
export const STEPS = '{ myProfileSteps { step state seconds } }';
export const PUT_UNDER = `mutation($organisationId: ID!, $headId: ID) { result: setOrganisationGroup(organisationId: $organisationId, headId: $headId) { __typename ... on OrganisationGroup { headId organisations { id } } ${REFUSED} } }`;
export const SEARCH = `query($filter: ExpertFilter) { experts(filter: $filter) { nodes { id kanji { full } affiliations { organisationId current } } } }`;
