import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildConsole } from './support/build-console.ts';

const DIST = fileURLToPath(new URL('../../apps/console/dist/', import.meta.url));
const BUDGET_KB = 250;

interface Chunk { file: string; imports?: string[]; css?: string[]; isEntry?: boolean }

/** What a page needs before it can show itself: its chunk, what that imports at once, and their styles; not what is fetched on demand. */
function closure(manifest: Record<string, Chunk>, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key]!;
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.css?.forEach((file) => files.add(file));
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return files;
}

describe('the console\'s first load', () => {
  let manifest: Record<string, Chunk>;
  const kilobytes = (file: string): number => gzipSync(readFileSync(DIST + file), { level: 9 }).length / 1024;

  beforeAll(() => {
    buildConsole();
    manifest = JSON.parse(readFileSync(`${DIST}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
  });

  it(`is at most ${BUDGET_KB} KB compressed for any screen, without fonts`, () => {
    const entry = Object.keys(manifest).filter((key) => manifest[key]!.isEntry);
    const screens = Object.keys(manifest).filter((key) => /\.page\.tsx$/.test(key));
    expect(screens.length).toBeGreaterThan(1);
    for (const screen of screens) {
      const files = [...closure(manifest, [...entry, screen])];
      const total = files.reduce((sum, file) => sum + kilobytes(file), 0);
      expect([screen, Math.ceil(total) <= BUDGET_KB ? 'within' : `${Math.ceil(total)} KB`]).toEqual([screen, 'within']);
    }
  });

  it('holds no script or style inside the page, as the CSP demands', () => {
    const page = readFileSync(`${DIST}index.html`, 'utf8');
    expect(page.match(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/g)).toBeNull();
  });
});
