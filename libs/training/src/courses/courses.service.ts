import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { TrainingInvalid, TrainingRecordChanged, TrainingRecordUnknown } from '../training.refusals.ts';
import { areCredentials, findCourses, holdCourse, writeCourse, writeCourseCredentials } from './course.query.ts';
import { CODE_TAKEN, courseProblem, NO_CREDENTIAL } from './course.rule.ts';
import { Course, CourseCredential, type CourseInput } from './course.types.ts';

/** The list of courses: whom they are for, and how long an attendance counts. */
@Injectable()
export class Courses {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Every course by code, also past ones; or those with these ids. */
  async list(ids: readonly string[] | null = null, em: EntityManager = this.database.manager): Promise<Course[]> {
    const rows = await findCourses(em, ids);
    return rows.map((row) => Object.assign(new Course(), row, { credentials: row.credentials.map((one) => Object.assign(new CourseCredential(), one)) }));
  }

  /** One course; null when there is none. */
  async get(id: string, em: EntityManager = this.database.manager): Promise<Course | null> {
    return isUuid(id) ? (await this.list([id], em))[0] ?? null : null;
  }

  /** Records a course, or changes the one that is named, if nobody did meanwhile. */
  record(actor: Actor, input: CourseInput): Promise<Course | TrainingInvalid | TrainingRecordUnknown | TrainingRecordChanged> {
    const problem = courseProblem(input);
    if (problem) return Promise.resolve(new TrainingInvalid(actor.locale, problem));
    return this.database.transaction(async (em) => {
      const version = input.id !== null && isUuid(input.id) ? await holdCourse(em, input.id) : null;
      if (input.id !== null && version === null) return new TrainingRecordUnknown(actor.locale);
      if (version !== null && version !== input.version) return new TrainingRecordChanged(actor.locale);
      if (!(await areCredentials(em, input.credentials.map(({ code }) => code)))) return new TrainingInvalid(actor.locale, NO_CREDENTIAL);
      const id = await writeCourse(em, input);
      if (id === null) return new TrainingInvalid(actor.locale, CODE_TAKEN);
      await writeCourseCredentials(em, id, input.credentials);
      await this.audit.append(em, { actor, action: input.id === null ? 'course.add' : 'course.change', subjectType: 'course', subjectId: id, detail: { code: input.code, layers: input.layers, countsMonths: input.countsMonths } });
      return (await this.get(id, em))!;
    });
  }
}
