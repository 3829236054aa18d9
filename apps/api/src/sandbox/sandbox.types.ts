import { DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** One message on a sandbox phone or in a sandbox mailbox. */
@ObjectType({ description: 'One message on a phone or in a mailbox of the sandbox' })
export class SandboxMessage {
  @Field(() => ID) id: string;
  @Field({ description: 'SMS or EMAIL' }) channel: string;
  @Field({ description: 'OUTBOUND: to a person; INBOUND: from one' }) direction: string;
  @Field({ description: 'The made-up number or address of the person' }) device: string;
  @Field(() => DateTime) at: Date;
  @Field(() => String, { nullable: true, description: 'Of a mail' }) subject: string | null;
  @Field() text: string;
  @Field({ description: 'As the provider has it: sent, delivered, accepted …' }) status: string;
  @Field(() => String, { nullable: true, description: 'The answer link in it: a path of this server' }) answerPath: string | null;
}

/** How a crowd of made-up experts is doing. */
@ObjectType({ description: 'How a crowd of made-up experts is doing' })
export class SandboxCrowd {
  @Field(() => Int, { description: 'People who were invited since it began, or shortly before' }) people: number;
  @Field(() => Int, { description: 'Answers that were taken' }) answered: number;
  @Field(() => Int, { description: 'Answers on their way, or waiting for their time' }) waiting: number;
  @Field(() => Int, { description: 'People who will never answer' }) silent: number;
}

/** The wall of phones and the mailbox. */
@ObjectType({ description: 'The wall of phones and the mailbox, the newest message first' })
export class SandboxWall {
  @Field(() => [SandboxMessage]) messages: SandboxMessage[];
  @Field(() => SandboxCrowd, { nullable: true, description: 'Null: nobody answers by himself' }) crowd: SandboxCrowd | null;
}

/** What became of a reply. */
@ObjectType({ description: 'What became of a reply from a sandbox phone' })
export class SandboxReply {
  @Field({ description: 'Whether the api took its webhook' }) delivered: boolean;
}
