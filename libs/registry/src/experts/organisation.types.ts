import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationKind, type OrganisationEntity } from '../entities/organisation.entity.ts';

registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What kind of body an organisation is' });

/** A ministry, municipality, company or other body. */
@ObjectType({ description: 'A ministry, municipality, company or other body' })
export class Organisation {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field(() => OrganisationKind) kind: OrganisationKind;
  @Field() nameJa: string;
  @Field(() => String, { nullable: true }) nameKana: string | null;
  @Field() nameEn: string;
  @Field(() => String, { nullable: true }) sectorCode: string | null;
  @Field(() => String, { nullable: true }) prefectureCode: string | null;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) validTo: string | null;

  constructor(row: OrganisationEntity) {
    Object.assign(this, row);
  }
}
