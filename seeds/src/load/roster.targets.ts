import { EXCEPTION_NOTE } from '@muster/availability';
import type { LoadedKeys } from '@muster/platform';
import { expertSearchKey, sealAddress, sealTitle } from '@muster/registry';
import type { GeneratedExpert } from '../roster/roster.types.ts';
import type { CopyTarget } from './copy.ts';
import { arrayText, multirangeText, rangeText } from './copy-text.ts';
import type { Cell } from './copy-text.ts';

/** Finds the id under which an organisation is stored; throws when there is none. */
export type OrganisationIds = (slug: string) => string;

/** One table of the roster and how a person becomes its rows. The list is in the order of the references. */
export interface RosterTarget extends CopyTarget {
  rows(person: GeneratedExpert, organisationId: OrganisationIds, keys: LoadedKeys): readonly (readonly Cell[])[];
}

const EXPERT: RosterTarget = {
  table: 'expert',
  columns: [
    'id', 'family_name', 'given_name', 'family_kana', 'given_kana', 'family_romaji', 'given_romaji', 'former_name', 'sector', 'organisation_id', 'prefecture_code',
    'remote_ok', 'travel_ok', 'travel_prefectures', 'languages', 'message_language', 'status', 'paused_at', 'eligible_until', 'search_key', 'created_at', 'updated_at',
  ],
  rows: ({ expert: e }, organisationId) => [[
    e.id, e.familyName, e.givenName, e.familyKana, e.givenKana, e.familyRomaji, e.givenRomaji, e.formerName, e.sector,
    e.organisation === null ? null : organisationId(e.organisation), e.prefectureCode,
    e.remoteOk, e.travelOk, e.travelPrefectures && arrayText(e.travelPrefectures), arrayText(e.languages), e.messageLanguage, e.status, e.pausedAt, e.eligibleUntil, expertSearchKey(e), e.createdAt, e.createdAt,
  ]],
};

/** Loaded as given: the triggers that keep entry and affiliations alike stand aside (`muster.affiliation`). */
const AFFILIATION: RosterTarget = {
  table: 'affiliation',
  columns: ['id', 'expert_id', 'organisation_id', 'title_sealed', 'from_on', 'until_on', 'main'],
  rows: ({ affiliations }, organisationId, keys) => affiliations.map((a) => [
    a.id, a.expertId, organisationId(a.organisation), a.title === null ? null : sealTitle(keys, a.id, a.title), a.fromOn, a.untilOn, a.main,
  ]),
};

const FORMER_NAME: RosterTarget = {
  table: 'expert_name',
  columns: ['id', 'expert_id', 'state', 'family_name', 'given_name', 'family_kana', 'given_kana', 'family_romaji', 'given_romaji', 'former_name', 'search_key', 'until_on'],
  rows: ({ formerNames }) => formerNames.map((n) => [
    n.id, n.expertId, 'PAST', n.familyName, n.givenName, n.familyKana, n.givenKana, n.familyRomaji, n.givenRomaji, false, expertSearchKey(n), n.untilOn,
  ]),
};

const CONTACT: RosterTarget = {
  table: 'contact',
  columns: ['id', 'expert_id', 'kind', 'address_sealed', 'address_index', 'employer_owned', 'preference', 'verified_at', 'opted_out_at'],
  rows: ({ contacts }, _, keys) => contacts.map((c) => {
    const { addressSealed, addressIndex } = sealAddress(keys, c.id, c.address);
    return [c.id, c.expertId, c.kind, addressSealed, addressIndex, c.employerOwned, c.preference, c.verifiedAt, c.optedOutAt];
  }),
};

const SKILL: RosterTarget = {
  table: 'expert_skill',
  columns: ['expert_id', 'work_role_id', 'level', 'verified_at'],
  rows: ({ skills }) => skills.map((s) => [s.expertId, s.workRoleId, s.level, s.verifiedAt]),
};

const ATTESTATION: RosterTarget = {
  table: 'attestation.confirmation',
  columns: ['id', 'expert_id', 'kind', 'organisation_id', 'notified_on', 'expires_on'],
  rows: ({ attestations }, organisationId) => attestations.map((a) => [a.id, a.expertId, a.kind, organisationId(a.organisation), a.notifiedOn, a.expiresOn]),
};

const CREDENTIAL: RosterTarget = {
  table: 'expert_credential',
  columns: ['expert_id', 'credential_code', 'obtained_on', 'expires_on'],
  rows: ({ credentials }) => credentials.map((c) => [c.expertId, c.credentialCode, c.obtainedOn, c.expiresOn]),
};

const CONFLICT: RosterTarget = {
  table: 'expert_conflict',
  columns: ['expert_id', 'organisation_id'],
  rows: ({ conflicts }, organisationId) => conflicts.map((c) => [c.expertId, organisationId(c.organisation)]),
};

const AVAILABILITY: RosterTarget = {
  table: 'availability',
  columns: ['expert_id', 'week', 'quiet', 'wake_severity'],
  rows: ({ availability: a }) => [[a.expertId, multirangeText(a.week), multirangeText(a.quiet), a.wakeSeverity]],
};

const EXCEPTION: RosterTarget = {
  table: 'availability_exception',
  columns: ['id', 'expert_id', 'during', 'available', 'note_sealed'],
  rows: ({ exceptions }, _, keys) => exceptions.map((x) => [x.id, x.expertId, rangeText(x.from, x.until), x.available, x.note === null ? null : keys.seal({ ...EXCEPTION_NOTE, row: x.id }, x.note)]),
};

const CONFIRMATION: RosterTarget = {
  table: 'record_confirmation',
  columns: ['expert_id', 'confirmed_at'],
  rows: ({ confirmation: c }) => (c === null ? [] : [[c.expertId, c.confirmedAt]]),
};

export const ROSTER_TARGETS: readonly RosterTarget[] = [EXPERT, AFFILIATION, FORMER_NAME, CONTACT, SKILL, ATTESTATION, CREDENTIAL, CONFLICT, AVAILABILITY, EXCEPTION, CONFIRMATION];
