import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { LaunchPlan } from '../launch/launch.plan.ts';
import { ExclusionCount } from '../refusals/audience.refusals.ts';
import { ChannelReach, ForecastPoint } from './preview.type.ts';

/** What a call-up was reckoned to come to when it was asked for; an approver decides on it, a report compares with it. */
@ObjectType({ description: 'What a call-up was reckoned to come to when it was asked for; it never changes' })
export class CallUpPlan {
  @Field(() => Int, { description: 'People whom the filter selected' }) population: number;
  @Field(() => Int, { description: 'People to be called in all waves' }) recipients: number;
  @Field(() => Int, { description: 'Of them, in wave 1' }) firstWave: number;
  @Field(() => [ExclusionCount], { description: 'Why the others were left out' }) exclusions: ExclusionCount[];
  @Field(() => [ChannelReach]) channels: ChannelReach[];
  @Field(() => Int, { description: 'SMS segments if every wave goes out' }) segments: number;
  @Field(() => Int, { description: 'Price if every wave goes out' }) costYen: number;
  @Field(() => Int, { description: 'Until the last message is handed over' }) secondsToSend: number;
  @Field(() => Float, { description: 'People expected to say yes by the deadline' }) expectedYes: number;
  @Field({ description: 'What the estimate rests on, Japanese' }) estimateNoteJa: string;
  @Field({ description: 'What the estimate rests on, English' }) estimateNoteEn: string;

  @Field(() => [ForecastPoint], { description: 'How the yes were expected to come in; empty for call-ups of older releases' }) curve: ForecastPoint[];

  constructor(plan: LaunchPlan) {
    const { sending, estimate } = plan;
    this.population = plan.population;
    this.recipients = plan.recipients;
    this.firstWave = plan.firstWave;
    this.exclusions = plan.exclusions;
    this.channels = sending.channels.map(({ channel, messages, segments, seconds, yen }) => ({ channel, messages, segments, seconds, yen }));
    this.segments = sending.segments;
    this.costYen = sending.yen;
    this.secondsToSend = sending.seconds;
    this.curve = (plan as Partial<LaunchPlan>).curve ?? [];
    this.expectedYes = estimate.expectedYes;
    this.estimateNoteJa = estimate.note.ja;
    this.estimateNoteEn = estimate.note.en;
  }
}
