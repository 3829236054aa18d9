import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AddMyContactResult, ContactCodeResult, NewContactInput, OrderMyContactsResult, RemoveMyContactResult, VerifyMyContactResult } from './own-contact.types.ts';
import { OwnContacts } from './own-contacts.service.ts';

/** An expert's own contacts. */
@Resolver()
export class OwnContactsResolver {
  constructor(private readonly contacts: OwnContacts) {}

  @Mutation(() => AddMyContactResult, { description: 'Adds an address of mine and sends it a code; nothing else goes there until I enter it' })
  @Allow('me:update')
  addMyContact(@Args('contact') contact: NewContactInput, @CurrentActor() actor: Actor): Promise<typeof AddMyContactResult> {
    return this.contacts.add(actor, contact);
  }

  @Mutation(() => ContactCodeResult, { description: 'Sends a new code to an address of mine that is not verified, or that nothing arrived at' })
  @Allow('me:update')
  requestContactCode(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof ContactCodeResult> {
    return this.contacts.sendCode(actor, id);
  }

  @Mutation(() => VerifyMyContactResult, { description: 'Verifies an address of mine by the code that arrived there; my other contacts are told' })
  @Allow('me:update')
  verifyMyContact(
    @Args('id', { type: () => ID }) id: string, @Args('verificationCode') verificationCode: string, @CurrentActor() actor: Actor,
  ): Promise<typeof VerifyMyContactResult> {
    return this.contacts.verify(actor, id, verificationCode);
  }

  @Mutation(() => OrderMyContactsResult, { description: 'Puts my contacts in the order in which they are tried' })
  @Allow('me:update')
  orderMyContacts(@Args('ids', { type: () => [ID] }) ids: string[], @CurrentActor() actor: Actor): Promise<typeof OrderMyContactsResult> {
    return this.contacts.order(actor, ids);
  }

  @Mutation(() => RemoveMyContactResult, { description: 'Removes an address of mine, unless I could not be reached without it; my other contacts are told' })
  @Allow('me:update')
  removeMyContact(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof RemoveMyContactResult> {
    return this.contacts.remove(actor, id);
  }
}
