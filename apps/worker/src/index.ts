export { createWorker } from './create-worker.ts';
