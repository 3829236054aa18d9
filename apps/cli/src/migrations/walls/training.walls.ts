import { any, may, ownExpert, SOMEBODY, type Wall } from './wall.types.ts';

const READ = may('training:read');
const COURSES = may('course:update');
const EXERCISES = may('exercise:update');
/** A body's own numbers and staff: its HR, or whoever looks after every body. */
const OWN_BODY = `(select muster_may('training:update')) and (organisation_id = any((select muster_organisations())::uuid[]) or (select muster_may('training:whole')))`;
const OWN_STAFF = 'exists (select from staff s where s.id = staff_id)';
const OWN_PEOPLES = 'expert_id in (select muster_own_people())';
/** Who looks after every body's people. */
const EVERYBODYS = `((select muster_may('training:update')) and (select muster_may('training:whole')))`;
const NOT_HIMSELF = 'expert_id is distinct from (select muster_expert())';

/** Courses, staff and attendance, exercises and event programmes. Who took part is seen as experts are. */
export const TRAINING_WALLS: readonly Wall[] = [
  { table: 'course', worker: 'select', api: { read: SOMEBODY, add: COURSES, change: COURSES } },
  { table: 'course_credential', worker: 'select', api: { read: SOMEBODY, add: COURSES, remove: COURSES } },
  { table: 'staff', worker: 'select', api: { read: OWN_BODY, add: OWN_BODY } },
  { table: 'staff_expert', worker: 'select', api: { read: any(OWN_STAFF, ownExpert()), add: OWN_STAFF, remove: OWN_STAFF } },
  { table: 'staff_term', worker: 'select', api: { read: OWN_STAFF, add: OWN_STAFF, change: OWN_STAFF } },
  { table: 'headcount', worker: 'select', api: { read: READ, add: OWN_BODY } },
  {
    table: 'attendance', worker: 'select',
    api: { read: any(`(staff_id is not null and ${OWN_STAFF})`, ownExpert(), `staff_id in (select x.staff_id from staff_expert x where x.${ownExpert()})`, OWN_PEOPLES, EXERCISES, EVERYBODYS), add: any(`(staff_id is not null and ${OWN_STAFF})`, `(${NOT_HIMSELF} and ((${OWN_PEOPLES} and (select muster_may('training:update'))) or ${EVERYBODYS}))`) },
  },
  { table: 'event_programme', worker: 'select', api: { read: READ, add: EXERCISES, change: EXERCISES } },
  { table: 'exercise', worker: 'select, insert, update', api: { read: any(READ, 'id in (select p.exercise_id from exercise_part p)'), add: EXERCISES, change: EXERCISES } },
  { table: 'exercise_skill', worker: 'select, insert', api: { read: SOMEBODY, add: EXERCISES, remove: EXERCISES } },
  { table: 'exercise_credential', worker: 'select', api: { read: SOMEBODY, add: EXERCISES, remove: EXERCISES } },
  { table: 'seat_event', worker: 'select', api: { read: READ, add: any(EXERCISES, `(kind = 'DEMANDED' and ${OWN_BODY})`) } },
  { table: 'exercise_part', worker: 'select, insert', api: { read: any(EXERCISES, ownExpert(), OWN_PEOPLES), add: `${EXERCISES} and ${NOT_HIMSELF}`, change: `${EXERCISES} and ${NOT_HIMSELF}` } },
  { table: 'finding', worker: 'select, update', api: { read: EXERCISES, add: EXERCISES } },
  { table: 'finding_move', worker: 'select, update', api: { read: EXERCISES, add: EXERCISES } },
];
