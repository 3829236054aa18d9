import { DateTime, Refusal, type Locale } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileKind } from '../attachments/file-kind.rule.ts';
import { NotAnExpert } from '../registry.refusals.ts';

/** What a document that an expert hands in is about. */
export const DocumentAbout = { IDENTITY: 'IDENTITY', REFERENCES: 'REFERENCES', EMPLOYER: 'EMPLOYER', SKILL: 'SKILL', CREDENTIAL: 'CREDENTIAL' } as const;
export type DocumentAbout = keyof typeof DocumentAbout;

registerEnumType(DocumentAbout, { name: 'DocumentAbout', description: 'What a document is about: a step of vetting, a skill or a credential' });

/** A document that an expert handed in, without its content. */
@ObjectType({ description: 'A document that an expert handed in; its content is at /my/documents/<id>, for officers at /vetting/documents/<id>, where each look is on record' })
export class OwnDocument {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => DocumentAbout) about: DocumentAbout;
  @Field(() => String, { nullable: true, description: 'SKILL: the work role; CREDENTIAL: its code' }) subject: string | null;
  @Field(() => FileKind) kind: FileKind;
  @Field() name: string;
  @Field(() => Int, { description: 'Bytes' }) size: number;
  @Field(() => DateTime) handedInAt: Date;
}

/** What I handed in. */
@ObjectType({ description: 'What I handed in, the newest first' })
export class MyDocuments {
  @Field(() => [OwnDocument]) documents: OwnDocument[];
}

/** I have no such document. */
@ObjectType({ implements: () => Refusal })
export class DocumentUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'DOCUMENT_UNKNOWN', field: 'id', message: { ja: 'この書類は見つかりません。', en: 'There is no such document.' }, remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
    });
  }
}

export const RemoveMyDocumentResult = createUnionType({ name: 'RemoveMyDocumentResult', types: () => [MyDocuments, NotAnExpert, DocumentUnknown] as const });
