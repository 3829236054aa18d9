import { Allow, CurrentLocale } from '@muster/identity';
import type { Locale } from '@muster/platform';
import { Args, createUnionType, Int, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { SandboxDoor } from './sandbox-door.service.ts';
import { ReplyInvalid, SandboxAway } from './sandbox.refusals.ts';
import { SandboxCrowd, SandboxReply, SandboxWall } from './sandbox.types.ts';

const SandboxChannel = { SMS: 'SMS', EMAIL: 'EMAIL' } as const;
registerEnumType(SandboxChannel, { name: 'SandboxChannel', description: 'Phones or mailboxes of the sandbox' });

const SandboxWallResult = createUnionType({ name: 'SandboxWallResult', types: () => [SandboxWall, SandboxAway] as const });
const SandboxReplyResult = createUnionType({ name: 'SandboxReplyResult', types: () => [SandboxReply, ReplyInvalid, SandboxAway] as const });
const SandboxCrowdResult = createUnionType({ name: 'SandboxCrowdResult', types: () => [SandboxCrowd, SandboxAway] as const });

/** As many messages as a page of the wall shows. */
const MOST = 200;

/** The outside world of a demo, in the browser. */
@Resolver()
export class SandboxResolver {
  constructor(private readonly door: SandboxDoor) {}

  @Query(() => SandboxWallResult, { description: 'What the phones and mailboxes of a demo hold, the newest first' })
  @Allow('sandbox:use')
  sandboxWall(
    @CurrentLocale() locale: Locale,
    @Args('device', { type: () => String, nullable: true, description: 'One number or address; left out: all' }) device: string | null,
    @Args('channel', { type: () => SandboxChannel, nullable: true }) channel: 'SMS' | 'EMAIL' | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: '1 to 200' }) first: number,
  ): Promise<typeof SandboxWallResult> {
    return this.door.wall(locale, device ?? null, channel ?? null, Math.min(Math.max(first, 1), MOST));
  }

  @Mutation(() => SandboxReplyResult, { description: 'Replies by SMS from a phone of the sandbox' })
  @Allow('sandbox:use')
  replyFromSandbox(@Args('device') device: string, @Args('text') text: string, @CurrentLocale() locale: Locale): Promise<typeof SandboxReplyResult> {
    return this.door.reply(locale, device, text);
  }

  @Mutation(() => SandboxCrowdResult, { description: 'Lets everybody answer who was invited within the last hour or will be; the same seed makes the same choices' })
  @Allow('sandbox:use')
  letSandboxAnswer(@Args('seed', { type: () => Int, defaultValue: 1 }) seed: number, @CurrentLocale() locale: Locale): Promise<typeof SandboxCrowdResult> {
    return this.door.letAnswer(locale, seed);
  }

  @Mutation(() => SandboxWallResult, { description: 'Nobody answers by himself any more' })
  @Allow('sandbox:use')
  stopSandboxAnswers(@CurrentLocale() locale: Locale): Promise<typeof SandboxWallResult> {
    return this.door.stopAnswering(locale);
  }
}
