import { IdentityModule, PermissionGuard, rememberActor, type Actor } from '@muster/identity';
import { DateTime, PlatformModule } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { RegistryGraphqlModule } from '@muster/registry';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { graphql, type ExecutionResult } from 'graphql';
import { AvailabilityGraphqlModule } from '../availability.graphql.module.ts';

/** Registry and availability behind GraphQL and its guard, without HTTP. */
export interface GraphqlScene {
  app: INestApplication;
  ask(actor: Actor | null, source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/** Builds the scene on the test file's own database, with the api's settings where they matter. */
export async function graphqlScene(): Promise<GraphqlScene> {
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(testEnv(), { role: 'test' }), IdentityModule, AvailabilityGraphqlModule, RegistryGraphqlModule,
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver, autoSchemaFile: true, fieldResolverEnhancers: ['guards'], graphiql: false,
        buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTime }] },
      }),
    ],
    providers: [{ provide: APP_GUARD, useClass: PermissionGuard }],
  }).compile();
  const app = await module.createNestApplication({ logger: false }).init();
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  return {
    app,
    ask: (actor, source, variableValues) => {
      const req = { get: () => undefined };
      rememberActor(req, actor);
      return graphql({ schema, source, variableValues, contextValue: { req, res: {} } });
    },
  };
}
