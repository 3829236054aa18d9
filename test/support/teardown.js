/** Stops the tests' PostgreSQL when this run started it. */
export default async function globalTeardown() {
  const server = globalThis.musterTestServer;
  if (server?.startedHere) await server.stop();
}
