import { DateTime, Refusal, type Locale } from '@muster/platform';
import { createUnionType, Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { shownAddress, senderState, type SenderProblem, type SenderState } from './sender.rule.ts';
import type { SenderLine } from './senders.query.ts';

/** A number, pool or mailbox that messages leave from. */
@ObjectType({ description: 'A number, pool or mailbox that messages leave from; how it gets in at its provider is never shown' })
export class Sender {
  @Field(() => ID) id: string;
  @Field({ description: 'SMS, EMAIL or VOICE' }) channel: string;
  @Field() provider: string;
  @Field({ description: 'The number or mailbox; of a pool the end of its identifier' }) address: string;
  @Field(() => Float, { description: 'SMS segments, or e-mails, a second' }) ratePerSecond: number;
  @Field({ description: 'The rate was set here, and the settings\' does not count' }) ownRate: boolean;
  @Field({ description: 'It was added here, and is in no setting' }) added: boolean;
  @Field(() => String, { description: 'IN_USE, RESTING (the provider asked for a pause), OUT (taken out of use here) or NOT_SET (no setting names it any more)' }) state: SenderState;
  @Field(() => DateTime, { nullable: true }) restsUntil: Date | null;
  @Field(() => String, { nullable: true, description: 'The provider\'s code' }) restReason: string | null;

  static of(line: SenderLine): Sender {
    const { channel, provider, ratePerSecond, ownRate, added, restsUntil, restReason } = line;
    return Object.assign(new Sender(), { id: keyOf(line.id), channel, provider, ratePerSecond, ownRate, added, restsUntil, restReason, address: shownAddress(line.address), state: senderState(line) });
  }
}

/** A sender's id for clients: without what its address hides. */
export function keyOf(id: string): string {
  return Buffer.from(id).toString('base64url');
}

/** All senders as they stand now. */
@ObjectType({ description: 'All senders as they stand now' })
export class SenderList {
  @Field(() => [Sender]) senders: Sender[];
}

/** A sender cannot be changed so; nothing was. */
@ObjectType({ implements: () => Refusal })
export class SenderRefused extends Refusal {
  constructor(locale: Locale, problem: SenderProblem) {
    super(locale, problem);
  }
}

export const ChangeSenderResult = createUnionType({ name: 'ChangeSenderResult', types: () => [SenderList, SenderRefused] as const });
