import { DateTime } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

/** That a link to my calendar exists; what opens it is shown once and stands nowhere. */
@ObjectType({ description: 'That a link to my calendar exists; the link itself was shown once' })
export class CalendarLink {
  @Field(() => DateTime) createdAt: Date;
}

/** A new link. */
@ObjectType({ description: 'A new link to my calendar, shown this once; the one before opens nothing any more' })
export class CalendarLinkOpened {
  @Field({ description: 'For calendar programs; whoever has it sees when I am on call or available, and nothing else' }) url: string;
  @Field(() => DateTime) createdAt: Date;

  constructor(url: string, createdAt: Date) {
    this.url = url;
    this.createdAt = createdAt;
  }
}

/** The new link, or why there is none. */
export const OpenMyCalendarLinkResult = createUnionType({ name: 'OpenMyCalendarLinkResult', types: () => [CalendarLinkOpened, NotAnExpert] as const });
