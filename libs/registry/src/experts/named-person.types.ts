import { Field, ObjectType } from '@nestjs/graphql';
import { PersonName } from './expert.types.ts';

/** What a query gives of a name, and nothing else of the person. */
export interface NameRow {
  familyName: string;
  givenName: string;
  familyRomaji: string;
  givenRomaji: string;
}

/** The columns of the table or function so called, as a `NameRow`. */
export const nameColumns = (of: string): string =>
  `${of}.family_name as "familyName", ${of}.given_name as "givenName", ${of}.family_romaji as "familyRomaji", ${of}.given_romaji as "givenRomaji"`;

/** Whatever is somebody by name: in kanji, and in Roman letters for who reads no Japanese. */
@ObjectType({ isAbstract: true })
export abstract class Named {
  @Field(() => PersonName) kanji: PersonName;
  @Field(() => PersonName, { description: 'Roman letters' }) romaji: PersonName;

  constructor(row: NameRow) {
    this.kanji = new PersonName(row.familyName, row.givenName);
    this.romaji = new PersonName(row.familyRomaji, row.givenRomaji);
  }
}

/** What somebody is called, for those who may know no more of him. */
@ObjectType({ description: 'What somebody is called' })
export class NamedPerson extends Named {}
