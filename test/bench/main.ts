import { measured } from './figure.ts';
import { FIGURES } from './figures/index.ts';
import { machine } from './machine.ts';
import { openBenchServer } from './world/bench.server.ts';

/** Measures the figures that were asked for, or all, one after the other; prints one JSON line each. */
async function main(wanted: readonly string[]): Promise<void> {
  const ids = wanted.map((id) => id.toUpperCase());
  const unknown = ids.filter((id) => !FIGURES.some((figure) => figure.id === id));
  if (unknown.length > 0) throw new Error(`no figure ${unknown.join(', ')}; there are ${FIGURES.map((figure) => figure.id).join(', ')}`);
  const server = await openBenchServer();
  const facts = await machine(server.urlOf('postgres'));
  process.once('SIGINT', () => void server.release().finally(() => process.exit(130)));
  try {
    for (const figure of FIGURES.filter(({ id, byNameOnly }) => (ids.length === 0 ? !byNameOnly : ids.includes(id)))) {
      console.error(`${figure.id} ${figure.figure} ...`);
      const since = performance.now();
      const result = await figure.measure({ server, tell: (line) => console.error(`   ${line}`) });
      console.log(JSON.stringify(measured(figure, result, { seconds: Math.round((performance.now() - since) / 1000), ...facts })));
    }
  } finally {
    await server.release();
  }
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`bench: ${error.stack}`);
  process.exitCode = 1;
});
