import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { collectDocuments, MANIFEST } from './collect-documents.ts';

describe('apps/api/documents.json', () => {
  it('holds what our programs send, and all of it fits the schema (else: npm run documents)', async () => {
    expect(await readFile(MANIFEST, 'utf8')).toBe(await collectDocuments());
  });
});
