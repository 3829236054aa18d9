import { CallUpSettingChange, PresetVersion } from '@muster/callup';
import { Allow } from '@muster/identity';
import { RetentionPeriod } from '@muster/registry';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleLoaders } from './people.loaders.ts';

/** Who asked for a change of the settings, and who decided. */
@Resolver(() => CallUpSettingChange)
export class SettingPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of the user who asked' })
  @Allow('setting:read')
  askedByName(@Parent() { askedBy }: CallUpSettingChange, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, askedBy);
  }

  @ResolveField(() => String, { nullable: true, description: 'Display name of the second person' })
  @Allow('setting:read')
  decidedByName(@Parent() { decidedBy }: CallUpSettingChange, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, decidedBy);
  }
}

/** Who recorded a period. */
@Resolver(() => RetentionPeriod)
export class RetentionPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of the user who recorded it; null: it came with the product' })
  @Allow('setting:read')
  recordedByName(@Parent() { recordedBy }: RetentionPeriod, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, recordedBy);
  }
}

/** Who wrote a version of a preset. */
@Resolver(() => PresetVersion)
export class PresetVersionPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of the user who wrote it; null: it came with the product' })
  @Allow('preset:update')
  madeByName(@Parent() { madeBy }: PresetVersion, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, madeBy);
  }
}
