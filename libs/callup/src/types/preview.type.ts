import type { Channel } from '@muster/notify';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ExclusionCount } from '../refusals/audience.refusals.ts';
import { InputProblem } from '../refusals/input.refusals.ts';
import { ChannelEnum } from './enums.ts';

/** People per requirement line. */
@ObjectType()
export class LineMatch {
  @Field(() => Int) position: number;
  @Field(() => Int, { description: 'People who fit; several lines may count the same person' }) matching: number;
  @Field(() => Float, { description: 'People of this line expected to say yes by the deadline' }) expectedYes: number;
  @Field(() => Float, { description: 'Chance, 0 to 1, that this line is filled by the deadline' }) chanceFilled: number;
}

/** What one channel has to carry. */
@ObjectType()
export class ChannelReach {
  @Field(() => ChannelEnum) channel: Channel;
  @Field(() => Int, { description: 'People with a usable contact for it' }) messages: number;
  @Field(() => Int, { description: 'SMS segments; messages on other channels' }) segments: number;
  @Field(() => Int, { nullable: true, description: 'Until the last one is handed over; null: no sender' }) seconds: number | null;
  @Field(() => Int) yen: number;
}

/** Whom a call-up would call in one prefecture. */
@ObjectType({ description: 'Whom a call-up would call in one prefecture' })
export class AudiencePlace {
  @Field({ description: 'JIS code' }) prefectureCode: string;
  @Field(() => Int) people: number;
}

/** What is expected by one moment. */
@ObjectType({ description: 'What is expected by one moment after the call' })
export class ForecastPoint {
  @Field(() => Float, { description: 'Minutes after the call' }) minutes: number;
  @Field(() => Float, { description: 'People expected to have said yes' }) expectedYes: number;
  @Field(() => Float, { description: 'At most this, 0 to 1' }) chanceAllFilled: number;
}

/** How many will say yes; the note says what kind of estimate it is. */
@ObjectType()
export class YesEstimate {
  @Field({ description: 'ACCEPTANCE_RATE_ESTIMATE: plain, not learnt' }) method: string;
  @Field({ description: 'What the estimate rests on, Japanese' }) noteJa: string;
  @Field({ description: 'What the estimate rests on, English' }) noteEn: string;
  @Field(() => Int, { description: 'Minutes from now to the deadline' }) byMinutes: number;
  @Field(() => Float, { description: 'Assumed share of yes, 0 to 1' }) yesRate: number;
  @Field(() => Float) expectedYes: number;
  @Field(() => Float, { description: 'At most this, 0 to 1' }) chanceAllFilled: number;
  @Field(() => [ForecastPoint], { description: 'How the yes are expected to come in, from the call to the deadline' }) curve: ForecastPoint[];
}

/** The invitation as it would go out, with the name of the first line's role. */
@ObjectType()
export class SampleText {
  @Field() textJa: string;
  @Field() textEn: string;
  @Field(() => Int, { description: 'SMS segments of the longest text' }) segmentsJa: number;
  @Field(() => Int, { description: 'SMS segments of the longest text' }) segmentsEn: number;
}

/** What a call-up would come to; counts only, never who. */
@ObjectType({ description: 'What a call-up would come to: counts only, never who' })
export class CallUpPreview {
  @Field(() => Int, { description: 'People whom the filter selects' }) population: number;
  @Field(() => Int, { description: 'People who would be called' }) recipients: number;
  @Field(() => Int, { description: 'Of them, in wave 1' }) firstWave: number;
  @Field(() => [LineMatch]) lines: LineMatch[];
  @Field(() => [ExclusionCount], { description: 'Why the others are not called; each counts once, under the first reason' }) exclusions: ExclusionCount[];
  @Field(() => [AudiencePlace], { description: 'Where those live who would be called; prefectures without anybody are left out' }) places: AudiencePlace[];
  @Field(() => [ChannelReach]) channels: ChannelReach[];
  @Field(() => Int, { description: 'SMS segments if every wave goes out' }) segments: number;
  @Field(() => Int, { description: 'Price if every wave goes out' }) costYen: number;
  @Field(() => Int, { description: 'Until the last message is handed over; channels send side by side' }) secondsToSend: number;
  @Field(() => YesEstimate) estimate: YesEstimate;
  @Field(() => SampleText) sample: SampleText;
  @Field({ description: 'A second person has to approve it' }) needsApproval: boolean;
  @Field(() => [InputProblem], { description: 'Why it would be refused as it stands; empty: it can be sent' }) problems: InputProblem[];
}
