import type { Channel, DeliveryState, Purpose } from '@muster/notify';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, DeliveryStateEnum, PurposeEnum } from './enums.ts';

/** Messages of a call-up that stand in one state. */
@ObjectType()
export class DeliveryCount {
  @Field(() => PurposeEnum) purpose: Purpose;
  @Field(() => ChannelEnum) channel: Channel;
  @Field(() => DeliveryStateEnum) state: DeliveryState;
  @Field(() => Int) messages: number;
}

/**
 * Where a call-up's people and invitations stand. People: recipients = yes + yesFrom + remoteOnly + no + late +
 * silent. Messages: every invitation message in its present state; they add up to `messages`.
 */
@ObjectType({ description: 'Where the people and the invitation messages of a call-up stand, from queued to yes' })
export class Funnel {
  @Field(() => Int, { description: 'People called so far' }) recipients: number;
  @Field(() => Int, { description: 'People held back for a later wave' }) heldBack: number;
  @Field(() => Int, { description: 'People whose link was opened' }) seen: number;
  @Field(() => Int, { description: 'People whose answer counts' }) answered: number;
  @Field(() => Int) yes: number;
  @Field(() => Int, { description: 'Yes, from a time on' }) yesFrom: number;
  @Field(() => Int, { description: 'Yes, but from afar only' }) remoteOnly: number;
  @Field(() => Int) no: number;
  @Field(() => Int, { description: 'People who answered after the deadline only; kept, not counted' }) late: number;
  @Field(() => Int, { description: 'People without an answer whose last reply could not be read' }) unclear: number;
  @Field(() => Int, { description: 'People called without an answer' }) silent: number;
  @Field(() => Int, { description: 'Invitation messages in the ledger' }) messages: number;
  @Field(() => Int) queued: number;
  @Field(() => Int) claimed: number;
  @Field(() => Int, { description: 'Outcome unclear, being looked up at the provider' }) unknown: number;
  @Field(() => Int, { description: 'Taken by the provider, nothing further known' }) accepted: number;
  @Field(() => Int) sent: number;
  @Field(() => Int) delivered: number;
  @Field(() => Int) failed: number;
  @Field(() => Int) undelivered: number;
  @Field(() => Int) expired: number;
  @Field(() => Int, { description: 'Not sent on purpose: opted out, unreachable' }) suppressed: number;
  @Field(() => Int) cancelled: number;
}
