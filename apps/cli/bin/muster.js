#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureInstalled, projectEnvironment, projectNode, root } from './prepare.js';

try {
  ensureInstalled();
  build();
} catch (error) {
  console.error(`muster: ${error.message}`);
  process.exit(1);
}

// This process waits for the real one to stop cleanly. Signals are handed on, since only Ctrl-C in a terminal reaches both.
const child = spawn(projectNode(), ['--enable-source-maps', join(root, 'apps/cli/dist/main.js'), ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...projectEnvironment(), MUSTER_ROOT: root } });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1));
