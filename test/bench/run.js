import { build, ensureInstalled, runNode } from '../../apps/cli/bin/prepare.js';

// `npm run bench`: every figure beside its baseline, one JSON line each; `npm run bench -- B2 B3` only these.

try {
  ensureInstalled();
  build();
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exit(1);
}
process.exit(runNode(['--enable-source-maps', 'test/bench/main.ts', ...process.argv.slice(2)]));
