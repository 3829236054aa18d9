import { refuseOutsideProvidersWithDemoData, TwilioWebhook } from '@muster/notify';
import { type Env, openContext, processLogger, RateLimits } from '@muster/platform';
import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { ApiModule } from './api.module.ts';
import { UnexpectedErrorFilter } from './errors/unexpected-error.filter.ts';
import { readStoredDocuments, storedDocuments } from './graphql/stored-documents.ts';
import { consolePages } from './http/console.ts';
import { graphqlLimit } from './http/graphql-limit.ts';
import { noStore, postOnly } from './http/no-store.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';

/** Largest accepted bodies: GraphQL documents with variables, and provider webhooks. */
const JSON_LIMIT = '512kb';
const FORM_LIMIT = '64kb';

function refuseToReachDemoPeople(env: Env, demoData: boolean): void {
  const refusal = refuseOutsideProvidersWithDemoData(env, demoData);
  if (refusal) throw new Error(`${refusal.ja}\n${refusal.en}`);
}

/** The database is asked too: demo staff must not get sign-in mails through a real mail server either. */
async function holdsDemoData(app: NestExpressApplication): Promise<boolean> {
  const marked: unknown[] = await app.get(DataSource).query('select 1 from demo_marker limit 1');
  return marked.length > 0;
}

/** Builds the whole api, ready to `listen`. Refuses, with the reason, settings that must not go together. */
export async function createApi(env: Env): Promise<NestExpressApplication> {
  refuseToReachDemoPeople(env, env.MUSTER_DEMO);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(env), {
    bodyParser: false, abortOnError: false, logger: processLogger(env),
  });
  try {
    refuseToReachDemoPeople(env, await holdsDemoData(app));
    addMiddleware(app, env);
    await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

/** In the order in which a request meets them; webhooks first, because they are many and bring their own guard. */
function addMiddleware(app: NestExpressApplication, env: Env): void {
  app.disable('x-powered-by');
  app.use(app.get(TwilioWebhook, { strict: false }).middleware);
  app.set('trust proxy', env.TRUST_PROXY?.split(',').map((part) => part.trim()) ?? false);
  app.use(requestLog(), securityHeaders(env), noStore);
  app.use('/graphql', postOnly, graphqlLimit(app.get(RateLimits, { strict: false }), env));
  app.use(consolePages());
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.useBodyParser('urlencoded', { limit: FORM_LIMIT, extended: false });
  app.use(openContext);
  app.use('/graphql', storedDocuments(readStoredDocuments(), { only: env.NODE_ENV === 'production' }));
  app.useGlobalFilters(new UnexpectedErrorFilter(app.get(HttpAdapterHost).httpAdapter));
}
