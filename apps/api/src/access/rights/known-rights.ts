import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { EntryPoint } from '../entry-points.ts';
import { plainFields, resolvedFields } from './fields.table.ts';
import { operationRules } from './operations.table.ts';

/** What every refusal says; a refusal that says more needs a line in the table. */
const REFUSAL = new Set(['code', 'field', 'message', 'remedy']);
const PAGE = new Set(['edges', 'nodes', 'pageInfo', 'totalCount', 'cursor', 'node']);
const PAGE_INFO = new Set(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']);

function needsNoLine(type: GraphQLObjectType, field: string): boolean {
  if (type.name === 'PageInfo') return PAGE_INFO.has(field);
  if (/(?:Connection|Edge)$/.test(type.name)) return PAGE.has(field);
  return REFUSAL.has(field) && type.getInterfaces().some(({ name }) => name === 'Refusal');
}

/** Every field of every object type of a schema, as `Type.field`, the roots' left out. */
export function fieldsOf(schema: GraphQLSchema): { name: string; type: GraphQLObjectType; field: string }[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ name: `${type.name}.${field}`, type, field })));
}

/** Operations, routes and fields for which the tables hold no rule, each with what to do. */
export function withoutRule(schema: GraphQLSchema, entries: readonly EntryPoint[]): string[] {
  const operations = new Set(operationRules.map(({ name }) => name));
  const resolvers = new Set(entries.filter(({ kind }) => kind === 'field').map(({ name }) => name));
  return [
    ...entries.filter(({ kind, name }) => kind !== 'field' && !operations.has(name)).map(({ name }) => `${name}: say in operations.table.ts who may call it and whose records it touches`),
    ...fieldsOf(schema).flatMap(({ name, type, field }) => {
      if (resolvers.has(name)) return resolvedFields.has(name) ? [] : [`${name}: say in fields.table.ts (RESOLVED) who may ask for it`];
      if (needsNoLine(type, field) || plainFields.get(type.name)?.fields.includes(field)) return [];
      return [`${name}: say in fields.table.ts by whose leave it is seen`];
    }),
  ];
}

/** Rules for what does not exist (any more). */
export function withoutThing(schema: GraphQLSchema, entries: readonly EntryPoint[]): string[] {
  const names = new Set(entries.map(({ name }) => name));
  const fields = new Set(fieldsOf(schema).map(({ name }) => name));
  const plain = [...plainFields].flatMap(([type, { fields: listed }]) => listed.map((field) => `${type}.${field}`));
  return [
    ...operationRules.map(({ name }) => name).filter((name, at, all) => !names.has(name) || all.indexOf(name) !== at),
    ...[...resolvedFields.keys()].filter((name) => !names.has(name)),
    ...plain.filter((name) => !fields.has(name)),
  ];
}
