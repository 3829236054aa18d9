import type { BoardPeopleQuery, BoardQuery } from '@muster/contract/callup';

export type CallUp = NonNullable<BoardQuery['callUp']>;
export type Person = NonNullable<BoardPeopleQuery['callUp']>['invitations']['nodes'][number];
/** Without the name, for those who may see the call-up but not the registry. */
export type AnyPerson = Omit<Person, 'expert' | 'pledged'> & { readonly expert?: Person['expert']; readonly pledged?: boolean };
