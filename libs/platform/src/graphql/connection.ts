import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType, type FieldMiddleware } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

/** Relay page information. */
@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** Relay forward paging: `first` 1 to 200 (default 50), `after` a cursor of this connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

/** One page of nodes as every connection type shows it; `totalCount` may be a function so that it is counted only when asked. */
export interface ConnectionOf<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number | (() => Promise<number>);
}

/** The framework reads properties and does not call them, so the count would come out as a function. */
const countWhenAsked: FieldMiddleware = async (_, next) => {
  const count: unknown = await next();
  return typeof count === 'function' ? (count as () => Promise<number>)() : count;
};

/** Makes the Relay connection type of a node type; name the subclass `<Node>Connection`. */
export function Connection<T>(node: Type<T>): Type<ConnectionOf<T>> {
  @ObjectType(`${node.name}Edge`)
  class Edge {
    @Field() cursor: string;
    @Field(() => node) node: T;
  }

  @ObjectType({ isAbstract: true })
  abstract class Page {
    @Field(() => [Edge]) edges: { cursor: string; node: T }[];
    @Field(() => [node]) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: 'Counted only when asked for', middleware: [countWhenAsked] })
    totalCount: number | (() => Promise<number>);
  }
  return Page as unknown as Type<ConnectionOf<T>>;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An opaque cursor for the sort values of a row. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values in a cursor, or null without one; throws BAD_USER_INPUT for a cursor that is none of ours. */
export function decodeCursor(cursor: string | null | undefined, length: number): unknown[] | null {
  if (cursor == null) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length) return values as unknown[];
  } catch {
    // Not JSON: told below like every other cursor that is none of ours.
  }
  throw badInput('after: this is no cursor of this list; leave it out to begin at the first page');
}

/** Checks `first` and gives it back; throws BAD_USER_INPUT outside 1..200. */
export function pageSize(args: PageArgs): number {
  if (args.first < 1 || args.first > 200) throw badInput('first: must be between 1 and 200');
  return args.first;
}

/** Builds a page from up to `first + 1` rows in order; the extra row only says that there is a next page. */
export function pageOf<R, T>(
  rows: readonly R[],
  args: PageArgs,
  cursorOf: (row: R) => readonly unknown[],
  nodeOf: (row: R) => T,
  totalCount: () => Promise<number>,
): ConnectionOf<T> {
  const edges = rows.slice(0, args.first).map((row) => ({ cursor: encodeCursor(cursorOf(row)), node: nodeOf(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
