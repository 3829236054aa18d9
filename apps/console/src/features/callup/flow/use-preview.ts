import { useQuery } from '@apollo/client/react';
import { PreviewCallUpDocument, AudiencePlacesDocument, type CallUpInput, type PreviewCallUpQuery } from '@muster/contract/callup';
import { useEffect, useMemo, useState } from 'react';
import { serverNow } from '../../../shared/server-time.ts';
import { inputOf, type Draft } from './draft.ts';

/** How long somebody must have stopped typing before the audience is reckoned anew. */
const CALM_MS = 400;

export type PreviewResult = PreviewCallUpQuery['previewCallUp'];
export type CallUpPreview = Extract<PreviewResult, { __typename: 'CallUpPreview' }>;

/** The draft as the api takes it, once nobody has changed it for a moment. */
export function useCalmInput(draft: Draft, incidentId: string): CallUpInput {
  const [calm, setCalm] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(draft), CALM_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return useMemo(() => inputOf(calm, incidentId, serverNow()), [calm, incidentId]);
}

/** What the call-up would come to; asked of the api anew for every draft, since people change. */
export function usePreview(draft: Draft, incidentId: string): { preview: CallUpPreview | null; result: PreviewResult | null; loading: boolean; error: unknown; again: () => void } {
  const input = useCalmInput(draft, incidentId);
  const { data, previousData, loading, error, refetch } = useQuery(PreviewCallUpDocument, { variables: { input }, fetchPolicy: 'no-cache' });
  const result = (data ?? previousData)?.previewCallUp ?? null;
  return { preview: result?.__typename === 'CallUpPreview' ? result : null, result, loading, error, again: () => void refetch() };
}

/** Whom it would call, by prefecture; asked for where the map is shown only. */
export function usePlaces(draft: Draft, incidentId: string): ReadonlyMap<string, number> {
  const input = useCalmInput(draft, incidentId);
  const { data, previousData } = useQuery(AudiencePlacesDocument, { variables: { input }, fetchPolicy: 'no-cache' });
  const result = (data ?? previousData)?.audiencePlaces;
  return useMemo(() => new Map(result?.__typename === 'AudiencePlaces' ? result.places.map(({ prefectureCode, people }) => [prefectureCode, people] as const) : []), [result]);
}
