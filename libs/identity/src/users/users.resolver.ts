import { DateTime, type Locale } from '@muster/platform';
import { Args, createUnionType, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import { CurrentLocale } from '../access/request-locale.ts';
import type { Actor } from '../actor.ts';
import type { Role } from '../permissions.ts';
import { RoleEnum } from '../sign-in/sign-in.types.ts';
import { listUsers, type UserRow } from './user-administration.query.ts';
import { UserAdministration } from './user-administration.service.ts';
import { NO_ORGANISATION } from './user-entry.rule.ts';
import { OpensByInvitation, OwnAccount, UserInvalid, UserUnknown } from './users.refusals.ts';

/** More users than this are looked for by other means. */
const MOST = 500;

/** An organisation whose people a user looks after. */
@ObjectType()
export class UserOrganisation {
  @Field(() => ID) id: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
}

@InputType({ description: 'Somebody who shall be able to sign in' })
export class NewUserInput {
  @Field() email: string;
  @Field() displayName: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => [ID], { defaultValue: [], description: 'Organisations whose people he looks after: HR, employer contacts' }) organisationIds: string[];
}

/** Somebody who can sign in, without address. */
@ObjectType('User')
export class UserView implements UserRow {
  @Field(() => ID) id: string;
  @Field() displayName: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field() disabled: boolean;
  @Field({ description: 'Disabled, and an administrator may enable him: not before an expert accepts his invitation, nor after he left' }) mayBeEnabled: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Until when a passkey can be registered by e-mail code' }) enrolmentOpenUntil: Date | null;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => [UserOrganisation], { description: 'Organisations whose people he looks after' }) organisations: UserOrganisation[];
}

/** What was changed, by id. */
@ObjectType()
export class UserChanged {
  @Field(() => ID) id: string;

  constructor(id: string) {
    this.id = id;
  }
}

const UserChangeResult = createUnionType({ name: 'UserChangeResult', types: () => [UserChanged, UserUnknown, OwnAccount] as const });
const EnableUserResult = createUnionType({ name: 'EnableUserResult', types: () => [UserChanged, UserUnknown, OpensByInvitation] as const });
const AddUserResult = createUnionType({ name: 'AddUserResult', types: () => [UserChanged, UserInvalid] as const });
const SetUserOrganisationsResult = createUnionType({ name: 'SetUserOrganisationsResult', types: () => [UserChanged, UserUnknown, UserInvalid, OwnAccount] as const });

/** Who can sign in, and as what. */
@Resolver()
export class UsersResolver {
  constructor(private readonly administration: UserAdministration, private readonly database: DataSource) {}

  @Query(() => [UserView], { description: 'Those who can sign in, by name; at most 500' })
  @Allow('user:read')
  users(): Promise<UserRow[]> {
    return listUsers(this.database.manager, MOST);
  }

  @Mutation(() => AddUserResult, { description: 'Adds a user, who may register a passkey by e-mail code for 24 hours' })
  @Allow('user:update')
  async addUser(@Args('input') { organisationIds, ...user }: NewUserInput, @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale): Promise<typeof AddUserResult> {
    const added = await this.administration.add(actor, user, organisationIds);
    return typeof added === 'string' ? new UserChanged(added) : new UserInvalid(locale, added);
  }

  @Mutation(() => SetUserOrganisationsResult, { description: 'Gives a user the people of these organisations and of no others, beside his own' })
  @Allow('user:update')
  async setUserOrganisations(
    @Args('id', { type: () => ID }) id: string, @Args('organisationIds', { type: () => [ID] }) organisationIds: string[], @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale,
  ): Promise<typeof SetUserOrganisationsResult> {
    if (id === actor.userId) return new OwnAccount(locale);
    if (!(await this.administration.known(organisationIds))) return new UserInvalid(locale, NO_ORGANISATION);
    return this.changed(id, await this.administration.changeOrganisations(actor, id, organisationIds), locale);
  }

  @Mutation(() => UserChangeResult, { description: 'Lets a user register a passkey by e-mail code for 24 hours' })
  @Allow('user:update')
  async openEnrolment(
    @Args('id', { type: () => ID }) id: string,
    @Args('removeOld', { type: () => Boolean, defaultValue: false, description: 'Whether what he signed in with so far ends' }) removeOld: boolean,
    @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale,
  ): Promise<typeof UserChangeResult> {
    return this.changed(id, await this.administration.openEnrolment(actor, id, removeOld), locale);
  }

  @Mutation(() => UserChangeResult, { description: 'Puts a user out, at his next request' })
  @Allow('user:update')
  async disableUser(
    @Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale,
  ): Promise<typeof UserChangeResult> {
    if (id === actor.userId) return new OwnAccount(locale);
    return this.changed(id, await this.administration.disable(actor, id), locale);
  }

  @Mutation(() => EnableUserResult, { description: 'Lets a disabled user in again, by what he signs in with' })
  @Allow('user:update')
  async enableUser(
    @Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale,
  ): Promise<typeof EnableUserResult> {
    const done = await this.administration.enable(actor, id);
    return done === 'REGISTRY' ? new OpensByInvitation(locale) : this.changed(id, done === 'ENABLED', locale);
  }

  @Mutation(() => UserChangeResult, { description: 'Gives a user these roles and no others, from his next request on' })
  @Allow('user:update')
  async setUserRoles(
    @Args('id', { type: () => ID }) id: string, @Args('roles', { type: () => [RoleEnum] }) roles: Role[],
    @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale,
  ): Promise<typeof UserChangeResult> {
    if (id === actor.userId) return new OwnAccount(locale);
    return this.changed(id, await this.administration.changeRoles(actor, id, roles), locale);
  }

  private changed(id: string, done: boolean, locale: Locale): UserChanged | UserUnknown {
    return done ? new UserChanged(id) : new UserUnknown(locale);
  }
}
