import { DataExportConnection, Disclosure, DisclosureAlarmConnection, DisclosureArgs, DisclosureConnection, DisclosureLog, purposeText, type DataExport, type DisclosureAlarm } from '@muster/audit';
import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

/** Who was shown whose personal data: for the person concerned, and for auditors. */
@Resolver(() => Disclosure)
export class DisclosureResolver {
  constructor(private readonly log: DisclosureLog, private readonly registry: RegistryLoaders) {}

  @Query(() => DisclosureConnection, { description: 'Who was shown my phone numbers, addresses or entry, the newest first' })
  @Allow('me:read', 'disclosure:read')
  myDisclosures(@Args() page: PageArgs, @CurrentActor() actor: Actor): Promise<ConnectionOf<Disclosure>> {
    // Who is no expert has an id that nobody has: an empty page, never everybody's.
    return this.log.page({ ...page, expertId: actor.expertId ?? '' });
  }

  @Query(() => DisclosureConnection, { description: 'Who was shown whose personal data, the newest first' })
  @Allow('audit:read', 'disclosure:read')
  disclosures(@Args() args: DisclosureArgs): Promise<ConnectionOf<Disclosure>> {
    return this.log.page(args);
  }

  @Query(() => DisclosureAlarmConnection, { description: 'Many people shown to one user, decoys touched, exports refused; the newest first' })
  @Allow('audit:read', 'disclosure:read')
  disclosureAlarms(@Args() page: PageArgs): Promise<ConnectionOf<DisclosureAlarm>> {
    return this.log.alarms(page);
  }

  @Query(() => DataExportConnection, { description: 'What left the registry in files: who took it, for what, how many people; the newest first' })
  @Allow('audit:read', 'disclosure:read')
  dataExports(@Args() page: PageArgs): Promise<ConnectionOf<DataExport>> {
    return this.log.exports(page);
  }

  @ResolveField(() => String, { description: 'For what, Japanese; what somebody wrote stays as he wrote it' })
  @Allow('disclosure:read')
  purposeJa(@Parent() { purpose }: Disclosure): string {
    return purposeText(purpose).ja;
  }

  @ResolveField(() => String, { description: 'For what, English; what somebody wrote stays as he wrote it' })
  @Allow('disclosure:read')
  purposeEn(@Parent() { purpose }: Disclosure): string {
    return purposeText(purpose).en;
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'On whose behalf' })
  @Allow('disclosure:read')
  async organisation(@Parent() disclosure: Disclosure, @Context() context: object): Promise<Organisation | null> {
    return disclosure.organisationId ? this.registry.of(context).organisation.load(disclosure.organisationId) : null;
  }
}
