export { createApi } from './create-api.ts';
export { buildSchema } from './graphql/build-schema.ts';
