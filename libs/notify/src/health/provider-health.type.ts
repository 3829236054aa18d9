import { Field, ObjectType } from '@nestjs/graphql';

/** A channel with its provider as administrators see it. */
@ObjectType({ description: 'A channel with its provider and how it stands' })
export class ProviderHealth {
  @Field(() => String, { description: 'SMS or EMAIL' })
  channel: string;

  @Field(() => String, { nullable: true, description: 'The configured provider' })
  provider: string | null;

  @Field(() => String, { description: 'OK, NOT_CONFIGURED, PROVIDER_DOWN, PAUSED or STALLED' })
  state: string;

  @Field(() => String, { nullable: true, description: 'What is wrong and what to do about it, in the language of the user' })
  problem: string | null;
}
