import { isUuid } from '@muster/platform';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { RevealReason } from './contact-reveal.service.ts';

const LONGEST_PURPOSE = 200;

/** For what somebody looks at addresses. */
@ArgsType()
export class RevealArgs {
  @Field(() => String, { nullable: true, description: 'For what, in at most 200 characters; the person concerned reads it' }) purpose?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which call-up' }) callUpId?: string | null;
}

/** Checks what was given; throws BAD_USER_INPUT naming the field. */
export function readReason({ purpose, callUpId }: RevealArgs): RevealReason {
  if ((purpose?.length ?? 0) > LONGEST_PURPOSE) throw badInput(`purpose: ${LONGEST_PURPOSE} 文字まで / at most ${LONGEST_PURPOSE} characters`);
  if (callUpId != null && !isUuid(callUpId)) throw badInput('callUpId: 招集のIDではありません / this is no id of a call-up');
  return { purpose: purpose ?? null, callUpId: callUpId ?? null };
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
