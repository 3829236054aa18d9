import { createRequire } from 'node:module';
import type { Highs, Model } from 'highs';
import { ArcTable, type TransportColumn, type TransportSource } from './transport.arcs.ts';

/** What a source sends: to which sink, and how many units. */
export interface Shipment {
  readonly sink: number;
  readonly amount: number;
}

/**
 * Weights go to the solver divided by a power of two, which is exact in binary: its tolerances are absolute, and weights
 * of a million would leave them no room.
 */
const SCALE = 1024;
/** HiGHS' model status "optimal", and its strategy "primal simplex". */
const OPTIMAL = 7;
const PRIMAL_SIMPLEX = 4;
/** Measured: presolve costs more than it saves here, and cheap edge weights (Devex, then Dantzig) beat steepest edge by a third. */
const OPTIONS = {
  output_flag: false, solver: 'simplex', presolve: 'off',
  simplex_dual_edge_weight_strategy: 1, simplex_primal_edge_weight_strategy: 0,
};

/** The package's types describe its CommonJS build, so that is the one to load. */
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

/** The WebAssembly module is compiled once per process (about 30 ms) and keeps nothing from one run to the next. */
let runtime: Promise<Highs> | undefined;

/**
 * Ships from sources to sinks so that the sum of weight × amount is as large as it can be: exact, in whole units.
 *
 * The constraints are those of a bipartite graph: every corner of the linear programme is whole-numbered, so are its
 * duals, and the simplex method ends on a corner. Only promising arcs are given to HiGHS at first. Then all others are
 * priced with the duals, and those that could better the result are added, until there is none. That last pricing, in
 * whole numbers, proves the result optimal over all arcs, whatever the solver's rounding did.
 * Equal input gives equal output. Throws when the solver fails or the proof does not hold: a poorer team must not pass
 * for the best one.
 */
export async function maximiseTransport(sources: readonly TransportSource[], capacities: readonly number[]): Promise<Shipment[][]> {
  runtime ??= loadHighs();
  const highs = await runtime;
  return highs.withModel((model: Model) => solve(model, sources, capacities));
}

function solve(model: Model, sources: readonly TransportSource[], capacities: readonly number[]): Shipment[][] {
  const limits = [...capacities, ...sources.map((source) => source.supply)];
  const arcs = new ArcTable(sources, capacities);
  let columns: TransportColumn[] = [];
  let prices = limits.map(() => 0);
  let amounts = new Float64Array(0);
  model.options.set(OPTIONS);
  addLimits(model, limits);
  for (;;) {
    const entering = arcs.take(prices.slice(0, capacities.length), prices.slice(capacities.length));
    if (entering.length === 0) break;
    addColumns(model, entering, capacities.length, limits.length);
    columns = columns.concat(entering);
    ({ prices, amounts } = run(model));
    // The last corner stays feasible when columns are added, so the primal simplex method goes on from there.
    model.options.set('simplex_strategy', PRIMAL_SIMPLEX);
  }
  return shipments(columns, amounts, sources.length, limits, prices);
}

function run(model: Model): { prices: number[]; amounts: Float64Array<ArrayBuffer> } {
  const { modelStatus } = model.run();
  if (modelStatus !== OPTIMAL) throw new Error(`The assembly's linear programme ended with HiGHS model status ${modelStatus}.`);
  const { colValue, rowDual } = model.getSolution();
  return { prices: Array.from(rowDual, (dual) => Math.round(-dual * SCALE)), amounts: Float64Array.from(colValue, Math.round) };
}

function addLimits(model: Model, limits: readonly number[]): void {
  model.addRows({
    lower: new Float64Array(limits.length).fill(-Infinity),
    upper: Float64Array.from(limits),
    matrix: {
      format: 'csr', numRows: limits.length, numCols: 0,
      starts: new Int32Array(limits.length + 1), indices: new Int32Array(0), values: new Float64Array(0),
    },
  });
}

function addColumns(model: Model, columns: readonly TransportColumn[], sinks: number, rows: number): void {
  model.addCols({
    cost: Float64Array.from(columns, (column) => -column.weight / SCALE),
    lower: new Float64Array(columns.length),
    upper: new Float64Array(columns.length).fill(Infinity),
    matrix: {
      format: 'csc', numRows: rows, numCols: columns.length,
      starts: Int32Array.from({ length: columns.length + 1 }, (_, column) => 2 * column),
      indices: Int32Array.from(columns.flatMap((column) => [column.sink, sinks + column.source])),
      values: new Float64Array(2 * columns.length).fill(1),
    },
  });
}

/** Reads the shipments and closes the proof: they keep every limit and are worth exactly what the prices allow at most. */
function shipments(columns: readonly TransportColumn[], amounts: Float64Array, sources: number, limits: readonly number[], prices: readonly number[]): Shipment[][] {
  const result: Shipment[][] = Array.from({ length: sources }, () => []);
  const left = [...limits];
  const sinks = limits.length - sources;
  let worth = 0;
  columns.forEach(({ source, sink, weight }, index) => {
    const amount = amounts[index]!;
    if (amount === 0) return;
    worth += amount * weight;
    left[sink]! -= amount;
    left[sinks + source]! -= amount;
    result[source]!.push({ sink, amount });
  });
  const bound = limits.reduce((sum, limit, row) => sum + limit * prices[row]!, 0);
  const proven = worth === bound && left.every((rest) => rest >= 0) && prices.every((price) => price >= 0);
  if (!proven) throw new Error(`The assembly's linear programme ended without proof: worth ${worth}, bound ${bound}.`);
  for (const list of result) list.sort((one, other) => one.sink - other.sink);
  return result;
}
