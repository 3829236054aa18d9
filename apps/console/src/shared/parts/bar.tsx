import type { ReactNode } from 'react';

/** How much of something is there, as a bar with its figures in words beside it. */
export function Bar({ label, value, of, text, tone = 'key' }: { label: string; value: number; of: number; text: string; tone?: 'key' | 'good' | 'grey' }): ReactNode {
  const share = of > 0 ? Math.min(100, (value / of) * 100) : 0;
  const colour = { key: 'bg-key-900', good: 'bg-success-2', grey: 'bg-solid-gray-536' }[tone];
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap justify-between gap-x-3 text-std-16N-170"><span className="min-w-0">{label}</span><span className="ml-auto text-right tabular-nums">{text}</span></div>
      <div role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={Math.max(of, value, 1)} aria-valuenow={value} aria-valuetext={text} className="h-4 overflow-hidden rounded-4 border border-solid-gray-420 bg-white">
        <div className={`h-full ${colour}`} style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}

/** One figure with its name. */
export function Figure({ name, children, note }: { name: string; children: ReactNode; note?: ReactNode }): ReactNode {
  return (
    <div className="min-w-0">
      <p className="text-std-16N-170 text-solid-gray-700">{name}</p>
      <p className="text-std-24B-150 tabular-nums">{children}</p>
      {note ? <p className="text-std-16N-170 text-solid-gray-700">{note}</p> : null}
    </div>
  );
}

/** Long work: a count, a bar and what is left. */
export function Progress({ label, done, of, text }: { label: string; done: number; of: number; text: string }): ReactNode {
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap justify-between gap-3"><span>{label}</span><span className="ml-auto text-right tabular-nums">{text}</span></div>
      <progress aria-label={label} value={done} max={Math.max(of, 1)} className="h-4 w-full accent-key-900" />
    </div>
  );
}
