import { Connection, DateTime } from '@muster/platform';
import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { CorrectionInvalid, CorrectionUnknown, ReasonMissing } from './correction.refusals.ts';
import { CorrectionField } from './correction.rule.ts';

/** How far a request has come. */
export const CorrectionState = { OPEN: 'OPEN', DONE: 'DONE', REFUSED: 'REFUSED', TAKEN_BACK: 'TAKEN_BACK' } as const;

registerEnumType(CorrectionField, { name: 'CorrectionField', description: 'What of an entry should be corrected; OTHER is done by hand' });
registerEnumType(CorrectionState, { name: 'CorrectionState', description: 'How far a request for correction has come' });

/** A request for correction, with what came of it. */
@ObjectType({ description: 'A request for correction, with what came of it' })
export class CorrectionRequest {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => CorrectionField) field: CorrectionField;
  @Field({ description: 'What should stand there' }) wanted: string;
  @Field(() => String, { nullable: true, description: 'What stood there when it was decided' }) previous: string | null;
  @Field(() => CorrectionState) state: keyof typeof CorrectionState;
  @Field(() => String, { nullable: true, description: 'REFUSED: why' }) reason: string | null;
  @Field(() => DateTime) askedAt: Date;
  @Field(() => DateTime, { nullable: true }) decidedAt: Date | null;
}

@ObjectType()
export class CorrectionRequestConnection extends Connection(CorrectionRequest) {}

export const RequestCorrectionResult = createUnionType({
  name: 'RequestCorrectionResult', types: () => [CorrectionRequest, NotAnExpert, CorrectionInvalid] as const,
});

export const DecideCorrectionResult = createUnionType({
  name: 'DecideCorrectionResult', types: () => [CorrectionRequest, CorrectionUnknown, CorrectionInvalid, ReasonMissing] as const,
});
