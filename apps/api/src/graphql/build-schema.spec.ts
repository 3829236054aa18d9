import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from './build-schema.ts';

describe('apps/api/schema.graphql', () => {
  it('is what the code says (else: npm run schema)', async () => {
    const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(await buildSchema()).toBe(committed);
  });
});
