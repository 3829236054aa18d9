import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExportDailyLimit, ExportPurposeMissing, ExportTooLarge } from './export.refusals.ts';

/** Entries taken out of the registry. */
@ObjectType({ description: 'Entries taken out of the registry, without addresses' })
export class ExpertExport {
  @Field(() => ID) id: string;
  @Field(() => Int) people: number;
  @Field({ description: 'One entry a line, JSON' }) lines: string;
  @Field(() => DateTime) at: Date;
}

export const ExportExpertsResult = createUnionType({
  name: 'ExportExpertsResult', types: () => [ExpertExport, ExportTooLarge, ExportDailyLimit, ExportPurposeMissing] as const,
});
