import { DateTime } from '@muster/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InputProblem } from '../refusals/input.refusals.ts';
import type { Place } from '../rules.types.ts';
import { PlaceEnum } from '../types/enums.ts';
import { PresetLine } from '../types/preset.type.ts';
import type { PresetDraft } from './preset.rule.ts';

/** One requirement line of a preset as an administrator gives it. */
@InputType({ description: 'One requirement line of a preset' })
export class PresetLineInput {
  @Field(() => ID, { nullable: true, description: 'NICE v2 work role; left out: any role' }) workRoleId?: string | null;
  @Field(() => Int, { description: '1 to 4' }) minLevel: number;
  @Field(() => Int) headCount: number;
  @Field(() => Int) reserveCount: number;
  @Field(() => PlaceEnum) place: Place;
  @Field(() => Int, { description: 'Hours from the begin of the deployment to its end' }) durationHours: number;
  @Field(() => String, { nullable: true }) attestationKind?: string | null;
  @Field(() => [String], { description: 'ISO 639-1 codes' }) languages: string[];
}

/** A preset as an administrator gives it. */
@InputType({ description: 'A preset as a whole; what it said before is kept as its earlier version' })
export class PresetInput {
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field({ description: 'Proposed first for a drill' }) forDrills: boolean;
  @Field(() => Int, { description: 'Suggested severity, 0 to 4' }) severity: number;
  @Field({ description: 'Suggested text in Japanese, TLP:CLEAR' }) textJa: string;
  @Field({ description: 'Suggested text in English, TLP:CLEAR' }) textEn: string;
  @Field(() => [PresetLineInput]) lines: PresetLineInput[];
}

/** What the rules work with. */
export function draftOf({ lines, ...rest }: PresetInput): PresetDraft {
  return { ...rest, lines: lines.map((line) => ({ ...line, workRoleId: line.workRoleId ?? null, attestationKind: line.attestationKind ?? null })) };
}

/** A preset's text as people would get it, and all that is wrong with the preset as it is written so far. */
@ObjectType({ description: 'A preset as it would be: its message as people get it, and everything that is wrong' })
export class PresetCheck {
  @Field() sampleJa: string;
  @Field() sampleEn: string;
  @Field(() => Int, { description: 'SMS segments of the longest Japanese message, the link counted in' }) segmentsJa: number;
  @Field(() => Int, { description: 'SMS segments of the longest English message, the link counted in' }) segmentsEn: number;
  @Field(() => [InputProblem]) problems: InputProblem[];
}

/** What a preset said from when on. */
@ObjectType({ description: 'What a preset said; a call-up keeps what it was sent with, whatever becomes of its preset' })
export class PresetVersion {
  @Field(() => Int) version: number;
  @Field(() => ID, { nullable: true, description: 'The user who wrote it; null: it came with the product' }) madeBy: string | null;
  @Field(() => DateTime, { nullable: true }) madeAt: Date | null;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => Int) severity: number;
  @Field() textJa: string;
  @Field() textEn: string;
  @Field(() => [PresetLine]) lines: PresetLine[];
}
