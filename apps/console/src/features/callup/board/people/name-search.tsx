import { useLazyQuery } from '@apollo/client/react';
import { ExpertsNamedDocument } from '@muster/contract/callup';
import { useEffect, useState, type ReactNode } from 'react';
import { TextField, Trouble } from '../../../../shared/parts/index.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';

/** How long somebody must have stopped typing (milliseconds). */
const CALM_MS = 300;

/** Finds people of the call-up by name; tells the ids of those found, or null while nobody is looked for. */
export function NameSearch({ onFound }: { onFound: (expertIds: readonly string[] | null) => void }): ReactNode {
  const t = useBoardTexts();
  const [text, setText] = useState('');
  const [find, { error }] = useLazyQuery(ExpertsNamedDocument);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') return onFound(null);
    let gone = false;
    const timer = setTimeout(() => {
      find({ variables: { text: wanted } }).then(({ data }) => { if (!gone && data) onFound(data.experts.nodes.map(({ id }) => id)); }, () => undefined);
    }, CALM_MS);
    return () => { gone = true; clearTimeout(timer); };
  }, [text, find, onFound]);
  return (
    <div className="max-w-xs grow">
      <TextField label={t('people.search')} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
