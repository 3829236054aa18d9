import { Connection, DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IncidentEntity, Tlp } from '../entities/incident.entity.ts';
import { IncidentStateEnum, TlpEnum } from './enums.ts';

/** What happened (インシデント): the reason of one or more call-ups. */
@ObjectType({ description: 'What happened: the reason of one or more call-ups' })
export class Incident {
  @Field(() => ID) id: string;
  @Field({ description: 'Fiscal year and running number, 2026-014' }) code: string;
  @Field(() => String, { nullable: true }) presetCode: string | null;
  @Field(() => Int, { description: 'Provisional severity (暫定深刻度), 0 to 4' }) severity: number;
  @Field(() => TlpEnum) tlp: Tlp;
  @Field({ description: '訓練' }) drill: boolean;
  @Field(() => IncidentStateEnum) state: 'OPEN' | 'CLOSED';
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) closedAt: Date | null;
  /** Field resolvers open them for whoever asks. */
  readonly sealed: { title: Buffer; summary: Buffer };

  constructor(row: IncidentEntity) {
    this.id = row.id;
    this.code = row.code;
    this.presetCode = row.presetCode;
    this.severity = row.severity;
    this.tlp = row.tlp;
    this.drill = row.drill;
    this.state = row.state;
    this.createdAt = row.createdAt;
    this.closedAt = row.closedAt;
    this.sealed = { title: row.titleSealed, summary: row.summarySealed };
  }
}

/** A page of incidents, the newest first. */
@ObjectType({ description: 'A page of incidents, the newest first' })
export class IncidentConnection extends Connection(Incident) {
  @Field(() => Int, { nullable: true, description: 'Where text was looked for: incidents whose titles were not read, because only those of the newest are' })
  titlesUnread?: number | null;
}
