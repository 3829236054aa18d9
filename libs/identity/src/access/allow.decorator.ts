import { SetMetadata } from '@nestjs/common';
import type { Permission } from '../permissions.ts';

/** Metadata key under which an operation's rule stands. */
export const ACCESS_RULE = 'muster:access';

/** Who may call an operation: everybody, or actors that hold every one of the permissions. */
export type AccessRule = { public: true } | { public: false; permissions: readonly [Permission, ...Permission[]] };

/** Names the permissions that an operation, field resolver or route needs: all of them. */
export function Allow(...permissions: [Permission, ...Permission[]]): MethodDecorator {
  return SetMetadata(ACCESS_RULE, { public: false, permissions } satisfies AccessRule);
}

/** Opens an operation to everybody: sign-in, health, answer links and signed webhooks only. */
export function AllowPublic(): MethodDecorator {
  return SetMetadata(ACCESS_RULE, { public: true } satisfies AccessRule);
}
