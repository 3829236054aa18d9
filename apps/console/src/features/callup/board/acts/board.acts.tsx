import { useMutation } from '@apollo/client/react';
import { CancelCallUpDocument, CloseCallUpDocument, FireNextWaveDocument } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { ButtonLink, Checkbox, Section, TextField } from '../../../../shared/parts/index.ts';
import { useSession } from '../../../../shared/session.ts';
import { numberText } from '../../../../shared/texts/format.ts';
import { isRunning } from '../../shared/state-label.tsx';
import { useBoardTexts } from '../../pictures/board.texts.ts';
import type { CallUp } from '../board.types.ts';
import { ActDialog } from './act.dialog.tsx';

interface ActsProps { callUp: CallUp; onDone: () => void }

function NextWave({ callUp, onDone }: ActsProps): ReactNode {
  const t = useBoardTexts();
  const [fire] = useMutation(FireNextWaveDocument);
  const [size, setSize] = useState('');
  const act = async (): Promise<object | null | undefined> => (await fire({ variables: { id: callUp.id, size: size === '' ? null : Number(size) } })).data?.fireNextWave;
  return (
    <ActDialog drill={callUp.kind === 'DRILL'} action={t('acts.next')} title={t('acts.nextAsk')} text={t('acts.nextText', { n: numberText(callUp.funnel.heldBack) })} {...{ act, onDone }}>
      <TextField label={t('acts.size')} help={callUp.waveSize === null ? t('acts.sizeHelpAll') : t('acts.sizeHelp', { n: numberText(callUp.waveSize) })} type="number" inputMode="numeric" min={1} value={size} onChange={(event) => setSize(event.target.value)} />
    </ActDialog>
  );
}

function Close({ callUp, onDone }: ActsProps): ReactNode {
  const t = useBoardTexts();
  const [close] = useMutation(CloseCallUpDocument);
  const [reason, setReason] = useState('');
  const act = async (): Promise<object | null | undefined> => (await close({ variables: { id: callUp.id, reason: reason.trim() || null } })).data?.closeCallUp;
  return (
    <ActDialog drill={callUp.kind === 'DRILL'} action={t('acts.close')} title={t('acts.closeAsk')} text={t('acts.closeText')} {...{ act, onDone }}>
      <TextField label={t('acts.reason')} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
    </ActDialog>
  );
}

function Cancel({ callUp, onDone }: ActsProps): ReactNode {
  const t = useBoardTexts();
  const [cancel] = useMutation(CancelCallUpDocument);
  const [reason, setReason] = useState('');
  const [quiet, setQuiet] = useState(false);
  const act = async (): Promise<object | null | undefined> => (await cancel({ variables: { id: callUp.id, reason, quiet } })).data?.cancelCallUp;
  return (
    <ActDialog danger drill={callUp.kind === 'DRILL'} action={t('acts.cancel')} title={t('acts.cancelAsk')} text={t('acts.cancelText')} isDisabled={reason.trim() === ''} {...{ act, onDone }}>
      <div className="space-y-3">
        <TextField label={t('acts.cancelReason')} help={t('acts.reasonNeeded')} required maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        <Checkbox label={t('acts.quiet')} checked={quiet} onChange={(event) => setQuiet(event.target.checked)} />
      </div>
    </ActDialog>
  );
}

/** What can be done to the call-up as a whole, by whom may, while it runs. */
export function BoardActs(props: ActsProps): ReactNode {
  const t = useBoardTexts();
  const { may } = useSession();
  const { state, funnel } = props.callUp;
  const waits = state === 'AWAITING_APPROVAL';
  if (!isRunning(state) && !waits) return null;
  if (!may('callup:wave') && !may('callup:cancel')) return null;
  return (
    <Section title={t('acts.title')}>
      <div className="flex flex-wrap gap-3">
        {may('callup:wave') && !waits && funnel.heldBack > 0 ? <NextWave {...props} /> : null}
        {may('callup:answer') && !waits ? <ButtonLink look="outline" to={`/call-ups/${props.callUp.id}?people=silent#people`}>{t('acts.enter')}</ButtonLink> : null}
        {may('callup:notice') && !waits ? <ButtonLink look="outline" to={`/call-ups/${props.callUp.id}/team#notice`}>{t('acts.message')}</ButtonLink> : null}
        {may('callup:cancel') && !waits ? <Close {...props} /> : null}
        {may('callup:cancel') ? <Cancel {...props} /> : null}
      </div>
    </Section>
  );
}
