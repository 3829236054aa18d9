import { Allow } from '@muster/identity';
import { DateTime } from '@muster/platform';
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

const DEFINITION_JA = '期間内に登録が終了した(退会日が到来した)専門家について、アクセスを終了すべき時刻(退会日の翌日午前0時、または退会手続の時刻)から、アカウントとセッションが全て閉じられるまでの時間。';
const DEFINITION_EN = 'For experts whose membership ended in the period: the time from when access had to end (midnight in Japan after the last day, or the moment of leaving) until every account and session was shut.';

/** How soon access ended for those who left. */
@ObjectType({ description: 'How soon access ended for those who left: the time from when it had to end until every account and session was shut' })
export class AccessEnds {
  @Field({ description: 'What is measured' }) definitionJa: string;
  @Field({ description: 'What is measured' }) definitionEn: string;
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime) until: Date;
  @Field(() => DateTime) asOf: Date;
  @Field(() => Int, { description: 'The denominator: people whose access had to end in the period' }) people: number;
  @Field(() => Int, { description: 'Those whose access ended within the hour; who can still sign in is not among them' }) withinHour: number;
  @Field(() => Int, { nullable: true, description: 'Of those whose access ended; null: nobody\'s did' }) slowestSeconds: number | null;
  @Field(() => Int, { nullable: true, description: 'Of those whose access ended' }) medianSeconds: number | null;
  @Field(() => Int, { description: 'Those who can still sign in; anything but 0 is an incident' }) stillOpen: number;
}

/** The figure behind "access revoked within the hour". */
@Resolver()
export class AccessEndsResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => AccessEnds, { description: 'How soon access ended for those who left between two instants' })
  @Allow('access-end:read')
  async accessEnds(@Args('from', { type: () => DateTime }) from: Date, @Args('until', { type: () => DateTime }) until: Date): Promise<AccessEnds> {
    const [row]: Omit<AccessEnds, 'definitionJa' | 'definitionEn'>[] = await this.database.query(
      `select people, within_hour as "withinHour", slowest_seconds as "slowestSeconds", median_seconds as "medianSeconds", still_open as "stillOpen", muster_now() as "asOf" from muster_access_ends($1, $2)`, [from, until]);
    return Object.assign(new AccessEnds(), { definitionJa: DEFINITION_JA, definitionEn: DEFINITION_EN, from, until }, row);
  }
}
