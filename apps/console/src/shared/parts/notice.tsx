import type { ReactNode } from 'react';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const LOOKS: Record<NoticeKind, { box: string; sign: string; path: string }> = {
  info: { box: 'border-key-900', sign: 'text-key-900', path: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z' },
  success: { box: 'border-success-2', sign: 'text-success-2', path: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.4 14.4L6.2 12l1.4-1.4 3 3 5.8-5.8 1.4 1.4-7.2 7.2Z' },
  warning: { box: 'border-warning-orange-2', sign: 'text-warning-orange-2', path: 'M1 21 12 2l11 19H1Zm12-3v-2h-2v2h2Zm0-4v-4h-2v4h2Z' },
  error: { box: 'border-error-1', sign: 'text-error-1', path: 'M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm3 5v6h2V7h-2Zm0 8v2h2v-2h-2Z' },
};

/** A message in a box: sign, title and text carry the meaning, the colour only repeats it. Errors and warnings are read out at once. */
export function Notice({ kind = 'info', title, children, actions }: { kind?: NoticeKind; title?: ReactNode; children?: ReactNode; actions?: ReactNode }): ReactNode {
  const { box, sign, path } = LOOKS[kind];
  return (
    <div role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'} className={`flex gap-3 rounded-12 border-2 bg-white p-4 ${box}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className={`mt-1 size-6 shrink-0 fill-current ${sign}`}><path d={path} /></svg>
      <div className="min-w-0 grow space-y-2">
        {title ? <p className="text-std-17B-170">{title}</p> : null}
        {children ? <div className="text-std-16N-170">{children}</div> : null}
        {actions ? <div className="flex flex-wrap gap-3 pt-1">{actions}</div> : null}
      </div>
    </div>
  );
}
