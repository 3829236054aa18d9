import { createHash } from 'node:crypto';
import { DRILL_DOCUMENTS } from './drill.documents.ts';

/** A GraphQL answer that carries errors instead of data. */
export class ApiError extends Error {
  constructor(readonly errors: readonly { message: string; extensions?: { code?: string } }[]) {
    super(errors.map((error) => error.message).join('; '));
    this.name = 'ApiError';
  }
}

/** Our own documents go by their id, as in production; the texts are in `drill.operations.ts`. */
function documentOf(query: string): { id: string } | { query: string } {
  return DRILL_DOCUMENTS.includes(query) ? { id: createHash('sha256').update(query).digest('hex') } : { query };
}

/** Speaks to the api as a person's browser does: GraphQL over HTTP with a session cookie. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly url: string) {}

  /** Runs one operation; throws {@link ApiError} when the api answers with errors. */
  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, ...(this.cookie ? { cookie: this.cookie } : {}) },
      body: JSON.stringify({ ...documentOf(query), variables }),
    });
    this.remember(response);
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (errors || !data) throw new ApiError(errors ?? [{ message: `HTTP ${response.status}` }]);
    return data;
  }

  /** Reads a file or page of the api; throws when it answers with anything but success. */
  async read(path: string): Promise<string> {
    const response = await fetch(`${this.url}${path}`, { headers: this.cookie ? { cookie: this.cookie } : {} });
    const text = await response.text();
    if (!response.ok) throw new ApiError([{ message: `HTTP ${response.status} for ${path.split('?')[0]}: ${text.slice(0, 200)}` }]);
    return text;
  }

  private remember(response: Response): void {
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0] ?? '';
  }
}
