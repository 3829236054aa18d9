import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// `npm run licences`: the licences of everything that is installed, against the list of those that we may use and pass on.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Licences without duties beyond naming the author (OFL: a font is passed on with what uses it, not sold alone). A package with a choice of licences needs one of these. */
export const ALLOWED = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1', 'Python-2.0', 'Unlicense',
]);

/** Tools of the build and the tests, unchanged and not passed on: MPL-2.0 asks nothing of what they are used on. */
const TOOLS = /^(?:axe-core|lightningcss(?:-[\w-]+)?)@/;

/** Whether a package's licence can be met, as what it is used for. */
export function mayBeUsed({ name, licence }) {
  return isAllowed(licence) || (licence === 'MPL-2.0' && TOOLS.test(name));
}

/** Whether a licence expression (SPDX, without exceptions) can be met: one side of OR, both of AND. */
export function isAllowed(expression) {
  const text = expression.replace(/[()]/g, '');
  return text.split(/ OR /i).some((side) => side.split(/ AND /i).every((name) => ALLOWED.has(name.trim().replace(/\*$/, ''))));
}

/** Every installed package that is not ours, with its licence. */
export function installedLicences() {
  const checker = fileURLToPath(new URL('bin/license-checker-rseidelsohn.js', import.meta.resolve('license-checker-rseidelsohn/package.json')));
  const found = execFileSync(process.execPath, [checker, '--json', '--excludePrivatePackages', '--start', ROOT], { maxBuffer: 64 * 1024 * 1024 });
  return Object.entries(JSON.parse(found.toString())).map(([name, { licenses }]) => ({ name, licence: [licenses].flat().join(' AND ') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = installedLicences();
  const refused = all.filter((one) => !mayBeUsed(one));
  for (const { name, licence } of refused) console.error(`${name}: ${licence} is not on the list in test/supply-chain/licences.js`);
  console.log(`${all.length} packages, ${refused.length} with a licence that is not on the list`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
