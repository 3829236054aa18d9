import { say, type Locale, type Text } from '@muster/platform';
import { ForbiddenException, UnauthorizedException, type ExecutionContext, type HttpException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { Permission } from '../permissions.ts';

const TEXTS = {
  UNAUTHENTICATED: { ja: 'サインインしてください。', en: 'Please sign in.' },
  FORBIDDEN: { ja: 'この操作を行う権限がありません。', en: 'You may not do this.' },
  STEP_UP_REQUIRED: {
    ja: 'この操作の前に、パスキーまたは認証アプリでもう一度本人確認をしてください。',
    en: 'Confirm who you are once more, by passkey or authenticator app, before you do this.',
  },
  CROSS_SITE: {
    ja: 'このリクエストは別のサイトから送られた可能性があるため受け付けません。',
    en: 'This request may come from another site and is refused.',
  },
} satisfies Record<string, Text>;

/** The refusal as the caller's protocol expects it: a GraphQL error with a code, or 401/403 with the same code. */
export function accessError(
  context: ExecutionContext, code: keyof typeof TEXTS, locale: Locale, permission: Permission | null = null,
): GraphQLError | HttpException {
  const message = say(locale, TEXTS[code]);
  const detail = { code, ...(permission ? { permission } : {}) };
  if (context.getType<string>() === 'graphql') return new GraphQLError(message, { extensions: detail });
  const body = { ...detail, message };
  return code === 'UNAUTHENTICATED' ? new UnauthorizedException(body) : new ForbiddenException(body);
}
