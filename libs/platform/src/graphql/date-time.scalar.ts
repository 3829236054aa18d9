import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** RFC 3339 date-time with an offset; hour 24 and impossible days are refused. */
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

function parse(value: unknown): Date {
  const match = typeof value === 'string' ? RFC3339.exec(value) : null;
  const date = match ? new Date(value as string) : null;
  const dayExists = match !== null && new Date(Date.UTC(+match[1]!, +match[2]! - 1, +match[3]!)).getUTCDate() === +match[3]!;
  if (!date || Number.isNaN(date.getTime()) || !dayExists || +match![4]! > 23) {
    throw new GraphQLError('A date-time is needed in RFC 3339 with an offset, e.g. 2026-08-10T03:15:00+09:00', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return date;
}

/**
 * Instants in and out as RFC 3339. The framework's own scalar turns garbage into an invalid date
 * and null into 1970, therefore this one.
 */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in RFC 3339 with an offset, e.g. 2026-08-10T03:15:00+09:00',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: (value) => {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    throw new TypeError('DateTime cannot serialise a value that is no date');
  },
});
