import { createServer, type AddressInfo } from 'node:net';
import { createApi } from '@muster/api';
import { loginUrl } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';

/** A port that is free now: passkeys and single sign-on need to know the public URL before the api is built. */
export async function portThatIsFree(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The api at the public URL that it believes in, under its own database role. */
export async function publicApi(settings: Record<string, string> = {}, port?: number): Promise<{ app: NestExpressApplication; url: string }> {
  const at = port ?? await portThatIsFree();
  const url = `http://127.0.0.1:${at}`;
  const app = await createApi(testEnv({
    API_DATABASE_URL: loginUrl(process.env.DATABASE_URL!, 'api'), PORT: String(at), PUBLIC_URL: url, SIGN_IN_PER_ADDRESS: '100000', ...settings,
  }));
  await app.listen(at, '127.0.0.1');
  return { app, url };
}

/** The database as the story itself sees it: as its owner. */
export function ownDatabase(): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, extra: { max: 4 } }).initialize();
}
