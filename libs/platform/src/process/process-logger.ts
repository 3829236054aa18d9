import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Env } from '../environment/environment.ts';

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** What the framework tells about its own start at every start: the same forty lines. */
const FRAMEWORK = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication', 'GraphQLModule']);

class ProcessLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (!FRAMEWORK.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}

/** One JSON object a line, from the least severe level of the environment upwards. */
export function processLogger(env: Pick<Env, 'LOG_LEVEL'>): ConsoleLogger {
  return new ProcessLogger({ json: true, logLevels: LEVELS.slice(0, LEVELS.indexOf(env.LOG_LEVEL) + 1) });
}
