import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RegistryAlertKind } from '../entities/registry-alert.entity.ts';
import { ExpertService } from '../experts/expert.service.ts';
import { Expert } from '../experts/expert.types.ts';
import { OpenAlerts, RegistryAlertConnection, RegistryAlert, ResolveRegistryAlertResult } from './registry-alert.types.ts';
import { RegistryAlerts } from './registry-alerts.service.ts';

/** Alerts for vetting officers. */
@Resolver(() => RegistryAlert)
export class RegistryAlertsResolver {
  constructor(
    private readonly alerts: RegistryAlerts,
    private readonly experts: ExpertService,
  ) {}

  @Query(() => RegistryAlertConnection, { description: 'Who opted out, cannot be reached, missed a drill or changed something, the newest first' })
  @Allow('registry-alert:read')
  registryAlerts(
    @Args('openOnly', { type: () => Boolean, defaultValue: true, description: 'Leave out what is looked after' }) openOnly: boolean,
    @Args('kind', { type: () => RegistryAlertKind, nullable: true, description: 'Left out: of every kind' }) kind: RegistryAlertKind | null,
    @Args() page: PageArgs,
  ): Promise<ConnectionOf<RegistryAlert>> {
    return this.alerts.page(openOnly, page, kind);
  }

  @Query(() => [OpenAlerts], { description: 'How many alerts of each kind are open; kinds of which none is are left out' })
  @Allow('registry-alert:read')
  openAlerts(): Promise<OpenAlerts[]> {
    return this.alerts.open();
  }

  @Mutation(() => ResolveRegistryAlertResult, { description: 'Marks an alert as looked after' })
  @Allow('registry-alert:resolve')
  resolveRegistryAlert(
    @Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor,
  ): Promise<typeof ResolveRegistryAlertResult> {
    return this.alerts.resolve(actor, id);
  }

  @Mutation(() => Int, { description: 'Marks every open alert of one kind as looked after, as after a drill that many missed; gives how many' })
  @Allow('registry-alert:resolve')
  resolveRegistryAlerts(@Args('kind', { type: () => RegistryAlertKind }) kind: RegistryAlertKind, @CurrentActor() actor: Actor): Promise<number> {
    return this.alerts.resolveAll(actor, kind);
  }

  @ResolveField(() => Expert, { nullable: true })
  @Allow('expert:read')
  expert(@Parent() alert: RegistryAlert, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.experts.get(actor, alert.expertId);
  }
}
