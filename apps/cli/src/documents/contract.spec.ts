import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { withTypenames } from './console-documents.ts';
import { CONTRACT, contractFiles } from './contract.ts';

describe('libs/contract', () => {
  it('holds what the console\'s documents and the schema say, and nothing else (else: npm run documents)', async () => {
    const wanted = await contractFiles();
    const present: string[] = [];
    for await (const path of glob('**/*.ts', { cwd: CONTRACT })) present.push(path);
    expect(present.sort()).toEqual([...wanted.keys()].sort());
    for (const [path, text] of wanted) expect([path, await readFile(`${CONTRACT}/${path}`, 'utf8')]).toEqual([path, text]);
  });

  it('asks for the type\'s name once in each selection below the root', () => {
    expect(print(withTypenames(parse('{ a { b { __typename c } } }'))).replace(/\s+/g, ' ')).toBe('{ a { b { __typename c } __typename } }');
  });
});
