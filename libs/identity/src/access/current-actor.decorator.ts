import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { actorOf, requestOf } from './request-actor.ts';

/** Injects who acts. Under `@Allow` there is always somebody; under `@AllowPublic` it may be null. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null =>
  actorOf(requestOf(context)) ?? null);
