import { Connection, DateTime } from '@muster/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { timelineText } from '../control/timeline.text.ts';
import type { CallUpEventEntity } from '../entities/call-up-event.entity.ts';

/** One figure or id of a timeline entry. */
@ObjectType()
export class TimelineFact {
  @Field() name: string;
  @Field() value: string;
}

/** One entry of a call-up's timeline: ids and counts only. */
@ObjectType()
export class TimelineEvent {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field({ description: 'What happened, e.g. LAUNCHED, WAVE_STARTED, FILLED' }) kind: string;
  @Field(() => ID, { nullable: true, description: 'The user who did it; null: the system' }) actorId: string | null;
  @Field(() => [TimelineFact]) facts: TimelineFact[];
  @Field({ description: 'What the entry says, Japanese' }) textJa: string;
  @Field({ description: 'What the entry says, English' }) textEn: string;

  constructor(row: CallUpEventEntity) {
    this.id = row.id;
    this.at = row.at;
    this.kind = row.kind;
    this.actorId = row.actorId;
    const text = timelineText(row.kind, row.detail);
    this.textJa = text.ja;
    this.textEn = text.en;
    this.facts = Object.entries(row.detail)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => ({ name, value: typeof value === 'object' ? JSON.stringify(value) : String(value) }));
  }
}

/** A page of the timeline, the newest first. */
@ObjectType({ description: 'A page of the timeline, the newest first' })
export class TimelineConnection extends Connection(TimelineEvent) {}
