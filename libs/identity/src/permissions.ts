/** What a person may be in Muster; a user holds any number of roles. */
export const ROLES = ['COORDINATOR', 'APPROVER', 'EXPERT', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'EMPLOYER_CONTACT', 'AUDITOR', 'ADMINISTRATOR'] as const;

export type Role = (typeof ROLES)[number];

/** Every permission with one sentence that says what its holder may do. Nothing is allowed that is not named here. */
export const PERMISSIONS = {
  'me:read': 'See who I am signed in as, my roles and my sessions.',
  'me:update': 'Change my own settings and end my own sessions.',
  'me:enrol': 'Register a passkey or an authenticator app for myself.',
  'me:secure': 'Remove my own passkeys and authenticator app, and make recovery codes.',

  'reference:read': 'Read reference facts: work roles, prefectures, sectors, credentials.',
  'preset:read': 'Read the presets from which call-ups begin.',
  'preset:update': 'Change presets and message templates.',

  'organisation:read': 'Read organisations and their dates of validity.',
  'organisation:update': 'Add and change organisations.',

  'expert:read': 'Search the registry and read names, skills, prefecture and status, without addresses.',
  'registry:whole': 'Reach the people of every organisation; without it only those of my own organisations.',
  'expert:pause-read': 'See that an expert is on a pause of his own.',
  'expert:former-name-read': 'See former names and find people by them.',
  'expert:contact-read': 'See phone numbers and e-mail addresses; each look is on record.',
  'data:export': 'Take entries of experts out of the registry, within limits; each export is on record.',
  'offline:take': 'Take the sealed roster and call tree for when the platform is cut off; everybody in it is told.',
  'expert:update': 'Add experts and correct their entries.',
  'expert:vet': 'Verify skills and decide on membership.',
  'team:update': 'Keep teams: roster, lead and deputy, activation, mutual aid.',
  'coverage:read': 'See how many people have which skill in which region and language, without names.',
  'access-end:read': 'See how soon access ended for those who left, in figures.',
  'agreement:sign': 'Sign pledges and agreements with my passkey.',
  'agreement:update': 'Publish new versions of pledges and agreements.',
  'availability:read': 'See when experts can serve.',
  'availability:update-own': 'Say when I can serve: week, exceptions, duty weeks, hours a quarter, calendars.',
  'attestation:read': 'See the positive facts of suitability evaluations; each look is on record.',
  'registry-alert:read': 'See who opted out or cannot be reached any more.',
  'registry-alert:resolve': 'Mark a registry alert as looked after.',

  'release:read': 'See the standing terms and the releases of the people of my own organisations.',

  'careers:read': 'See posts with their holders, hiring slots and reports, also on appointments and plans (numbers, nobody by name), of my own organisations.',
  'careers:update': 'Keep posts, holders and hiring slots of my own organisations.',
  'careers:whole': 'Reach posts, hiring slots and candidates of every body; without it only those of my own organisations.',
  'appointment:read': 'See who is appointed to, or seconded from, my own organisations, on what pay and until when.',
  'appointment:update': 'Appoint, extend, second and take back people, and permit side jobs, for my own organisations.',
  'career-plan:read': 'See the career plans of the people of my own organisations, and how far they are.',
  'career-plan:update': 'Propose, agree on and end career plans for the people of my own organisations.',
  'track:update': 'Publish new versions of career tracks.',
  'appointment-law:update': 'Record what the law allows of appointments: terms, pay tables, highest TLP.',
  'candidate:read': 'See who opted in to job offers, and the candidates of my own organisations.',
  'candidate:update': 'Take candidates from the shortlist to the appointment, for my own organisations.',

  'training:read': 'See courses, coverage, exercises and event programmes as figures, without names.',
  'training:update': 'Keep headcounts, staff and attendance of my own organisations, and ask for seats in exercises.',
  'training:whole': 'Reach headcounts, staff and attendance of every body; without it only those of my own organisations.',
  'course:update': 'Keep the list of courses and whom they are for.',
  'exercise:update': 'Plan exercises and event programmes, hand out seats, record parts, results and findings.',

  'progress:read': 'See the progress board: of the country, of my own organisations, and what is published.',
  'progress:whole': 'See the figures and pledges of every body before they are published, and speak for it.',
  'progress:pledge': 'Make pledges for my own organisations, and comment on their figures.',
  'progress:update': 'Set targets, have figures computed, take and publish the figures of a year.',

  'incident:read': 'See incidents.',
  'incident:create': 'Open an incident.',
  'incident:update': 'Change and close an incident.',

  'callup:read': 'See call-ups: lines, funnel, invitations, timeline.',
  'callup:preview': 'Compute the audience, cost and estimate of a call-up that nobody has sent.',
  'exclusion:read': 'See who would fit a call-up and is left out of it, and why; each look is on record.',
  'callup:launch': 'Send a call-up, or hand it in for approval.',
  'callup:approve': 'Approve or refuse a call-up that somebody else wrote.',
  'callup:approve-delegated': 'Approve in the place of an approver who named me delegate, for as long as he said.',
  'callup:cancel': 'Cancel or close a running call-up.',
  'callup:wave': 'Start the next wave by hand.',
  'callup:answer': 'Enter an answer that an expert gave by word of mouth.',
  'callup:assign': 'Confirm, hold in reserve or stand down the people of a team.',
  'callup:brief': 'Publish the briefing that the team of a call-up reads.',
  'callup:notice': 'Send people of a call-up a message in my own words.',
  'callup:answer-own': 'See and answer the call-ups that I am invited to.',

  'notify:read': 'See providers, senders and their health.',
  'notify:update': 'Pause, resume and change senders.',
  'sandbox:use': 'Look at the sandbox phones and mailbox and answer from them.',

  'audit:read': 'Read the audit record and check its chain.',
  'disclosure:read': 'See who looked at an expert\'s personal data.',

  'setting:read': 'See what is set for call-ups and for how long things are kept, and who changed it.',
  'setting:update': 'Change what is set for call-ups and for how long things are kept.',

  'user:read': 'See users and their roles.',
  'user:update': 'Add and disable users and change their roles.',
} as const satisfies Record<string, string>;

export type Permission = keyof typeof PERMISSIONS;

/** The names of all permissions. */
export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as readonly Permission[];

const SELF: readonly Permission[] = ['me:read', 'me:update', 'me:enrol', 'me:secure'];
const REFERENCE: readonly Permission[] = ['reference:read', 'preset:read', 'organisation:read'];
/** What whoever looks after a body's people may do with its posts and slots. */
const CAREERS: readonly Permission[] = ['careers:read', 'careers:update', 'candidate:read', 'candidate:update', 'appointment:read', 'appointment:update', 'career-plan:read', 'career-plan:update'];
const LOOK: readonly Permission[] = ['incident:read', 'callup:read'];

/** What each role may do. Roles add up; no role takes a permission away. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  COORDINATOR: new Set<Permission>([
    ...SELF, ...REFERENCE, ...LOOK,
    'expert:read', 'registry:whole', 'expert:pause-read', 'expert:contact-read', 'availability:read', 'registry-alert:read', 'registry-alert:resolve',
    'incident:create', 'incident:update',
    'callup:preview', 'callup:launch', 'callup:approve-delegated', 'callup:cancel', 'callup:wave', 'callup:answer', 'callup:assign', 'offline:take', 'coverage:read',
    'training:read', 'progress:read', 'progress:whole', 'exercise:update', 'notify:read', 'sandbox:use',
    'callup:brief', 'callup:notice',
  ]),
  APPROVER: new Set<Permission>([...SELF, ...REFERENCE, ...LOOK, 'setting:read', 'callup:preview', 'exclusion:read', 'callup:approve', 'callup:approve-delegated', 'callup:cancel', 'coverage:read', 'training:read', 'progress:read', 'progress:whole']),
  EXPERT: new Set<Permission>([...SELF, 'reference:read', 'availability:update-own', 'callup:answer-own', 'disclosure:read', 'agreement:sign']),
  VETTING_OFFICER: new Set<Permission>([
    ...SELF, ...REFERENCE, 'expert:read', 'registry:whole', 'expert:pause-read', 'expert:contact-read', 'expert:vet', 'expert:update', 'data:export', 'attestation:read', 'registry-alert:read',
    'team:update', 'coverage:read', 'training:read', 'progress:read', 'exercise:update',
    'expert:former-name-read', 'access-end:read',
  ]),
  HR: new Set<Permission>([...SELF, ...REFERENCE, 'expert:read', ...CAREERS, 'training:read', 'progress:read', 'progress:pledge', 'training:update']),
  /** The authority's own HR: posts, slots and candidates of every body, and no roster beyond those who opted in to offers. */
  HR_CENTRAL: new Set<Permission>([...SELF, ...REFERENCE, ...CAREERS, 'careers:whole', 'track:update', 'training:read', 'progress:read', 'progress:whole', 'progress:pledge', 'progress:update', 'training:update', 'training:whole', 'course:update']),
  EMPLOYER_CONTACT: new Set<Permission>([...SELF, 'reference:read', 'release:read']),
  AUDITOR: new Set<Permission>([...SELF, ...REFERENCE, ...LOOK, 'setting:read', 'audit:read', 'disclosure:read', 'user:read', 'training:read', 'progress:read', 'access-end:read']),
  ADMINISTRATOR: new Set<Permission>([
    ...SELF, ...REFERENCE, 'setting:read', 'setting:update', 'preset:update', 'organisation:update', 'agreement:update', 'appointment-law:update', 'expert:read', 'registry:whole', 'expert:pause-read', 'expert:update',
    'registry-alert:read', 'registry-alert:resolve', 'notify:read', 'notify:update', 'sandbox:use', 'user:read', 'user:update', 'team:update', 'coverage:read',
    'training:read', 'progress:read', 'expert:former-name-read', 'access-end:read',
  ]),
};

/** What somebody with these roles may do. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => [...ROLE_PERMISSIONS[role]]));
}

/** All that a session may do which was opened to register a passkey: see itself and enrol. */
export const ENROL_PERMISSIONS: ReadonlySet<Permission> = new Set<Permission>(['me:read', 'me:enrol']);

/** What nobody does on an old sign-in: a passkey or authenticator app must have been shown within the last minutes. */
export const STEP_UP: ReadonlySet<Permission> = new Set<Permission>([
  'me:secure',
  'callup:launch',
  'callup:wave',
  'callup:notice',
  'callup:brief',
  'callup:approve',
  'callup:approve-delegated',
  'exclusion:read',
  'expert:contact-read',
  'data:export',
  'offline:take',
  'notify:update',
  'setting:update',
  'user:update',
  'agreement:sign',
  'agreement:update',
  'appointment-law:update',
]);
