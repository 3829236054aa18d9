import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from '../features.ts';
import { resolverClasses } from './resolver-classes.ts';
import { SCHEMA_OPTIONS } from './schema.options.ts';

const HEADER = `# The api's whole schema, made from the code by "npm run schema". A test compares the two: do not edit.

`;

/** The schema as text, sorted; needs neither database nor environment. */
export async function buildSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolverClasses(FEATURES), SCHEMA_OPTIONS);
    return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
