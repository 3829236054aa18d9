import { build, ensureInstalled, runNode } from '../../apps/cli/bin/prepare.js';

// `npm run chaos`: every fault, one JSON line each; `npm run chaos -- kill-worker --experts 5000` only some, larger.

try {
  ensureInstalled();
  build();
} catch (error) {
  console.error(`chaos: ${error.message}`);
  process.exit(1);
}
process.exit(runNode(['--enable-source-maps', 'test/chaos/main.ts', ...process.argv.slice(2)]));
