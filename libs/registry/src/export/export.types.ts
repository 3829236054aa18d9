import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExportDailyLimit, ExportPurposeMissing, ExportTooLarge } from './export.refusals.ts';

/** What an export is written as. */
export const ExportFormat = { JSON: 'JSON', CSV: 'CSV', XLSX: 'XLSX' } as const;
export type ExportFormat = keyof typeof ExportFormat;
registerEnumType(ExportFormat, { name: 'ExportFormat', description: 'What an export is written as: JSON lines, CSV as Excel opens it, or a workbook' });

export const EXPORT_MEDIA: Readonly<Record<ExportFormat, string>> = {
  JSON: 'application/x-ndjson', CSV: 'text/csv; charset=utf-8', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Entries taken out of the registry. */
@ObjectType({ description: 'Entries taken out of the registry, without addresses' })
export class ExpertExport {
  @Field(() => ID) id: string;
  @Field(() => Int) people: number;
  @Field(() => ExportFormat) format: ExportFormat;
  @Field() fileName: string;
  @Field() mediaType: string;
  @Field({ description: 'The file, in base64' }) base64: string;
  @Field(() => String, { nullable: true, description: 'JSON only: one entry a line' }) lines: string | null;
  @Field(() => DateTime) at: Date;
}

export const ExportExpertsResult = createUnionType({
  name: 'ExportExpertsResult', types: () => [ExpertExport, ExportTooLarge, ExportDailyLimit, ExportPurposeMissing] as const,
});
