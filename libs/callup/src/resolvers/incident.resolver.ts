import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Args, Context, createUnionType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { visibleCallUps } from '../callup.access.ts';
import { IncidentClose } from '../incidents/incident-close.service.ts';
import { Incidents } from '../incidents/incidents.service.ts';
import { ActRefused, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { Board } from '../report/board.service.ts';
import { IncidentFilter } from '../search/past.filter.ts';
import { Past } from '../search/past.service.ts';
import { CallUp, CallUpConnection } from '../types/call-up.type.ts';
import { IncidentInput, newIncidentOf } from '../types/incident.input.ts';
import { Incident, IncidentConnection } from '../types/incident.type.ts';

export const CreateIncidentResult = createUnionType({ name: 'CreateIncidentResult', types: () => [Incident, InvalidInput] as const });
export const CloseIncidentResult = createUnionType({ name: 'CloseIncidentResult', types: () => [Incident, NotFound, ActRefused] as const });

/** Opens incidents, shows them and closes them. */
@Resolver(() => Incident)
export class IncidentResolver {
  constructor(private readonly service: Incidents, private readonly board: Board, private readonly closing: IncidentClose, private readonly past: Past, private readonly registry: RegistryLoaders) {}

  @Query(() => IncidentConnection, { description: 'Incidents, the newest first' })
  @Allow('incident:read')
  incidents(@Args() page: PageArgs, @Args('filter', { type: () => IncidentFilter, defaultValue: {} }) filter: IncidentFilter): Promise<ConnectionOf<Incident>> {
    return this.past.incidents(page, filter);
  }

  @Query(() => Incident, { nullable: true, description: 'One incident; null when there is none for this user' })
  @Allow('incident:read')
  async incident(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<Incident | null> {
    return visibleCallUps(actor, [id]).has(id) ? this.service.find(id) : null;
  }

  @Mutation(() => CreateIncidentResult, { description: 'Opens an incident; its code counts on in the fiscal year' })
  @Allow('incident:create')
  createIncident(@Args('input') input: IncidentInput, @CurrentActor() actor: Actor): Promise<typeof CreateIncidentResult> {
    return this.service.create(actor, newIncidentOf(input));
  }

  @Mutation(() => CloseIncidentResult, { description: 'Closes an incident whose call-ups have all ended; it calls nobody any more' })
  @Allow('incident:update')
  async closeIncident(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof CloseIncidentResult> {
    return visibleCallUps(actor, [id]).has(id) ? this.closing.close(actor, id) : new NotFound(actor.locale, 'id');
  }

  @ResolveField(() => [ID], { description: 'Affected organisations; experts in conflict with them are never called' })
  @Allow('incident:read')
  affectedOrganisationIds(@Parent() incident: Incident): Promise<string[]> {
    return this.service.affected(incident.id);
  }

  @ResolveField(() => [Organisation], { description: 'The affected organisations by name' })
  @Allow('incident:read')
  async affectedOrganisations(@Parent() incident: Incident, @Context() context: object): Promise<Organisation[]> {
    const found = await this.registry.of(context).organisation.loadMany(await this.service.affected(incident.id));
    return found.filter((one) => one instanceof Organisation);
  }

  @ResolveField(() => CallUpConnection, { description: 'Its call-ups, the newest first' })
  @Allow('callup:read')
  callUps(@Parent() incident: Incident, @Args() page: PageArgs): Promise<ConnectionOf<CallUp>> {
    return this.board.callUps(page, { incidentId: incident.id });
  }
}
