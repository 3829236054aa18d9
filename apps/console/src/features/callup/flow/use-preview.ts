import { useQuery } from '@apollo/client/react';
import { PreviewCallUpDocument, type CallUpInput, type PreviewCallUpQuery } from '@muster/contract/callup';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { serverNow } from '../../../shared/server-time.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { inputOf, type Draft } from './draft.ts';
import type { StepProps } from './flow.types.ts';

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

/** The last figures in a flow and the lines that they are of: what a step shows until its own have come. */
export type LastPreview = RefObject<{ lines: Draft['lines']; preview: CallUpPreview } | null>;

/** What the call-up would come to; asked of the api anew for every draft and in every step, since people change. */
export function usePreview({ draft, incident, editing, last }: Pick<StepProps, 'draft' | 'incident' | 'editing' | 'last'>): { preview: CallUpPreview | null; result: PreviewResult | null; loading: boolean; error: unknown; again: () => void } {
  const input = useCalmInput(draft, incident.id);
  const { data, previousData, loading, error, refetch } = useQuery(PreviewCallUpDocument, { variables: { input, editing: editing?.id ?? null }, fetchPolicy: 'no-cache' });
  // What stands against it is said in the language in which it was asked for.
  const language = useLanguage();
  const askedIn = useRef(language);
  useEffect(() => {
    if (askedIn.current === language) return;
    askedIn.current = language;
    void refetch().catch(() => undefined);
  }, [language, refetch]);
  // Figures stand beside the names of their lines: those of other lines would stand beside the wrong ones.
  const result = (data ?? previousData)?.previewCallUp ?? (last.current?.lines === draft.lines ? last.current.preview : null);
  const preview = result?.__typename === 'CallUpPreview' ? result : null;
  useEffect(() => { last.current = preview && { lines: draft.lines, preview }; }, [last, preview, draft.lines]);
  return { preview, result, loading, error, again: () => void refetch() };
}
