import type { Env } from '@muster/platform';
import type { Channel } from '../notify.types.ts';
import type { ProviderCheck } from './channel-provider.ts';
import { ProviderSet } from './provider-set.ts';

/** Asks each provider that the environment configures whether it takes our credentials; sends nothing. */
export async function probeProviders(env: Env): Promise<({ channel: Channel; provider: string } & ProviderCheck)[]> {
  const providers = new ProviderSet(env);
  try {
    return await Promise.all(providers.all().map(async (provider) => ({ channel: provider.channel, provider: provider.name, ...await provider.check() })));
  } finally {
    await providers.onApplicationShutdown();
  }
}
