import { BODIES, EXPERTS, SHUT, USERS } from './callers.ts';

const id = (n: number): string => `0197a3f2-0000-7000-8001-${String(n).padStart(12, '0')}`;

/** Rows of a table with what must stand in them; `as` is what the table of rights calls each. */
export interface Kinds { as: string; columns: Readonly<Record<string, string | number | boolean | null>> }

const CALL_UPS = { invited: id(1), heldBack: id(2), linked: id(3), other: id(4) };
const INVITATIONS = { mine: id(11), mineHeldBack: id(12), linked: id(13), other: id(14) };
const SLOTS = { mine: id(21), foreign: id(22), offered: id(23) };
const REQUESTS = { asked: id(31), quiet: id(32), foreign: id(33), linked: id(34) };
const STAFF = { mine: id(41), foreign: id(42), me: id(43) };
const EXERCISES = { mine: id(51), colleague: id(52), other: id(53) };

const named = (ids: Record<string, string>): Kinds[] => Object.entries(ids).map(([as, value]) => ({ as, columns: { id: value } }));
const belongs = (expert: keyof typeof EXPERTS, body: keyof typeof BODIES, office = true): Kinds =>
  ({ as: `${expert}@${body}${office ? '' : ' by himself'}`, columns: { expert_id: EXPERTS[expert], organisation_id: BODIES[body], by_office: office, from_on: '2000-01-01', until_on: 'infinity' } });
const invitation = (as: keyof typeof INVITATIONS, callUp: keyof typeof CALL_UPS, expert: keyof typeof EXPERTS, wave = 1, link: number | null = null): Kinds =>
  ({ as, columns: { id: INVITATIONS[as], call_up_id: CALL_UPS[callUp], expert_id: EXPERTS[expert], wave, link_number: link } });

/**
 * Tables whose rows depend on one another (an invitation makes a call-up one's own), so that not every combination of
 * values makes sense. All others get a row for each combination of the values that their policies ask.
 */
export const KINDS: Readonly<Record<string, readonly Kinds[]>> = {
  expert: named(EXPERTS),
  app_user: [
    { as: 'me', columns: { id: USERS.me, expert_id: null, disabled_at: null } }, { as: 'other', columns: { id: USERS.other, expert_id: EXPERTS.stranger, disabled_at: null } },
    { as: 'invited', columns: { id: SHUT.invited, expert_id: EXPERTS.colleague, disabled_at: '2026-05-01' } },
    { as: 'dismissed', columns: { id: SHUT.dismissed, expert_id: null, disabled_at: '2026-05-01' } },
  ],
  snapshot: [{ as: 'published', columns: { published_at: '2026-05-01' } }, { as: 'draft', columns: { published_at: null } }],
  call_up: named(CALL_UPS),
  invitation: [invitation('mine', 'invited', 'me'), invitation('mineHeldBack', 'heldBack', 'me', 0), invitation('linked', 'linked', 'stranger', 1, 1), invitation('other', 'other', 'colleague')],
  affiliation: [belongs('me', 'foreign'), belongs('me', 'foreign', false), belongs('colleague', 'mine'), belongs('colleague', 'foreign'), belongs('stranger', 'foreign')],
  slot: [
    { as: 'mine', columns: { id: SLOTS.mine, organisation_id: BODIES.mine } }, { as: 'foreign', columns: { id: SLOTS.foreign, organisation_id: BODIES.foreign } },
    { as: 'offered', columns: { id: SLOTS.offered, organisation_id: BODIES.foreign } },
  ],
  candidate: [
    { as: 'stranger@mine', columns: { slot_id: SLOTS.mine, expert_id: EXPERTS.stranger } }, { as: 'stranger@foreign', columns: { slot_id: SLOTS.foreign, expert_id: EXPERTS.stranger } },
    { as: 'me@offered', columns: { slot_id: SLOTS.offered, expert_id: EXPERTS.me } }, { as: 'stranger@offered', columns: { slot_id: SLOTS.offered, expert_id: EXPERTS.stranger } },
  ],
  release_request: [
    { as: 'asked', columns: { id: REQUESTS.asked, organisation_id: BODIES.mine, asked_at: '2026-05-01' } }, { as: 'quiet', columns: { id: REQUESTS.quiet, organisation_id: BODIES.mine, asked_at: null } },
    { as: 'foreign', columns: { id: REQUESTS.foreign, organisation_id: BODIES.foreign, asked_at: '2026-05-01' } }, { as: 'linked', columns: { id: REQUESTS.linked, organisation_id: BODIES.foreign, asked_at: '2026-05-01' } },
  ],
  release_notice: [{ as: 'linked', columns: { request_id: REQUESTS.linked, link_number: 1 } }, { as: 'other', columns: { request_id: REQUESTS.asked, link_number: 2 } }],
  staff: [
    { as: 'mine', columns: { id: STAFF.mine, organisation_id: BODIES.mine } }, { as: 'foreign', columns: { id: STAFF.foreign, organisation_id: BODIES.foreign } },
    { as: 'me', columns: { id: STAFF.me, organisation_id: BODIES.foreign } },
  ],
  staff_expert: [
    { as: 'colleague', columns: { staff_id: STAFF.mine, expert_id: EXPERTS.colleague } }, { as: 'stranger', columns: { staff_id: STAFF.foreign, expert_id: EXPERTS.stranger } },
    { as: 'me', columns: { staff_id: STAFF.me, expert_id: EXPERTS.me } },
  ],
  exercise: named(EXERCISES),
  exercise_part: [
    { as: 'me', columns: { exercise_id: EXERCISES.mine, expert_id: EXPERTS.me } }, { as: 'colleague', columns: { exercise_id: EXERCISES.colleague, expert_id: EXPERTS.colleague } },
    { as: 'stranger', columns: { exercise_id: EXERCISES.other, expert_id: EXPERTS.stranger } },
  ],
};

/** Values of columns that name somebody or some body without a foreign key, or whose own table is about them. */
export const NAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  expert: EXPERTS, organisation: BODIES, app_user: USERS, 'user_role.user_id': { ...USERS, ...SHUT },
  expert_id: EXPERTS, actor_id: USERS, user_id: USERS, organisation_id: BODIES,
};
