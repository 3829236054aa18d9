import { DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VettingStepKind } from '../vetting/decision.rule.ts';
import { FileKind } from './file-kind.rule.ts';

registerEnumType(FileKind, { name: 'FileKind', description: 'What a document is, by its content' });

/** A document of a case, without its content: that is fetched from /vetting/attachments/<id>, and each look is on record. */
@ObjectType({ description: 'A document of a case; its content is at /vetting/attachments/<id>, and each look is on record' })
export class Attachment {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => VettingStepKind, { description: 'Which step it belongs to' }) step: VettingStepKind;
  @Field(() => FileKind) kind: FileKind;
  @Field() name: string;
  @Field(() => Int, { description: 'Bytes' }) size: number;
  @Field(() => ID) uploadedBy: string;
  @Field(() => DateTime) uploadedAt: Date;
}
