import { useMutation } from '@apollo/client/react';
import { RecordAnswerDocument, type AnswerKind } from '@muster/contract/callup';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../../../shared/api/errors.ts';
import { Button, RefusalNotice, Select, TextField, Trouble } from '../../../../shared/parts/index.ts';
import { fromLocalInput } from '../../../../shared/texts/format.ts';
import { useWords } from '../../shared/words.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';
import type { AnyPerson } from '../board.types.ts';

const KINDS: readonly AnswerKind[] = ['YES', 'YES_FROM', 'REMOTE_ONLY', 'NO'];

/** An answer that came by word of mouth. The key makes a repeated press the same entry. */
export function EnterAnswer({ person, onActed }: { person: AnyPerson; onActed: () => void }): ReactNode {
  const t = useBoardTexts();
  const words = useWords();
  const [record, { loading, error }] = useMutation(RecordAnswerDocument);
  const [given, setGiven] = useState({ answer: 'YES' as AnswerKind, arriveAt: '', note: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const entryKey = useRef(crypto.randomUUID());
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const arriveAt = given.answer === 'YES_FROM' ? fromLocalInput(given.arriveAt) : null;
    const result = (await record({ variables: { input: { invitationId: person.id, answer: given.answer, arriveAt, note: given.note, entryKey: entryKey.current } } })).data?.recordAnswer;
    if (result && isRefusal(result)) setRefusal(result);
    else onActed();
  };
  return (
    <details className="rounded-8 border border-solid-gray-420 p-3">
      <summary className="flex min-h-11 cursor-pointer items-center text-std-16B-170">{t('people.enter')}</summary>
      <form className="space-y-4 pt-2" onSubmit={(event) => void submit(event).catch(() => undefined)}>
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {error ? <Trouble error={error} /> : null}
        <Select label={t('people.kind')} value={given.answer} onChange={(event) => setGiven({ ...given, answer: event.target.value as AnswerKind })} options={KINDS.map((value) => ({ value, text: words(`answer.${value}`) }))} />
        {given.answer === 'YES_FROM' ? <TextField label={t('people.arriveAt')} type="datetime-local" required value={given.arriveAt} onChange={(event) => setGiven({ ...given, arriveAt: event.target.value })} /> : null}
        <TextField label={t('people.note')} help={t('people.noteHelp')} required maxLength={500} value={given.note} onChange={(event) => setGiven({ ...given, note: event.target.value })} />
        <Button type="submit" look="outline" isBusy={loading}>{t('people.save')}</Button>
      </form>
    </details>
  );
}
