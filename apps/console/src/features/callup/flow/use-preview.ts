import { useQuery } from '@apollo/client/react';
import { PreviewCallUpDocument, type CallUpInput, type PreviewCallUpQuery } from '@muster/contract/callup';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { serverNow } from '../../../shared/server-time.ts';
import { inputOf, type Draft } from './draft.ts';

/** How long somebody must have stopped typing before the audience is reckoned anew. */
const CALM_MS = 400;

export type PreviewResult = PreviewCallUpQuery['previewCallUp'];
export type CallUpPreview = Extract<PreviewResult, { __typename: 'CallUpPreview' }>;

/** The draft as the api takes it, once nobody has changed it for a moment. */
function useCalmInput(draft: Draft, incidentId: string): CallUpInput {
  const [calm, setCalm] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(draft), CALM_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return useMemo(() => inputOf(calm, incidentId, serverNow()), [calm, incidentId]);
}

/** The last answer in a flow: what a step shows until its own has come. */
export type LastPreview = RefObject<PreviewResult | null>;

/** What the call-up would come to; asked of the api anew for every draft and in every step, since people change. */
export function usePreview(draft: Draft, incidentId: string, last: LastPreview): { preview: CallUpPreview | null; result: PreviewResult | null; loading: boolean; error: unknown; again: () => void } {
  const input = useCalmInput(draft, incidentId);
  const { data, previousData, loading, error, refetch } = useQuery(PreviewCallUpDocument, { variables: { input }, fetchPolicy: 'no-cache' });
  const result = (data ?? previousData)?.previewCallUp ?? last.current;
  useEffect(() => { last.current = result; }, [last, result]);
  return { preview: result?.__typename === 'CallUpPreview' ? result : null, result, loading, error, again: () => void refetch() };
}
