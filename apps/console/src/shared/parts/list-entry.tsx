import type { ReactNode } from 'react';

/** One of a few things that I have: what it is called, what is known of it, and what to do with it, which a phone shows without scrolling sideways. */
export function ListEntry({ name, facts, children }: { name: ReactNode; facts: readonly string[]; children?: ReactNode }): ReactNode {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3 first:border-t">
      <div className="min-w-0">
        <p className="text-std-16B-170">{name}</p>
        <ul className="flex flex-wrap gap-x-5 text-std-16N-170 text-solid-gray-700">{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      </div>
      {children}
    </li>
  );
}
