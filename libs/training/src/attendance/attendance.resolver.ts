import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AttendanceEntry } from './attendance-entry.service.ts';
import { AttendanceImport } from './attendance-import.service.ts';
import { AttendanceInput, AttendanceListInput, ImportAttendanceResult, RecordAttendanceResult } from './attendance.types.ts';

/** Attendances: from the lists of learning systems, or one by one. */
@Resolver()
export class AttendanceResolver {
  constructor(private readonly lists: AttendanceImport, private readonly entry: AttendanceEntry) {}

  @Mutation(() => ImportAttendanceResult, { description: 'Looks at a list of attendances, and writes it when asked to; for bodies that I look after' })
  @Allow('training:update')
  importAttendance(@Args('input') { file, ...wish }: AttendanceListInput, @CurrentActor() actor: Actor): Promise<typeof ImportAttendanceResult> {
    return this.lists.run(actor, Buffer.from(file, 'base64'), wish);
  }

  @Mutation(() => RecordAttendanceResult, { description: 'Somebody of a body that I look after attended a course' })
  @Allow('training:update')
  recordAttendance(@Args('input') input: AttendanceInput, @CurrentActor() actor: Actor): Promise<typeof RecordAttendanceResult> {
    return this.entry.record(actor, input);
  }
}
