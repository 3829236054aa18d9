import { CancelExerciseDocument, HoldExerciseDocument, type ExerciseQuery } from '@muster/contract/training';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { ButtonLink } from '../../../shared/parts/index.ts';
import { useActsTexts } from './acts.texts.ts';

/** What a planner does with an exercise that is planned. */
export function PlannerActs({ exercise, onDone }: { exercise: NonNullable<ExerciseQuery['exercise']>; onDone: () => void }): ReactNode {
  const t = useActsTexts();
  const hold = useAct(HoldExerciseDocument);
  const cancel = useAct(CancelExerciseDocument);
  const after = (done: unknown): unknown => { if (done) onDone(); return done; };
  return (
    <>
      <ButtonLink to="/exercises/$exerciseId/change" params={{ exerciseId: exercise.id }} look="outline">{t('change')}</ButtonLink>
      <ActDialog button={t('hold')} title={t('hold')} submit={t('hold')} look="solid" busy={hold.busy} trouble={hold.trouble} onSubmit={() => hold.run({ id: exercise.id }).then(after)}><p>{t('holdLead')}</p></ActDialog>
      <ActDialog button={t('cancel')} title={t('cancel')} submit={t('cancel')} danger busy={cancel.busy} trouble={cancel.trouble} onSubmit={() => cancel.run({ id: exercise.id }).then(after)}><p>{t('cancelLead')}</p></ActDialog>
    </>
  );
}
