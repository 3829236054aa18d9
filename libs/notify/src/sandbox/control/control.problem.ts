import type { z } from 'zod';

/** A request to the control API that cannot be done, as it is answered. */
export class ControlProblem extends Error {
  readonly status: number;
  readonly body: { error: string; problems?: { field: string; problem: string }[]; known?: string[] };

  constructor(status: number, body: ControlProblem['body']) {
    super(body.error);
    this.status = status;
    this.body = body;
  }
}

/** An unknown path, with those that there are. */
export function notFound(known: string[]): ControlProblem {
  return new ControlProblem(404, { error: 'Nothing at this path', known });
}

/** The body as the schema has it; throws a 400 that names every field that is wrong. */
export function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || '(body)', problem: message }));
  throw new ControlProblem(400, { error: `Not done: ${problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ')}`, problems });
}
