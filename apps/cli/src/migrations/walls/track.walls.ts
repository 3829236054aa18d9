import { any, may, ownExpert, type Wall } from './wall.types.ts';

const OWN_BODY = `(${may('careers:whole')} or organisation_id = any((select muster_organisations())::uuid[]))`;

/** Plans are for the person and the body with which he agrees them. */
export const TRACK_WALLS: readonly Wall[] = [
  {
    table: 'career_plan', worker: 'select',
    api: {
      read: any(`(${may('career-plan:read')} and ${OWN_BODY})`, ownExpert()), add: `(${may('career-plan:update')} and ${OWN_BODY})`,
      change: any(`(${may('career-plan:update')} and ${OWN_BODY})`, ownExpert()),
    },
  },
];
