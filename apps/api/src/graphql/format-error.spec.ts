import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BadRequestException, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { formatError } from './format-error.ts';

const wrapped = (original: Error): GraphQLError => new GraphQLError(original.message, { path: ['viewer'], originalError: original });
const format = (original: Error, code = 'INTERNAL_SERVER_ERROR') =>
  formatError({ message: original.message, path: ['viewer'], extensions: { code, stacktrace: ['secret'] } }, wrapped(original));

describe('errors as callers see them', () => {
  const logged = jest.fn();
  beforeAll(() => Logger.overrideLogger({ log: logged, error: logged, warn: logged }));
  afterAll(() => Logger.overrideLogger(false));

  it('hide what nobody expected behind an id that the log knows', () => {
    const told = format(new Error('taro@example.jp was not found'));
    expect(told).toEqual({ message: expect.stringMatching(/予期しない.*unexpected/), path: ['viewer'], extensions: { code: 'INTERNAL', id: expect.any(String) } });
    expect(logged.mock.lastCall?.[0]).toMatchObject({ id: told.extensions!.id, path: 'viewer', message: '…@… was not found' });
  });

  it('keep code and message of what our code throws on purpose', () => {
    const told = format(new GraphQLError('Please sign in.', { extensions: { code: 'UNAUTHENTICATED' } }));
    expect(told).toEqual({ message: 'Please sign in.', path: ['viewer'], extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('hide errors of the schema itself, which have no code of ours', () => {
    expect(format(new GraphQLError('Cannot return null for non-nullable field')).extensions).toMatchObject({ code: 'INTERNAL' });
  });

  it('take a value that PostgreSQL cannot read for the mistake of the caller that it is', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "x"'), { driverError: { code: '22P02' } });
    expect(format(error)).toMatchObject({ message: expect.not.stringContaining('uuid'), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('tell bad requests as such, without traces', () => {
    expect(format(new BadRequestException('no'))).toEqual({ message: 'no', path: ['viewer'], extensions: { code: 'BAD_USER_INPUT' } });
    const parse = formatError({ message: 'Syntax Error', extensions: { code: 'GRAPHQL_PARSE_FAILED', stacktrace: ['x'] } }, new GraphQLError('Syntax Error'));
    expect(parse).toEqual({ message: 'Syntax Error', extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  });
});
