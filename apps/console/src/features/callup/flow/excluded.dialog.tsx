import { useLazyQuery } from '@apollo/client/react';
import { ExcludedPeopleDocument, type Exclusion } from '@muster/contract/callup';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Button, Dialog, DialogActions, RefusalNotice, TextField, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { serverNow } from '../../../shared/server-time.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useWords } from '../shared/words.ts';
import { inputOf, type Draft } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';

/** Reasons behind which nobody is ever named (the api refuses it, too). */
export const UNNAMED: readonly Exclusion[] = ['NOT_ACTIVE', 'PAUSED', 'NO_FITTING_LINE', 'WITHHELD'];

/** Who is left out for one reason, for a purpose that goes on record. */
export function ExcludedDialog({ draft, incidentId, reason }: { draft: Draft; incidentId: string; reason: Exclusion }): ReactNode {
  const t = useFlowTexts();
  const words = useWords();
  const nameOf = usePersonName();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [ask, { data, loading, error }] = useLazyQuery(ExcludedPeopleDocument, { fetchPolicy: 'no-cache' });
  const result = data?.excludedPeople;
  const name = words(`exclusion.${reason}`);
  const look = (event: FormEvent): void => {
    event.preventDefault();
    void ask({ variables: { input: inputOf(draft, incidentId, serverNow()), reason, purpose } }).catch(() => undefined);
  };
  return (
    <>
      <Button look="plain" aria-label={t('excluded.showOf', { reason: name })} aria-haspopup="dialog" onPress={() => setOpen(true)}>{t('excluded.show')}</Button>
      <Dialog title={t('excluded.title', { reason: name })} isOpen={open} onClose={() => setOpen(false)} wide>
        <form className="space-y-4" onSubmit={look}>
          <TextField label={t('excluded.purpose')} help={t('excluded.purposeHelp')} required minLength={4} maxLength={200} value={purpose} onChange={(event) => setPurpose(event.target.value)} />
          <Button type="submit" look="outline" isBusy={loading}>{t('excluded.look')}</Button>
        </form>
        {error ? <Trouble error={error} /> : null}
        {result && isRefusal(result) ? <RefusalNotice refusal={result} /> : null}
        {result?.__typename === 'ExcludedPeople' ? (
          <div className="space-y-2" role="status">
            <p className="text-std-16B-170 tabular-nums">{result.total === 0 ? t('excluded.nobody') : t('excluded.total', { n: numberText(result.total) })}</p>
            {result.total > result.people.length ? <p>{t('excluded.some', { n: numberText(result.people.length) })}</p> : null}
            <ul className="columns-2 sm:columns-3">{result.people.map((person) => <li key={person.expertId}>{nameOf(person)}</li>)}</ul>
          </div>
        ) : null}
        <DialogActions><Button look="outline" onPress={() => setOpen(false)}>{t('excluded.close')}</Button></DialogActions>
      </Dialog>
    </>
  );
}
