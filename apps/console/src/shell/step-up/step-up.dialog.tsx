import { useEffect, useState, type ReactNode } from 'react';
import { askStepUpBy } from '../../shared/api/step-up.link.ts';
import { Button, Dialog, DialogActions } from '../../shared/parts/index.ts';
import { router } from '../router.tsx';
import { useStepUpTexts } from './step-up.texts.ts';
import { StepUpWays } from './step-up.ways.tsx';

/** Opens whenever an operation asks for a fresh proof; the operation waits for it. */
export function StepUpDialog(): ReactNode {
  const t = useStepUpTexts();
  const [answer, setAnswer] = useState<((given: boolean) => void) | null>(null);
  useEffect(() => {
    askStepUpBy(() => new Promise((resolve) => setAnswer(() => resolve)));
    return () => askStepUpBy(() => Promise.resolve(false));
  }, []);
  const end = (given: boolean): void => {
    answer?.(given);
    setAnswer(null);
  };
  return (
    <Dialog title={t('title')} isOpen={answer !== null} onClose={() => end(false)}>
      <p className="text-std-16N-170">{t('text')}</p>
      <StepUpWays onGiven={() => end(true)} onAccount={() => { end(false); void router.navigate({ to: '/me/account' }); }} />
      <DialogActions><Button look="outline" onPress={() => end(false)}>{t('stop')}</Button></DialogActions>
    </Dialog>
  );
}
