import { useState, type ReactNode } from 'react';
import { Button, Dialog, DialogActions, DrillBand, type ButtonLook } from '../../../shared/parts/index.ts';
import { defineTexts } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('asked', { ja: { back: '戻る' }, en: { back: 'Back' } });

export interface AskedProps {
  action: string;
  look?: ButtonLook;
  title: string;
  text: string;
  /** The button that does it. */
  really: string;
  isBusy: boolean;
  isDisabled?: boolean;
  /** What it acts on is a drill, and says so. */
  drill?: boolean;
  children?: ReactNode;
  act: () => Promise<unknown>;
}

/** One act behind a question. The question is gone before the act asks for a proof, so that one dialog is open at a time. */
export function AskedButton({ action, look = 'solid', title, text, really, isBusy, isDisabled = false, drill = false, children, act }: AskedProps): ReactNode {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look={look === 'danger' ? 'outline' : look} isBusy={isBusy} className="w-full sm:w-auto" aria-haspopup="dialog" onPress={() => setAsking(true)}>{action}</Button>
      <Dialog title={title} isOpen={asking} onClose={() => setAsking(false)}>
        {drill ? <DrillBand /> : null}
        <p className="text-std-16N-170">{text}</p>
        {children}
        <DialogActions>
          <Button look="outline" onPress={() => setAsking(false)}>{t('back')}</Button>
          <Button look={look} isDisabled={isDisabled} onPress={() => { setAsking(false); void act(); }}>{really}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
