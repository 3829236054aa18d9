import { useMutation } from '@apollo/client/react';
import { CloseIncidentDocument } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../../shared/api/errors.ts';
import { Button, Dialog, DialogActions, RefusalNotice, Trouble } from '../../../shared/parts/index.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTexts } from './incident.texts.ts';

/** Ends an incident whose call-ups have all ended; `open` are those that have not, by name. */
export function CloseIncident({ id, open: running }: { id: string; open: readonly string[] }): ReactNode {
  const t = useIncidentTexts();
  const language = useLanguage();
  const [close, { loading, error }] = useMutation(CloseIncidentDocument);
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const end = async (): Promise<void> => {
    const result = (await close({ variables: { id } })).data?.closeIncident;
    if (result && isRefusal(result)) setRefusal(result);
    else setOpen(false);
  };
  return (
    <>
      <Button look="outline" aria-haspopup="dialog" onPress={() => { setRefusal(null); setOpen(true); }}>{t('close')}</Button>
      <Dialog title={t('closeAsk')} isOpen={open} onClose={() => setOpen(false)}>
        <p>{running.length > 0 ? t('waits', { codes: running.join(language === 'ja' ? '、' : ', ') }) : t('closeText')}</p>
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {error ? <Trouble error={error} /> : null}
        <DialogActions>
          <Button look="outline" onPress={() => setOpen(false)}>{t('stop')}</Button>
          <Button isBusy={loading} isDisabled={running.length > 0} onPress={() => void end().catch(() => undefined)}>{t('close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
