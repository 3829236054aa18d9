import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ExpertService } from '../experts/expert.service.ts';
import { Expert } from '../experts/expert.types.ts';
import { RegistryAlertConnection, RegistryAlert, ResolveRegistryAlertResult } from './registry-alert.types.ts';
import { RegistryAlerts } from './registry-alerts.service.ts';

/** Alerts for vetting officers. */
@Resolver(() => RegistryAlert)
export class RegistryAlertsResolver {
  constructor(
    private readonly alerts: RegistryAlerts,
    private readonly experts: ExpertService,
  ) {}

  @Query(() => RegistryAlertConnection, { description: 'Who opted out or cannot be reached, the newest first' })
  @Allow('registry-alert:read')
  registryAlerts(
    @Args('openOnly', { type: () => Boolean, defaultValue: true, description: 'Leave out what is looked after' }) openOnly: boolean,
    @Args() page: PageArgs,
  ): Promise<ConnectionOf<RegistryAlert>> {
    return this.alerts.page(openOnly, page);
  }

  @Mutation(() => ResolveRegistryAlertResult, { description: 'Marks an alert as looked after' })
  @Allow('registry-alert:resolve')
  resolveRegistryAlert(
    @Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor,
  ): Promise<typeof ResolveRegistryAlertResult> {
    return this.alerts.resolve(actor, id);
  }

  @ResolveField(() => Expert, { nullable: true })
  @Allow('expert:read')
  expert(@Parent() alert: RegistryAlert, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.experts.get(actor, alert.expertId);
  }
}
