import type { ReactNode } from 'react';
import { StateLabel, type StateTone } from '../../../shared/parts/labels.tsx';
import { useWords } from './words.ts';

export type CallUpState = 'DRAFT' | 'AWAITING_APPROVAL' | 'OPEN' | 'FILLED' | 'CLOSED' | 'CANCELLED';

const TONES: Record<CallUpState, StateTone> = { DRAFT: 'neutral', AWAITING_APPROVAL: 'active', OPEN: 'active', FILLED: 'good', CLOSED: 'neutral', CANCELLED: 'bad' };

/** Where a call-up stands. */
export function CallUpStateLabel({ state }: { state: CallUpState }): ReactNode {
  const t = useWords();
  return <StateLabel tone={TONES[state]}>{t(`state.${state}`)}</StateLabel>;
}

/** Whether it can still change. */
export const isRunning = (state: CallUpState): boolean => state === 'OPEN' || state === 'FILLED';
