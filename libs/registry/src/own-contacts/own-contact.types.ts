import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.types.ts';
import { ContactKind } from '../entities/contact.entity.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import {
  AddressHeld, AddressInvalid, ContactCodeWrong, ContactNeeded, ContactOrderInvalid, ContactUnknown, NothingToVerify, TooManyContactCodes, TooManyContacts,
} from './own-contact.refusals.ts';

/** An address of my own that is to be added. */
@InputType()
export class NewContactInput {
  @Field(() => ContactKind) kind: ContactKind;
  @Field({ description: 'A phone number that takes SMS, or an e-mail address; as people write it' }) address: string;
  @Field({ description: 'It is the address of my employer' }) employerOwned: boolean;
}

/** My contacts as they stand now, preferred ones first. */
@ObjectType({ description: 'My contacts as they stand now, preferred ones first' })
export class MyContacts {
  @Field(() => [Contact]) contacts: Contact[];
  @Field(() => Int, { nullable: true, description: 'A code is under way, and good for so many minutes' }) codeMinutes: number | null;
}

/** My contacts with the new one, to which a code is under way, or why not. */
export const AddMyContactResult = createUnionType({
  name: 'AddMyContactResult', types: () => [MyContacts, NotAnExpert, AddressInvalid, AddressHeld, TooManyContacts, TooManyContactCodes] as const,
});

/** A code is under way, or why not. */
export const ContactCodeResult = createUnionType({
  name: 'ContactCodeResult', types: () => [MyContacts, NotAnExpert, ContactUnknown, NothingToVerify, TooManyContactCodes] as const,
});

/** My contacts with one more in use, or why not. */
export const VerifyMyContactResult = createUnionType({ name: 'VerifyMyContactResult', types: () => [MyContacts, NotAnExpert, ContactUnknown, ContactCodeWrong] as const });

/** My contacts in their new order, or why not. */
export const OrderMyContactsResult = createUnionType({ name: 'OrderMyContactsResult', types: () => [MyContacts, NotAnExpert, ContactOrderInvalid] as const });

/** My contacts without the one, or why not. */
export const RemoveMyContactResult = createUnionType({ name: 'RemoveMyContactResult', types: () => [MyContacts, NotAnExpert, ContactUnknown, ContactNeeded] as const });
