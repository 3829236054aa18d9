import type { ReactNode } from 'react';
import { TextField } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { fromLocalInput, toLocalInput } from '../../../shared/texts/format.ts';
import { useApprovalTexts } from './approval.texts.ts';

const DAY = 86_400_000;

/** From and until as inputs hold them, meant in Japan. */
export interface Span { from: string; until: string }

/** From now for some days. */
export const spanOf = (days: number): Span => ({ from: toLocalInput(serverNow()), until: toLocalInput(new Date(serverNow().getTime() + days * DAY)) });

/** Both instants, or null while one is missing. */
export function instantsOf({ from, until }: Span): { fromAt: string; untilAt: string } | null {
  const [fromAt, untilAt] = [fromLocalInput(from), fromLocalInput(until)];
  return fromAt && untilAt ? { fromAt, untilAt } : null;
}

/** The two ends of a period. */
export function SpanFields({ span, onChange }: { span: Span; onChange: (span: Span) => void }): ReactNode {
  const t = useApprovalTexts();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label={t('delegation.from')} type="datetime-local" required value={span.from} onChange={(event) => onChange({ ...span, from: event.target.value })} />
      <TextField label={t('delegation.until')} type="datetime-local" required value={span.until} onChange={(event) => onChange({ ...span, until: event.target.value })} />
    </div>
  );
}
