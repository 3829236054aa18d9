import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CorrectionRequestConnection, DecideCorrectionResult, type CorrectionRequest } from '../correction/correction.types.ts';
import { Corrections } from '../correction/corrections.service.ts';
import { Departures } from '../departure/departure.service.ts';
import { RecordDepartureResult } from '../departure/departure.types.ts';
import { ExpertExporter } from '../export/expert-export.service.ts';
import { ExportExpertsResult, ExportFormat } from '../export/export.types.ts';
import { ExpertFilter } from '../experts/expert.filter.ts';

/** What the registry's office does about people's data. */
@Resolver()
export class PrivacyDeskResolver {
  constructor(private readonly corrections: Corrections, private readonly departures: Departures, private readonly exporter: ExpertExporter) {}

  @Query(() => CorrectionRequestConnection, { description: 'Requests for correction that wait, the newest first' })
  @Allow('expert:update')
  correctionRequests(@Args() page: PageArgs): Promise<ConnectionOf<CorrectionRequest>> {
    return this.corrections.open(page);
  }

  @Mutation(() => DecideCorrectionResult, { description: 'Corrects the entry as asked; what stood there stays with the request' })
  @Allow('expert:update')
  acceptCorrection(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof DecideCorrectionResult> {
    return this.corrections.accept(actor, id);
  }

  @Mutation(() => DecideCorrectionResult, { description: 'Does not correct, with the reason that the person is told' })
  @Allow('expert:update')
  refuseCorrection(
    @Args('id', { type: () => ID }) id: string, @Args('reason') reason: string, @CurrentActor() actor: Actor,
  ): Promise<typeof DecideCorrectionResult> {
    return this.corrections.refuse(actor, id, reason);
  }

  @Mutation(() => RecordDepartureResult, { description: 'Somebody left by letter, or died: his access ends at once, erasure follows' })
  @Allow('expert:update')
  recordDeparture(@Args('expertId', { type: () => ID }) expertId: string, @CurrentActor() actor: Actor): Promise<typeof RecordDepartureResult> {
    return this.departures.record(actor, expertId);
  }

  @Mutation(() => ExportExpertsResult, { description: 'Takes entries out of the registry, without addresses, within limits; each person concerned can read that and for what' })
  @Allow('expert:read', 'data:export')
  exportExperts(
    @Args('filter', { type: () => ExpertFilter, nullable: true }) filter: ExpertFilter | null, @Args('purpose') purpose: string,
    @Args('format', { type: () => ExportFormat, defaultValue: 'JSON' }) format: ExportFormat, @CurrentActor() actor: Actor,
  ): Promise<typeof ExportExpertsResult> {
    return this.exporter.export(actor, filter ?? {}, purpose, format);
  }
}
