import { useId, useState, type ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';
import { Button } from './button.tsx';

const useTexts = defineTexts('picture', { ja: { table: '表で見る', picture: '図で見る' }, en: { table: 'Show as a table', picture: 'Show as a picture' } });

/** A picture that can be read as a table, too: the picture is for eyes, the table for everybody. */
export function Picture({ title, picture, table }: { title: string; picture: ReactNode; table: ReactNode }): ReactNode {
  const t = useTexts();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure aria-labelledby={id} className="min-w-0 space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <figcaption id={id} className="text-std-17B-170">{title}</figcaption>
        <Button look="plain" aria-pressed={asTable} onPress={() => setAsTable(!asTable)} aria-describedby={id}>{t(asTable ? 'picture' : 'table')}</Button>
      </div>
      {asTable ? table : picture}
    </figure>
  );
}
