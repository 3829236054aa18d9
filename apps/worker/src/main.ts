import { runProcess } from '@muster/platform';
import { createWorker } from './create-worker.ts';

await runProcess({ name: 'worker', create: createWorker });
