import type { RightsScene } from './rights.scene.ts';

/** A record of SOMEBODY that an operation takes the id of, how it is asked, and what must stay as it was. */
export interface ForeignRecord {
  /** Makes the record and gives its id. */
  make(scene: RightsScene): Promise<string>;
  ask(id: string): string;
  /** The table in which the row must not change. */
  table: string;
}

const REFUSED = '{ __typename ... on Refusal { code message } }';
const somebody = (scene: RightsScene): string => scene.users.get('SOMEBODY')!;

const FOREIGN_CONTACT = (scene: RightsScene): Promise<string> =>
  scene.one(`insert into contact (expert_id, kind, address_sealed, address_index) values ($1, 'EMAIL', '\\x01', gen_random_uuid()::text::bytea) returning id`, [scene.ids.foreign]);

const FOREIGN_AFFILIATION = (scene: RightsScene): Promise<string> =>
  scene.one(`insert into affiliation (expert_id, organisation_id, from_on, until_on, main, by_office) values ($1, $2, '2001-04-01', '2002-03-31', false, false) returning id`, [scene.ids.foreign, scene.ids.ministry]);

/** For each operation on own records that takes an id: a record of somebody else's. The test says which operation has none here. */
export const FOREIGN_RECORDS: Readonly<Record<string, ForeignRecord>> = {
  'Mutation.endSession': {
    table: 'session',
    make: (scene) => scene.one(`insert into session (token_hash, user_id, expires_at, method, strength) values (sha256(gen_random_uuid()::text::bytea), $1, now() + interval '1 hour', 'PASSKEY', 'FULL') returning id`, [somebody(scene)]),
    ask: (id) => `mutation { endSession(id: "${id}") }`,
  },
  'Mutation.removePasskey': {
    table: 'passkey',
    make: (scene) => scene.one(`insert into passkey (user_id, credential_id, public_key, counter, backed_up, name) values ($1, gen_random_uuid()::text::bytea, '', 0, false, 'x') returning id`, [somebody(scene)]),
    ask: (id) => `mutation { removePasskey(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.takeBackCorrection': {
    table: 'correction_request',
    make: async (scene) => {
      await scene.ask('SOMEBODY', `mutation { requestCorrection(field: OTHER, wanted: "x") ${REFUSED} }`);
      return scene.one('select id from correction_request where expert_id = $1', [scene.ids.foreign]);
    },
    ask: (id) => `mutation { takeBackCorrection(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.requestContactCode': {
    table: 'contact',
    make: FOREIGN_CONTACT,
    ask: (id) => `mutation { requestContactCode(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.verifyMyContact': {
    table: 'contact',
    make: FOREIGN_CONTACT,
    ask: (id) => `mutation { verifyMyContact(id: "${id}", verificationCode: "000000") ${REFUSED} }`,
  },
  'Mutation.removeMyContact': {
    table: 'contact',
    make: FOREIGN_CONTACT,
    ask: (id) => `mutation { removeMyContact(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.replyToSuspension': {
    table: 'suspension',
    make: (scene) => scene.one(`insert into suspension (expert_id, notice_sealed, suspended_by, review_on) values ($1, '\\x01', $2, current_date + 9) returning id`, [scene.ids.foreign, somebody(scene)]),
    ask: (id) => `mutation { replyToSuspension(id: "${id}", reply: "x") ${REFUSED} }`,
  },
  'Mutation.agreeMyCareerPlan': {
    table: 'career_plan',
    make: (scene) => scene.one(`with t as (insert into career_track values ('TEST', 1) on conflict do nothing), v as (insert into track_version (track_code, version, name_ja, name_en, aim_ja, aim_en, valid_from)
        values ('TEST', (select coalesce(max(version), 0) + 1 from track_version), 'x', 'x', 'x', 'x', '2026-04-01') returning id), s as (insert into track_step (version_id, code, position, name_ja, name_en) select id, 'A', 0, 'x', 'x' from v returning version_id)
      insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on) select $1, $2, version_id, 'A', '2030-04-01' from s returning id`, [scene.ids.foreign, scene.ids.bureau]),
    ask: (id) => `mutation { agreeMyCareerPlan(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.answerMyOffer': {
    table: 'candidate',
    make: (scene) => scene.one(`with s as (insert into slot (organisation_id, fiscal_year, title_ja, title_en, rank) values ($1, 2026, '係', 'Unit', 'STAFF') returning id)
      insert into candidate (slot_id, expert_id, state) select id, $2, 'OFFERED' from s returning id`, [scene.ids.bureau, scene.ids.foreign]),
    ask: (id) => `mutation { answerMyOffer(id: "${id}", accept: true) { __typename ... on Refusal { code message } } }`,
  },
  'Mutation.removeMyDocument': {
    table: 'own_document',
    make: (scene) => scene.one(`insert into own_document (expert_id, about, kind, name_sealed, content_sealed, size) values ($1, 'IDENTITY', 'PDF', '\\x01', '\\x01', 1) returning id`, [scene.ids.foreign]),
    ask: (id) => `mutation { removeMyDocument(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.removeMyAffiliation': {
    table: 'affiliation',
    make: FOREIGN_AFFILIATION,
    ask: (id) => `mutation { removeMyAffiliation(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.takeBackNameChange': {
    table: 'expert_name',
    make: (scene) => scene.one(`insert into expert_name (expert_id, state, family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, former_name, search_key, from_on)
      values ($1, 'ASKED', '', '', '', '', '', '', false, '', current_date) returning id`, [scene.ids.foreign]),
    ask: (id) => `mutation { takeBackNameChange(id: "${id}") ${REFUSED} }`,
  },
  'Mutation.endDelegation': {
    table: 'approval_delegation',
    make: (scene) => scene.one(`insert into approval_delegation (approver_id, delegate_id, from_at, until_at) values ($1, $2, now(), now() + interval '1 day') returning id`, [somebody(scene), scene.users.get('COORDINATOR')]),
    ask: (id) => `mutation { endDelegation(id: "${id}") ${REFUSED} }`,
  },
};
