import { decodeCursor, type PageArgs } from '@muster/platform';
import { GraphQLError } from 'graphql';

/** What a cursor's sort value is: a whole number (also as text, for bigint) or a uuid. */
export type CursorPart = 'number' | 'uuid';

const SHAPES: Record<CursorPart, RegExp> = {
  number: /^\d{1,18}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/** The sort values after which a page begins, or null for the first page; throws BAD_USER_INPUT for a forged cursor. */
export function startOf(page: PageArgs, parts: readonly CursorPart[]): string[] | null {
  const values = decodeCursor(page.after, parts.length)?.map(String);
  if (!values) return null;
  if (values.every((value, index) => SHAPES[parts[index]!].test(value))) return values;
  throw new GraphQLError('after: this is no cursor of this list; leave it out to begin at the first page', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
