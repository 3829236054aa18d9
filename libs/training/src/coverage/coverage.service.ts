import type { Actor } from '@muster/identity';
import { isDay, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Course } from '../courses/course.types.ts';
import { Courses } from '../courses/courses.service.ts';
import { LAYERS } from '../courses/layer.ts';
import { noDay } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { coverageOn } from './coverage.query.ts';
import { coverageFault, total } from './coverage.rule.ts';
import { COVERAGE_SOURCE, definitionOf } from './coverage.text.ts';
import { LayerCoverage, LayerTotal, TrainingCoverage } from './coverage.types.ts';

/** Who attended, by layer, with denominators. */
@Injectable()
export class Coverage {
  constructor(private readonly database: DataSource, private readonly courses: Courses) {}

  /** The coverage of a course on a day, today unless one is given; of one body or of every one. */
  async of(actor: Actor, courseId: string, on: string | null, organisationId: string | null): Promise<TrainingCoverage | TrainingInvalid | TrainingRecordUnknown> {
    if (on !== null && !isDay(on)) return new TrainingInvalid(actor.locale, noDay('on'));
    if (organisationId !== null && !isUuid(organisationId)) return new TrainingRecordUnknown(actor.locale, 'organisationId');
    return this.database.transaction(async (em) => {
      const course = await this.courses.get(courseId, em);
      if (!course) return new TrainingRecordUnknown(actor.locale, 'courseId');
      return this.table(em, course, on ?? await todayInJapan(em), organisationId === null ? null : [organisationId]);
    });
  }

  /** The coverage as a table; for reports and the progress board too. */
  async table(em: EntityManager, course: Course, on: string, organisationIds: readonly string[] | null): Promise<TrainingCoverage> {
    const bodies = (await coverageOn(em, course.id, on, organisationIds)).map((row) => Object.assign(new LayerCoverage(), row, { fault: coverageFault(row) }));
    const totals = LAYERS.filter((layer) => course.layers.includes(layer)).map((layer) => Object.assign(new LayerTotal(), { layer, ...total(bodies.filter((row) => row.layer === layer)) }));
    return Object.assign(new TrainingCoverage(), { course, on, ...definitionOf(course), sourceJa: COVERAGE_SOURCE.ja, sourceEn: COVERAGE_SOURCE.en, totals, bodies });
  }
}
