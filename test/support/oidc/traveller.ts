/** Where a browser is led, and what it is told. */
export interface Reached {
  status: number;
  location: string;
  text: string;
}

/** A browser that keeps all its cookies, for ways that lead over two sites. */
export class Traveller {
  readonly jar = new Map<string, string>();

  constructor(readonly url: string, session?: string) {
    if (session) this.take(session);
  }

  /** The session cookie as a browser would send it; empty when there is none. */
  get session(): string {
    const token = this.jar.get('muster');
    return token ? `muster=${token}` : '';
  }

  /** Opens an address; `headers` are what a browser would add of its own. */
  get(path: string, headers: Record<string, string> = {}): Promise<Reached> {
    return this.go(path, { headers });
  }

  post(path: string, headers: Record<string, string>): Promise<Reached> {
    return this.go(path, { method: 'POST', headers, body: '{}' });
  }

  private async go(path: string, { headers, ...init }: RequestInit): Promise<Reached> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.url + path, { redirect: 'manual', headers: { cookie, 'accept-language': 'en', ...headers as Record<string, string> }, ...init });
    for (const set of response.headers.getSetCookie()) this.take(set);
    return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() };
  }

  private take(set: string): void {
    const [pair] = set.split(';');
    const [name, value] = [pair!.slice(0, pair!.indexOf('=')), pair!.slice(pair!.indexOf('=') + 1)];
    if (value === '' || /max-age=0/i.test(set)) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}
