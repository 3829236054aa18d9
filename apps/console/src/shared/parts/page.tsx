import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

/** A screen's frame: its heading, what stands beside it, and the title of the browser's tab. */
export function Page({ title, lead, actions, children, band }: { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode; band?: ReactNode }): ReactNode {
  useEffect(() => { document.title = `${title} | Muster`; }, [title]);
  return (
    <div className="mx-auto w-full max-w-7xl space-y-6 px-4 py-6 md:px-8">
      {band}
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 space-y-1">
          <h1 className="text-std-24B-150 md:text-std-28B-150">{title}</h1>
          {lead ? <div className="text-std-16N-170 text-solid-gray-700">{lead}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

/** Goes to a place that the address names by `#id` once it is there: the page's data come after the address. */
function useOwnAnchor(id: string | undefined): RefObject<HTMLElement | null> {
  const here = useRef<HTMLElement>(null);
  useEffect(() => { if (id && location.hash === `#${id}`) here.current?.scrollIntoView(); }, [id]);
  return here;
}

/** One matter on a screen, under a heading of its own. */
export function Section({ title, actions, children, id }: { title: string; actions?: ReactNode; children: ReactNode; id?: string }): ReactNode {
  const here = useOwnAnchor(id);
  return (
    <section ref={here} id={id} aria-label={title} className="min-w-0 rounded-12 border border-solid-gray-300 bg-white p-4 md:p-6">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-std-20B-150">{title}</h2>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** Nothing is here yet: why, and how to begin. */
export function Empty({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }): ReactNode {
  return (
    <div className="space-y-3 rounded-8 border border-dashed border-solid-gray-420 p-6 text-center">
      <p className="text-std-17B-170">{title}</p>
      {children ? <div className="text-std-16N-170 text-solid-gray-700">{children}</div> : null}
      {actions ? <div className="flex flex-wrap justify-center gap-3">{actions}</div> : null}
    </div>
  );
}
