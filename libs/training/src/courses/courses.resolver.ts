import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Course, CourseInput, RecordCourseResult } from './course.types.ts';
import { Courses } from './courses.service.ts';

/** The list of courses. */
@Resolver(() => Course)
export class CoursesResolver {
  constructor(private readonly list: Courses) {}

  @Query(() => [Course], { description: 'Every course by code, also past ones' })
  @Allow('training:read')
  courses(): Promise<Course[]> {
    return this.list.list();
  }

  @Mutation(() => RecordCourseResult, { description: 'Records a course, or changes one' })
  @Allow('course:update')
  recordCourse(@Args('input') input: CourseInput, @CurrentActor() actor: Actor): Promise<typeof RecordCourseResult> {
    return this.list.record(actor, input);
  }
}
