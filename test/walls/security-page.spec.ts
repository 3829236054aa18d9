import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${ROOT}SECURITY.md`, 'utf8');
const FILES = globSync(['test/**/*.ts', '{apps,libs}/*/src/**/*.spec.ts'], { cwd: ROOT }).filter((file) => !file.includes('node_modules'));

interface Row { wall: string; where: string; test: string; asvs: string }

const rows: Row[] = page.split('\n').filter((line) => /^\| (?!wall \|)/.test(line))
  .map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim()))
  .map(([wall, where, test, asvs]) => ({ wall: wall!, where: where!, test: test!, asvs: asvs ?? '' }));

/** The files that a name in the column of tests may mean: a spec, a story, a folder of specs, a case of chaos. */
function filesOf(name: string): string[] {
  if (name.includes('*') || name.includes('/')) return globSync([name, `${name}.ts`], { cwd: ROOT });
  return FILES.filter((file) => [`/${name}.ts`, `/${name}.story.spec.ts`, `/${name}.case.ts`].some((end) => `/${file}`.endsWith(end)));
}

describe('the page of walls', () => {
  it('has them all', () => expect(rows.length).toBeGreaterThan(40));

  it.each(rows)('names tests that are there: $wall', ({ test }) => {
    const names = [...test.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => filesOf(name).length === 0)).toEqual([]);
  });

  it.each(rows)('names requirements of ASVS 5.0: $wall', ({ asvs }) => {
    expect(asvs).toMatch(/^\d+\.\d+\.\d+(?:–\d+\.\d+\.\d+)?(?:, \d+\.\d+\.\d+(?:–\d+\.\d+\.\d+)?)*$/);
  });
});
