import { Field, InterfaceType } from '@nestjs/graphql';
import { say, type Locale, type Text } from '../text/text.ts';

/** What a refusal is made of: its code, the input field it is about, the problem and the remedy in both languages. */
export interface RefusalParts {
  code: string;
  field?: string;
  message: Text;
  remedy?: Text;
}

/**
 * An expected "no" as a value in a result union: what happened, about which field, what to do.
 * Each refusal is a class of its own, `@ObjectType({ implements: () => Refusal })`.
 */
@InterfaceType({ description: 'An expected refusal: code, field, problem and remedy in the language of the user' })
export abstract class Refusal {
  @Field(() => String, { description: 'Stable name of the refusal, e.g. EMPTY_AUDIENCE' })
  code: string;

  @Field(() => String, { description: 'What is wrong, in the language of the user' })
  message: string;

  @Field(() => String, { nullable: true, description: 'Path of the input field it is about' })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'What to do about it' })
  remedy: string | null;

  constructor(locale: Locale, parts: RefusalParts) {
    this.code = parts.code;
    this.message = say(locale, parts.message);
    this.field = parts.field ?? null;
    this.remedy = parts.remedy ? say(locale, parts.remedy) : null;
  }
}
