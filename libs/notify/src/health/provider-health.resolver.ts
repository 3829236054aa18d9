import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { say } from '@muster/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { NotifyHealth } from './notify-health.service.ts';
import { ProviderHealth } from './provider-health.type.ts';

/** How messages leave, for those who look after it. */
@Resolver(() => ProviderHealth)
export class ProviderHealthResolver {
  constructor(private readonly health: NotifyHealth) {}

  @Query(() => [ProviderHealth], { description: 'The channels, their providers and how they stand' })
  @Allow('notify:read')
  async providers(@CurrentActor() actor: Actor): Promise<ProviderHealth[]> {
    return (await this.health.check()).map((h) => ({ ...h, problem: h.problem && say(actor.locale, h.problem) }));
  }
}
