import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid, Queue, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Course } from '../courses/course.types.ts';
import { Courses } from '../courses/courses.service.ts';
import { staffIdOf } from '../staff/staff.query.ts';
import { keeps } from '../training.access.ts';
import { bodyProblem, noDay, notYet, type TrainingProblem } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { COURSE_NOT_HELD, NO_STAFF } from './attendance-row.rule.ts';
import { writeAttendance } from './attendance.query.ts';
import { AttendanceRecorded, type AttendanceInput } from './attendance.types.ts';

/** Takes one attendance in by hand, where there is no list. Doing it twice changes nothing. */
@Injectable()
export class AttendanceEntry {
  constructor(private readonly database: DataSource, private readonly courses: Courses, private readonly audit: AuditLog, private readonly queue: Queue) {}

  /** Puts on record that somebody of a body attended a course; what it proves follows in the background. */
  record(actor: Actor, input: AttendanceInput): Promise<AttendanceRecorded | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      const { courseId, organisationId, attendedOn } = input;
      if (!isUuid(organisationId) || !keeps(actor, organisationId)) return new TrainingRecordUnknown(actor.locale, 'organisationId');
      const course = await this.courses.get(courseId, em);
      if (!course) return new TrainingRecordUnknown(actor.locale, 'courseId');
      const problem = await this.dayProblem(em, course, input);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      const staffId = await staffIdOf(em, organisationId, input.number.trim());
      if (staffId === null) return new TrainingInvalid(actor.locale, { code: 'STAFF_UNKNOWN', field: 'number', ...NO_STAFF });
      const added = await writeAttendance(em, [{ courseId, staffId, attendedOn }], 'ENTRY', actor.userId);
      if (added > 0) {
        await this.queue.enqueue(em, 'training.evidence', { courseId }, { key: courseId });
        await this.audit.append(em, { actor, action: 'attendance.record', subjectType: 'staff', subjectId: staffId, detail: { courseId, attendedOn } });
      }
      return Object.assign(new AttendanceRecorded(), { fresh: added > 0 });
    });
  }

  private async dayProblem(em: EntityManager, course: Course, { organisationId, attendedOn }: AttendanceInput): Promise<TrainingProblem | null> {
    if (!isDay(attendedOn)) return noDay('attendedOn');
    if (attendedOn > await todayInJapan(em)) return notYet('attendedOn');
    if (attendedOn < course.validFrom || (course.validTo !== null && attendedOn > course.validTo)) return { code: 'COURSE_NOT_HELD', field: 'attendedOn', ...COURSE_NOT_HELD };
    return bodyProblem(em, organisationId, attendedOn);
  }
}
