import type { HttpContext } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { formatError } from './format-error.ts';
import { QUERY_LIMIT_RULES, QUERY_LIMITS } from './query-limits.ts';
import { SCHEMA_OPTIONS } from './schema.options.ts';

/**
 * GraphQL by POST only, without subscriptions (events are a stream of their own) or batches, and with limits on documents.
 * Stored documents are put in before Apollo sees a request (`stored-documents.ts`); it never stores any by itself.
 * `fieldResolverEnhancers` puts the guard before field resolvers too: without it they would ignore it.
 * Apollo stops at the end of the shutdown, when the event streams that would hold it up are closed.
 */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [ENV],
    useFactory: (env: Env): Omit<ApolloDriverConfig, 'driver'> => ({
      path: '/graphql',
      autoSchemaFile: true, sortSchema: true, buildSchemaOptions: SCHEMA_OPTIONS,
      fieldResolverEnhancers: ['guards'],
      context: ({ req, res }: HttpContext): HttpContext => ({ req, res }),
      validationRules: QUERY_LIMIT_RULES, parseOptions: { maxTokens: QUERY_LIMITS.tokens },
      introspection: env.NODE_ENV !== 'production',
      graphiql: false, installSubscriptionHandlers: false, allowBatchedHttpRequests: false, persistedQueries: false,
      csrfPrevention: true, cache: 'bounded',
      includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: true,
      autoTransformHttpErrors: false, formatError,
      stopOnTerminationSignals: false, stopOnApplicationShutdown: true,
    }),
  });
}
