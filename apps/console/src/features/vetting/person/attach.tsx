import { useId, useState, type ReactNode } from 'react';
import type { Refusal } from '../../../shared/api/errors.ts';
import { ApiUnreachable } from '../../../shared/api/errors.ts';
import { buttonClass, RefusalNotice, Trouble } from '../../../shared/parts/index.ts';
import { currentLanguage } from '../../../shared/texts/language.ts';
import type { Step } from '../steps.ts';
import { useVettingPersonTexts } from './person.texts.ts';

async function send(caseId: string, step: Step, file: File): Promise<Refusal | null> {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name), 'accept-language': currentLanguage() };
  const response = await fetch(`/vetting/cases/${caseId}/${step}`, { method: 'POST', headers, body: file }).catch((error: unknown) => { throw new ApiUnreachable(error); });
  if (response.ok) return null;
  if (!response.headers.get('content-type')?.includes('json')) throw new ApiUnreachable(response.status);
  return await response.json() as Refusal;
}

/** Adds a document to a step: a PDF or a picture. */
export function Attach({ caseId, step, onDone }: { caseId: string; step: Step; onDone: () => void }): ReactNode {
  const t = useVettingPersonTexts();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [error, setError] = useState<unknown>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setRefusal(null);
    setError(null);
    try {
      const refused = await send(caseId, step, file);
      setRefusal(refused);
      if (!refused) onDone();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <input id={id} type="file" accept=".pdf,.png,.jpg,.jpeg" disabled={busy} aria-label={t('attachOf', { step: t(`steps.${step}`) })} className="peer sr-only" onChange={({ target }) => { void take(target.files?.[0]).finally(() => { target.value = ''; }); }} />
      <label htmlFor={id} className={buttonClass('outline', 'peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2')}>{t(busy ? 'attaching' : 'attach')}</label>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
