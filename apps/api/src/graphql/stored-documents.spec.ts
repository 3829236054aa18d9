import { describe, expect, it, jest } from '@jest/globals';
import type { Request, Response } from 'express';
import { storedDocuments } from './stored-documents.ts';

const DOCUMENTS = new Map([['ab12', '{ viewer { id } }']]);

function ask(body: unknown, only = true): { ran: unknown; refused: unknown } {
  const json = jest.fn<(body: { errors: { extensions: { code: string } }[] }) => void>();
  const req = { body } as Request;
  let ran: unknown = null;
  storedDocuments(DOCUMENTS, { only })(req, { status: () => ({ json }) } as unknown as Response, () => { ran = req.body; });
  return { ran, refused: json.mock.lastCall?.[0].errors[0]!.extensions.code ?? null };
}

describe('stored documents', () => {
  it.each([{ id: 'ab12' }, { documentId: 'ab12' }, { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab12' } } }])('are run by %j', (given) => {
    expect(ask({ ...given, variables: { a: 1 } })).toEqual({ ran: { query: '{ viewer { id } }', variables: { a: 1 } }, refused: null });
  });

  it.each(['ffff', '__proto__', 'constructor', 7, { a: 1 }])('are unknown by %j', (id) => {
    expect(ask({ id })).toEqual({ ran: null, refused: 'DOCUMENT_UNKNOWN' });
    expect(ask({ id }, false).refused).toBe('DOCUMENT_UNKNOWN');
  });

  it.each([{ query: '{ viewer { id } }' }, { id: 'ab12', query: '{ other }' }, { query: '' }, {}, undefined, 'text', [], [{ id: 'ab12' }]])('are all that is run where only they are: not %j', (body) => {
    expect(ask(body)).toEqual({ ran: null, refused: 'STORED_DOCUMENTS_ONLY' });
  });

  it('leave other requests alone elsewhere', () => {
    expect(ask({ query: '{ a }' }, false)).toEqual({ ran: { query: '{ a }' }, refused: null });
    expect(ask([{ query: '{ a }' }], false).ran).toEqual([{ query: '{ a }' }]);
  });
});
