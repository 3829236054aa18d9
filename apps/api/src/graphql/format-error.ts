import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { INTERNAL_TEXT, reportError } from '../errors/error-report.ts';

const log = new Logger('UnexpectedError');

/** Codes that the framework gives to requests that are wrong in themselves. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** PostgreSQL's words for a value that cannot be of its type: an id that is no UUID, a number or date out of range. */
const MALFORMED = new Set(['22P02', '22003', '22007', '22008']);
const MALFORMED_TEXT = 'リクエスト内のIDまたは値の形式が正しくありません。 / An id or a value in the request does not have the right form.';

function told(formatted: GraphQLFormattedError, message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, extensions, ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

/** What of an error is meant for the caller: those that our code threw with a code, and bad requests. */
function expected(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  const code = formatted.extensions?.code;
  const cause = unwrapResolverError(error);
  if (cause instanceof HttpException && cause.getStatus() < 500) {
    return told(formatted, cause.message, { code: cause.getStatus() === 400 ? 'BAD_USER_INPUT' : 'BAD_REQUEST' });
  }
  if (cause instanceof GraphQLError && typeof cause.extensions.code === 'string' && cause.extensions.code !== 'INTERNAL_SERVER_ERROR') {
    const { http: _http, stacktrace: _stacktrace, ...extensions } = cause.extensions;
    return told(formatted, cause.message, extensions);
  }
  const state = (cause as { driverError?: { code?: string } } | undefined)?.driverError?.code;
  if (state !== undefined && MALFORMED.has(state)) return told(formatted, MALFORMED_TEXT, { code: 'BAD_USER_INPUT' });
  return CLIENT_CODES.has(String(code)) ? told(formatted, formatted.message, { code }) : null;
}

/** Every other error becomes INTERNAL with an id; the log says more under that id, without personal data. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = expected(formatted, error);
  if (known) return known;
  const report = reportError(unwrapResolverError(error));
  log.error({ ...report, path: formatted.path?.join('.') });
  return told(formatted, INTERNAL_TEXT, { code: 'INTERNAL', id: report.id });
}
