import { useQuery } from '@apollo/client/react';
import { CareerBodiesDocument, type CareerBodiesQuery } from '@muster/contract/careers';
import { useSession } from './session.ts';
import { inLanguage, useLanguage } from './texts/language.ts';

export type Body = CareerBodiesQuery['careerBodies'][number];

/** The public bodies that the viewer looks after, and ranks, by name. */
export interface Bodies {
  bodies: readonly Body[];
  /** The body to begin with: his only one, else none. */
  only: string | null;
  nameOf: (id: string | null | undefined) => string | null;
  ranks: CareerBodiesQuery['postRanks'];
  rankOf: (code: string) => string;
}

/** Bodies and ranks; asked for once a visit, since they change once in years. */
export function useBodies(): Bodies {
  const language = useLanguage();
  const { may } = useSession();
  const { data } = useQuery(CareerBodiesDocument, { fetchPolicy: 'cache-first', skip: !may('careers:read') });
  const [bodies, ranks] = [data?.careerBodies ?? [], data?.postRanks ?? []];
  const say = (one: { nameJa: string; nameEn: string } | undefined): string | null => (one ? inLanguage(language, one.nameJa, one.nameEn) : null);
  return {
    bodies, ranks, only: bodies.length === 1 ? bodies[0]!.id : null,
    nameOf: (id) => say(bodies.find((body) => body.id === id)),
    rankOf: (code) => say(ranks.find((rank) => rank.code === code)) ?? code,
  };
}
