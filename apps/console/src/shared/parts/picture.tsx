import { useId, useState, type ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';
import { Button } from './button.tsx';

const useTexts = defineTexts('picture', { ja: { table: '表で見る', picture: '図で見る' }, en: { table: 'Show as a table', picture: 'Show as a picture' } });

/** A picture that can be read as a table, too: the picture is for eyes, the table for everybody. Its title is shown where the section's own is another. */
export function Picture({ title, titleShown = false, picture, table }: { title: string; titleShown?: boolean; picture: ReactNode; table: ReactNode }): ReactNode {
  const t = useTexts();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure aria-labelledby={id} className="relative min-w-0 space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <figcaption id={id} className={titleShown ? 'text-std-17B-170' : 'sr-only'}>{title}</figcaption>{titleShown ? null : <span />}
        <Button look="plain" aria-pressed={asTable} onPress={() => setAsTable(!asTable)} aria-describedby={id}>{t(asTable ? 'picture' : 'table')}</Button>
      </div>
      {asTable ? table : picture}
    </figure>
  );
}
