import type { Locale } from '@muster/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { actorOf, requestOf } from './request-actor.ts';

/** The signed-in user's language, else the browser's choice between ours; Japanese first. */
export function localeOf(request: Request): Locale {
  const actor = actorOf(request);
  if (actor) return actor.locale;
  return request.acceptsLanguages?.('ja', 'en') === 'en' ? 'en' : 'ja';
}

/** Injects the language in which to answer, also for somebody who is not signed in. */
export const CurrentLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale => localeOf(requestOf(context)));
