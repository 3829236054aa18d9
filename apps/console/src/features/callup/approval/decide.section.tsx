import { ApproveCallUpAsDelegateDocument, ApproveCallUpDocument, CancelCallUpDocument, ConfirmCallUpDocument, type DecisionQuery } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Notice, Section, TextField } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useApprovalTexts } from './approval.texts.ts';
import { AskedButton } from '../shared/asked.button.tsx';

export type Decision = NonNullable<DecisionQuery['callUp']>;

interface DecideProps {
  callUp: Decision;
  /** It was edited after it was shown. */
  changed: boolean;
  onLook: () => void;
}

function Approve({ callUp, onLook }: DecideProps): ReactNode {
  const t = useApprovalTexts();
  const { may } = useSession();
  const own = useAct(ApproveCallUpDocument);
  const delegated = useAct(ApproveCallUpAsDelegateDocument);
  const asApprover = may('callup:approve');
  const { run, busy, trouble } = asApprover ? own : delegated;
  const n = numberText(callUp.plan?.recipients ?? 0);
  const name = callUp.myDecision.onBehalfOfName ?? '';
  return (
    <>
      {trouble}
      <AskedButton action={asApprover ? t('decide.approve', { n }) : t('decide.approveAs', { n, name })} title={t('decide.ask', { n })} text={t('decide.askText')} really={t('decide.really')} isBusy={busy}
        act={() => run({ id: callUp.id, version: callUp.version }).then(onLook)} />
    </>
  );
}

function Refuse({ callUp, onLook }: DecideProps): ReactNode {
  const t = useApprovalTexts();
  const { run, busy, trouble } = useAct(CancelCallUpDocument);
  const [reason, setReason] = useState('');
  return (
    <>
      {trouble}
      <AskedButton look="danger" action={t('decide.refuse')} title={t('decide.refuseAsk')} text={t('decide.refuseText')} really={t('decide.refuseReally')} isBusy={busy} isDisabled={reason.trim() === ''}
        act={() => run({ id: callUp.id, reason: reason.trim(), quiet: false }).then(onLook)}>
        <TextField label={t('decide.reason')} help={t('decide.reasonNeeded')} required maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </AskedButton>
    </>
  );
}

function Confirm({ callUp, onLook }: DecideProps): ReactNode {
  const t = useApprovalTexts();
  const { run, busy, trouble } = useAct(ConfirmCallUpDocument);
  return (
    <>
      {trouble}
      <AskedButton action={t('decide.confirm')} title={t('decide.confirmAsk')} text={t('decide.confirmText')} really={t('decide.confirm')} isBusy={busy} act={() => run({ id: callUp.id }).then(onLook)} />
    </>
  );
}

/** What whoever looks may decide, or why he may not. */
export function DecideSection(props: DecideProps): ReactNode {
  const t = useApprovalTexts();
  const { may } = useSession();
  const { callUp, changed, onLook } = props;
  const { author, onBehalfOf } = callUp.myDecision;
  const waits = callUp.state === 'AWAITING_APPROVAL';
  const decides = !author && (may('callup:approve') || (waits && onBehalfOf !== null && may('callup:approve-delegated')));
  const why = author ? 'author' : 'cannot';
  return (
    <Section title={t('decide.title')}>
      {changed ? (
        <Notice kind="warning" title={t('decide.changed')} actions={<Button onPress={onLook}>{t('decide.look')}</Button>}>{t('decide.changedText')}</Notice>
      ) : (
        <div className="flex flex-col gap-4 sm:items-start">
          {decides ? null : <Notice title={t(`decide.${why}`)}>{t(`decide.${why}Text`)}</Notice>}
          {decides ? waits ? <Approve {...props} /> : <Confirm {...props} /> : null}
          {waits && may('callup:cancel') ? <Refuse {...props} /> : null}
        </div>
      )}
    </Section>
  );
}
