export { createWorker } from './create-worker.ts';
export { sealedColumns } from './sealed-columns.ts';
