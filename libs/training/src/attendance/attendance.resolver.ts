import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AttendanceImport } from './attendance-import.service.ts';
import { AttendanceListInput, ImportAttendanceResult } from './attendance.types.ts';

/** Attendances from the lists of learning systems. */
@Resolver()
export class AttendanceResolver {
  constructor(private readonly lists: AttendanceImport) {}

  @Mutation(() => ImportAttendanceResult, { description: 'Looks at a list of attendances, and writes it when asked to; for bodies that I look after' })
  @Allow('training:update')
  importAttendance(@Args('input') { file, ...wish }: AttendanceListInput, @CurrentActor() actor: Actor): Promise<typeof ImportAttendanceResult> {
    return this.lists.run(actor, Buffer.from(file, 'base64'), wish);
  }
}
