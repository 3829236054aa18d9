import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { AgreementChanged, SigningCodeWrong, SigningMailNotSent, SignedNameWrong, TooManySigningCodes, WordingInvalid } from './agreement.refusals.ts';

export const AgreementLanguage = { ja: 'ja', en: 'en' } as const;
export type AgreementLanguage = keyof typeof AgreementLanguage;
export const SigningMethod = { PASSKEY: 'PASSKEY', NAME_AND_CODE: 'NAME_AND_CODE' } as const;
export type SigningMethod = keyof typeof SigningMethod;

registerEnumType(AgreementLanguage, { name: 'AgreementLanguage', description: 'Which of the two texts' });
registerEnumType(SigningMethod, { name: 'SigningMethod', description: 'PASSKEY: a session that has just shown one; NAME_AND_CODE: the own name, typed, and a code sent by e-mail' });

/** The wording of a pledge or agreement that is in force. */
@ObjectType({ description: 'A pledge or agreement in its latest version' })
export class Agreement {
  @Field(() => ID) code: string;
  @Field(() => Int) version: number;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field() textJa: string;
  @Field() textEn: string;
  @Field({ description: 'SHA-256 of the Japanese text' }) hashJa: string;
  @Field({ description: 'SHA-256 of the English text' }) hashEn: string;
  @Field({ description: 'What holds on after leaving; empty: nothing' }) dutyJa: string;
  @Field() dutyEn: string;
  @Field(() => Int, { description: 'How many days a signature is good for' }) validDays: number;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
}

/** What an expert signed. */
@ObjectType({ description: 'What an expert signed: which text, by its hash, how, when, until when' })
export class AgreementSignature {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field() code: string;
  @Field(() => Int) version: number;
  @Field(() => AgreementLanguage) language: AgreementLanguage;
  @Field({ description: 'SHA-256 of the text that was signed' }) textHash: string;
  @Field(() => SigningMethod) method: SigningMethod;
  @Field(() => DateTime) signedAt: Date;
  @Field({ description: 'Its last day, YYYY-MM-DD' }) expiresOn: string;
  @Field({ description: 'It is of the latest version and has not run out' }) inForce: boolean;
}

/** A code is on its way. */
@ObjectType({ description: 'A code for signing is on its way to my own e-mail address' })
export class SigningCodeSent {
  @Field(() => Int) validMinutes: number;
}

@InputType({ description: 'A new wording; both languages say the same' })
export class WordingInput {
  @Field(() => ID) code: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field() textJa: string;
  @Field() textEn: string;
  @Field({ defaultValue: '' }) dutyJa: string;
  @Field({ defaultValue: '' }) dutyEn: string;
  @Field(() => Int) validDays: number;
}

@InputType({ description: 'What I sign: exactly the text that I was shown' })
export class SignInput {
  @Field(() => ID) code: string;
  @Field(() => Int) version: number;
  @Field(() => AgreementLanguage) language: AgreementLanguage;
  @Field({ description: 'The hash of the text that I was shown' }) textHash: string;
}

export const SignAgreementResult = createUnionType({ name: 'SignAgreementResult', types: () => [AgreementSignature, NotAnExpert, AgreementChanged] as const });
export const SignByNameResult = createUnionType({
  name: 'SignAgreementByNameResult', types: () => [AgreementSignature, NotAnExpert, AgreementChanged, SignedNameWrong, SigningCodeWrong] as const,
});
export const SigningCodeResult = createUnionType({ name: 'RequestSigningCodeResult', types: () => [SigningCodeSent, NotAnExpert, AgreementChanged, TooManySigningCodes, SigningMailNotSent] as const });
export const PublishAgreementResult = createUnionType({ name: 'PublishAgreementResult', types: () => [Agreement, WordingInvalid] as const });
