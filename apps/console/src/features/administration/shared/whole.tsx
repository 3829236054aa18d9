import type { ReactNode } from 'react';

/** A value that goes to the next line whole where it fits there: a figure never stands apart from its unit. */
export function Whole({ children }: { children: ReactNode }): ReactNode {
  return <span className="inline-flex sm:whitespace-nowrap">{children}</span>;
}
