import { DateTime } from '@muster/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { readablePhone } from '../addresses/phone.rule.ts';
import { ContactKind, type ContactEntity } from '../entities/contact.entity.ts';

registerEnumType(ContactKind, { name: 'ContactKind', description: 'What kind of address a contact is' });

/** A way to reach an expert. */
@ObjectType({ description: 'A way to reach an expert' })
export class Contact {
  @Field(() => ID) id: string;
  @Field(() => ContactKind) kind: ContactKind;
  @Field({ description: 'E.164 or an e-mail address' }) address: string;
  @Field({ description: 'The address for people to read: a phone number in groups, a Japanese one as it is dialled there' }) addressJa: string;
  @Field({ description: 'The address for people to read: a phone number in groups, with its country' }) addressEn: string;
  @Field({ description: 'It is the address of the employer' }) employerOwned: boolean;
  @Field(() => Int, { description: '1 is tried first' }) preference: number;
  @Field(() => DateTime, { nullable: true }) verifiedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when the holder wants no messages' }) optedOutAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when nothing can arrive' }) unreachableAt: Date | null;

  constructor(row: ContactEntity, address: string) {
    this.id = row.id;
    this.kind = row.kind;
    this.address = address;
    const { ja, en } = row.kind === 'PHONE' ? readablePhone(address) : { ja: address, en: address };
    this.addressJa = ja;
    this.addressEn = en;
    this.employerOwned = row.employerOwned;
    this.preference = row.preference;
    this.verifiedAt = row.verifiedAt;
    this.optedOutAt = row.optedOutAt;
    this.unreachableAt = row.unreachableAt;
  }
}
