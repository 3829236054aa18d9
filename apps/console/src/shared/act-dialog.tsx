import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, type ButtonLook } from './parts/button.tsx';
import { Dialog, DialogActions } from './parts/dialog.tsx';
import { defineTexts } from './texts/language.ts';

const useTexts = defineTexts('actDialog', { ja: { back: '戻る' }, en: { back: 'Back' } });

interface ActDialogProps {
  /** What the button that opens it says, and by what it is known where several say the same. */
  button: string;
  label?: string;
  title: string;
  /** What the button says that does it. */
  submit: string;
  look?: ButtonLook;
  danger?: boolean;
  wide?: boolean;
  busy: boolean;
  /** Why it was not done. */
  trouble: ReactNode;
  isReady?: boolean;
  /** Does it; null or false: it was not done, and the dialog stays. */
  onSubmit: () => Promise<unknown>;
  onOpen?: () => void;
  children: ReactNode;
}

/** A button that asks for what is needed in a dialog, and then does it. */
export function ActDialog({ button, label, title, submit, look = 'outline', danger = false, wide = false, busy, trouble, isReady = true, onSubmit, onOpen, children }: ActDialogProps): ReactNode {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isReady && await onSubmit()) setOpen(false);
  };
  return (
    <>
      <Button look={look} aria-label={label} aria-haspopup="dialog" onPress={() => { onOpen?.(); setOpen(true); }}>{button}</Button>
      <Dialog title={title} isOpen={open} onClose={() => setOpen(false)} wide={wide}>
        <form onSubmit={(event) => void go(event)} className="space-y-5">
          {children}
          {trouble}
          <DialogActions>
            <Button look="outline" onPress={() => setOpen(false)}>{t('back')}</Button>
            <Button type="submit" look={danger ? 'danger' : 'solid'} isBusy={busy} isDisabled={!isReady}>{submit}</Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
