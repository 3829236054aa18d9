import type { ReactNode } from 'react';

/** A text as a phone shows it. */
export function PhonePreview({ title, text, note, lang }: { title: string; text: string; note: string; lang: string }): ReactNode {
  return (
    <figure className="mx-auto w-full max-w-xs space-y-2">
      <figcaption className="flex flex-wrap justify-between gap-2 text-std-16B-170"><span>{title}</span><span className="tabular-nums">{note}</span></figcaption>
      <div className="rounded-32 border-8 border-solid-gray-900 bg-solid-gray-100 p-3 pt-8">
        <p lang={lang} className="rounded-16 bg-white p-3 text-std-16N-170 whitespace-pre-wrap">{text}</p>
      </div>
    </figure>
  );
}
