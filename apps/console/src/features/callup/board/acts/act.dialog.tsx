import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../../../shared/api/errors.ts';
import { Button, Dialog, DialogActions, DrillBand, RefusalNotice, Trouble } from '../../../../shared/parts/index.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';

export interface ActDialogProps {
  /** The button that opens the question, and the one that answers it. */
  action: string;
  title: string;
  text: ReactNode;
  children?: ReactNode;
  danger?: boolean;
  /** What it acts on is a drill, and says so. */
  drill?: boolean;
  isDisabled?: boolean;
  /** Does it; gives the union's member. */
  act: () => Promise<object | null | undefined>;
  onDone: () => void;
}

/** An act of a coordinator that asks before it is done, and shows why it was refused. */
export function ActDialog({ action, title, text, children, danger = false, drill = false, isDisabled = false, act, onDone }: ActDialogProps): ReactNode {
  const t = useBoardTexts();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const result = await act() as Refusal | object | null | undefined;
      if (result && isRefusal(result)) return setRefusal(result);
      setOpen(false);
      onDone();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look={danger ? 'danger' : 'outline'} aria-haspopup="dialog" onPress={() => { setRefusal(null); setError(null); setOpen(true); }}>{action}</Button>
      <Dialog title={title} isOpen={open} onClose={() => setOpen(false)}>
        {drill ? <DrillBand /> : null}
        <div className="text-std-16N-170">{text}</div>
        {children}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {error ? <Trouble error={error} /> : null}
        <DialogActions>
          <Button look="outline" onPress={() => setOpen(false)}>{t('acts.stop')}</Button>
          <Button look={danger ? 'danger' : 'solid'} isBusy={busy} isDisabled={isDisabled} onPress={() => void run()}>{action}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
