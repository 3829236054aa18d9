import { processLogger, type Env } from '@muster/platform';
import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from './api.module.ts';
import { UnexpectedErrorFilter } from './errors/unexpected-error.filter.ts';
import { noStore, postOnly } from './http/no-store.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';

/** Largest accepted bodies: GraphQL documents with variables, and provider webhooks. */
const JSON_LIMIT = '512kb';
const FORM_LIMIT = '64kb';

/** Builds the whole api, ready to `listen`. Refuses, with the reason, settings that must not go together. */
export async function createApi(env: Env): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(env), {
    bodyParser: false, abortOnError: false, logger: processLogger(env),
  });
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUST_PROXY?.split(',').map((part) => part.trim()) ?? false);
  app.use(requestLog(), securityHeaders(env), noStore);
  app.use('/graphql', postOnly);
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.useBodyParser('urlencoded', { limit: FORM_LIMIT, extended: false });
  app.useGlobalFilters(new UnexpectedErrorFilter(app.get(HttpAdapterHost).httpAdapter));
  await app.init();
  return app;
}
