import type { AddressInfo } from 'node:net';
import { runProcess } from '@muster/platform';
import { createApi } from './create-api.ts';

await runProcess({
  name: 'api',
  create: createApi,
  begin: async (app, env) => {
    await app.listen(env.PORT, env.HOST);
    const { port } = app.getHttpServer().address() as AddressInfo;
    return { port, publicUrl: env.PUBLIC_URL };
  },
});
