// Starts the role that the container is asked for. A container is one process: no supervisor inside.
const entries = {
  api: '../apps/api/dist/main.js',
  worker: '../apps/worker/dist/main.js',
  migrate: '../apps/cli/dist/main.js',
};
const role = process.argv[2];
const entry = Object.hasOwn(entries, role ?? '') ? entries[role] : null;
if (!entry) {
  console.error(`muster: say what this container is: ${Object.keys(entries).join(', ')}`);
  process.exit(2);
}
await import(entry);
