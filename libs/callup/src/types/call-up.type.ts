import type { Channel } from '@muster/notify';
import { Connection, DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CallUpState } from '../callup.state.ts';
import type { CallUpEntity, WaveStop } from '../entities/call-up.entity.ts';
import type { LaunchPlan } from '../launch/launch.plan.ts';
import type { CallUpKind } from '../rules.types.ts';
import { callUpNumber } from '../text/text.identity.ts';
import { CallUpAudience } from './call-up-audience.type.ts';
import { CallUpKindEnum, CallUpStateEnum, ChannelEnum, WaveStopEnum } from './enums.ts';

/** One broadcast for an incident (招集). */
@ObjectType({ description: 'One broadcast for an incident' })
export class CallUp {
  @Field(() => ID) id: string;
  @Field(() => ID) incidentId: string;
  @Field(() => Int) number: number;
  @Field({ description: 'The number as texts and replies show it, 014' }) code: string;
  @Field(() => CallUpKindEnum) kind: CallUpKind;
  @Field({ description: 'Four digits (照合), the same on every channel' }) authenticityCode: string;
  @Field(() => CallUpStateEnum) state: CallUpState;
  @Field(() => [ChannelEnum]) channels: Channel[];
  @Field(() => Int, { nullable: true, description: 'People per wave; null: everybody at once' }) waveSize: number | null;
  @Field(() => Int, { nullable: true }) waveIntervalSeconds: number | null;
  @Field(() => WaveStopEnum) waveStop: WaveStop;
  @Field(() => Int) currentWave: number;
  @Field(() => DateTime, { nullable: true }) nextWaveAt: Date | null;
  @Field(() => Int, { nullable: true }) reminderAfterSeconds: number | null;
  @Field(() => CallUpAudience, { description: 'Whom it looks at, as it was asked for' }) audience: CallUpAudience;
  @Field(() => DateTime) deadline: Date;
  @Field(() => Int, { description: 'Counts up with every change; an approval names the version that it is for' }) version: number;
  @Field(() => ID, { nullable: true }) createdBy: string | null;
  @Field(() => ID, { nullable: true }) approvedBy: string | null;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) approvedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) launchedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) filledAt: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  /** Field resolvers open them for whoever asks. */
  readonly sealed: { textJa: Buffer; textEn: Buffer; endWords: Buffer | null };
  /** Why the system ended it; a field resolver shows it. */
  readonly endCode: string | null;
  /** As it was frozen at the request; a field resolver shows it. */
  readonly plan: Partial<LaunchPlan>;

  constructor(row: CallUpEntity) {
    this.id = row.id;
    this.incidentId = row.incidentId;
    this.number = row.number;
    this.code = callUpNumber(row.number);
    this.kind = row.kind;
    this.authenticityCode = row.authenticityCode;
    this.state = row.state;
    this.channels = row.channels;
    this.waveSize = row.waveSize;
    this.waveIntervalSeconds = row.waveIntervalSeconds;
    this.waveStop = row.waveStop;
    this.currentWave = row.currentWave;
    this.nextWaveAt = row.nextWaveAt;
    this.reminderAfterSeconds = row.reminderAfterSeconds;
    this.audience = new CallUpAudience(row.audience);
    this.deadline = row.deadline;
    this.version = row.version;
    this.createdBy = row.createdBy;
    this.approvedBy = row.approvedBy;
    this.createdAt = row.createdAt;
    this.approvedAt = row.approvedAt;
    this.launchedAt = row.launchedAt;
    this.filledAt = row.filledAt;
    this.endedAt = row.endedAt;
    this.sealed = { textJa: row.textJaSealed, textEn: row.textEnSealed, endWords: row.endWordsSealed };
    this.endCode = row.endReason;
    this.plan = row.plan;
  }
}

/** A page of call-ups, the newest first. */
@ObjectType({ description: 'A page of call-ups, the newest first' })
export class CallUpConnection extends Connection(CallUp) {
  @Field(() => Int, { nullable: true, description: 'Where text was looked for: incidents whose titles were not read, because only those of the newest are' })
  titlesUnread?: number | null;
}
