import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Env } from '../environment/environment.ts';

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** One JSON object a line, from the least severe level of the environment upwards. */
export function processLogger(env: Pick<Env, 'LOG_LEVEL'>): ConsoleLogger {
  return new ConsoleLogger({ json: true, logLevels: LEVELS.slice(0, LEVELS.indexOf(env.LOG_LEVEL) + 1) });
}
