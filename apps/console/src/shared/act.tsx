import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { codeOf, isRefusal, type Refusal } from './api/errors.ts';
import { RefusalNotice, Trouble } from './parts/trouble.tsx';
import { currentLanguage, useLanguage, type Language } from './texts/language.ts';

type Answer<TData> = TData extends Record<string, infer R> ? Exclude<R, string | undefined> : never;

/** Something that a person does: one mutation, whose one result is what was asked for or a refusal. */
export interface Act<TData, TVariables> {
  /** Does it; gives the result, or null when it was refused or failed, which `trouble` then says. */
  run: (variables: TVariables) => Promise<Exclude<Answer<TData>, Refusal> | null>;
  busy: boolean;
  /** Why it was not done, ready to be shown; null when all is well. */
  trouble: ReactNode;
  /** No answer came: it may be done all the same. */
  unanswered: boolean;
  /** The last refusal, for a field's own problem. */
  refusal: Refusal | null;
  /** What was refused is not what stands there any more: the refusal goes. */
  forget: () => void;
}

/** Runs a mutation and keeps what stood in its way; a refusal is shown in the language in which the api said it, and in no other. The result of a `secret` one is the caller's alone: neither cache nor hook keeps it. */
export function useAct<TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, { secret = false } = {}): Act<TData, TVariables> {
  const [mutate, { loading, reset }] = useMutation<TData, OperationVariables>(document as TypedDocumentNode<TData, OperationVariables>, secret ? { fetchPolicy: 'no-cache' } : {});
  const language = useLanguage();
  const [said, setSaid] = useState<{ refusal: Refusal; language: Language } | null>(null);
  const refusal = said?.language === language ? said.refusal : null;
  const [error, setError] = useState<unknown>(null);
  const run = async (variables: TVariables): Promise<Exclude<Answer<TData>, Refusal> | null> => {
    setSaid(null);
    setError(null);
    const asked = currentLanguage();
    try {
      const { data } = await mutate({ variables });
      if (secret) reset();
      const [result] = Object.entries((data ?? {}) as Record<string, unknown>).filter(([key]) => key !== '__typename').map(([, value]) => value);
      if (typeof result === 'object' && result !== null && isRefusal(result)) { setSaid({ refusal: result, language: asked }); return null; }
      return (result ?? null) as Exclude<Answer<TData>, Refusal> | null;
    } catch (failure) {
      setError(failure);
      return null;
    }
  };
  return { run, forget: () => setSaid(null), busy: loading, refusal, unanswered: codeOf(error) === 'UNREACHABLE', trouble: refusal ? <RefusalNotice refusal={refusal} /> : error ? <Trouble error={error} /> : null };
}
