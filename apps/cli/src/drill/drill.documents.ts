import * as operations from './drill.operations.ts';

/** Every document that the drill sends: the exported texts of `drill.operations.ts`. */
export const DRILL_DOCUMENTS: readonly string[] = Object.values<unknown>(operations).filter((one) => typeof one === 'string');
