import { useMutation } from '@apollo/client/react';
import { EditCallUpDocument, LaunchCallUpDocument, type CallUpInput, type EditCallUpMutation, type LaunchCallUpMutation } from '@muster/contract/callup';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { serverNow } from '../../../shared/server-time.ts';
import { forgetDraft, inputOf } from './draft.ts';
import type { StepProps } from './flow.types.ts';

export type SendResult = LaunchCallUpMutation['launchCallUp'] | EditCallUpMutation['editCallUp'];

/** Hands the draft to the api, as a new call-up or as the new version of one that waits, and goes to its board. */
export function useSending({ incident, draft, editing, place }: Pick<StepProps, 'incident' | 'draft' | 'editing' | 'place'>): { send: () => Promise<void>; busy: boolean; error: unknown; result: SendResult | null } {
  const navigate = useNavigate();
  const [launch, launching] = useMutation(LaunchCallUpDocument);
  const [edit, rewriting] = useMutation(EditCallUpDocument);
  const [result, setResult] = useState<SendResult | null>(null);
  const unanswered = useRef<CallUpInput | null>(null);
  const hand = async (input: CallUpInput): Promise<SendResult | undefined> => (editing
    ? (await edit({ variables: { id: editing.id, version: editing.version, input } })).data?.editCallUp
    : (await launch({ variables: { input, key: draft.key } })).data?.launchCallUp);
  const send = async (): Promise<void> => {
    // Until an answer has come, the same request goes out again: the deadline, too, must not have moved under its key.
    unanswered.current ??= inputOf(draft, incident.id, serverNow());
    const sent = await hand(unanswered.current);
    if (!sent) return;
    unanswered.current = null;
    setResult(sent);
    if (sent.__typename !== 'CallUp') return;
    forgetDraft(place);
    await navigate({ to: `/call-ups/${sent.id}` });
  };
  return { send, busy: launching.loading || rewriting.loading, error: launching.error ?? rewriting.error, result };
}
