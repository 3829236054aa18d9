import type { ReactNode } from 'react';

/** An address that breaks after its at sign, and within a part only where nothing else does. */
export function Mailbox({ children }: { children: string }): ReactNode {
  const at = children.indexOf('@') + 1;
  return <span className="[overflow-wrap:anywhere]">{children.slice(0, at)}<wbr />{children.slice(at)}</span>;
}
