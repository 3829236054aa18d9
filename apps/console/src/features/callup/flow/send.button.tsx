import { useMutation } from '@apollo/client/react';
import { LaunchCallUpDocument, type CallUpInput, type LaunchCallUpMutation } from '@muster/contract/callup';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Button, ButtonLink, Dialog, DialogActions, DrillBand, RefusalNotice, Trouble } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { forgetDraft, inputOf, type Draft } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { Incident } from './flow.types.ts';
import type { CallUpPreview } from './use-preview.ts';

type Result = LaunchCallUpMutation['launchCallUp'];

function Refused({ result }: { result: Result }): ReactNode {
  const t = useFlowTexts();
  if (!isRefusal(result)) return null;
  return (
    <RefusalNotice refusal={result}>
      {'problems' in result ? <ul className="list-disc pl-6">{result.problems.map(({ field, code, message, remedy }) => <li key={field + code}>{message} {remedy}</li>)}</ul> : null}
      {'callUpId' in result ? <ButtonLink look="outline" to={`/call-ups/${result.callUpId}`}>{t('send.openRunning')}</ButtonLink> : null}
    </RefusalNotice>
  );
}

/**
 * The last step: a press opens the question with the number of people in it, a second press sends. The key is the draft's:
 * pressed again after a lost connection, it is the same send.
 */
export function SendButton({ incident, draft, preview }: { incident: Incident; draft: Draft; preview: CallUpPreview }): ReactNode {
  const t = useFlowTexts();
  const { may } = useSession();
  const navigate = useNavigate();
  const [launch, { loading, error }] = useMutation(LaunchCallUpDocument);
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const unanswered = useRef<CallUpInput | null>(null);
  if (!may('callup:launch')) return null;
  const n = numberText(preview.recipients);
  const send = async (): Promise<void> => {
    setAsking(false);
    // Until an answer has come, the same request goes out again: the deadline, too, must not have moved under its key.
    unanswered.current ??= inputOf(draft, incident.id, serverNow());
    const sent = (await launch({ variables: { input: unanswered.current, key: draft.key } })).data?.launchCallUp;
    if (!sent) return;
    unanswered.current = null;
    setResult(sent);
    if (sent.__typename !== 'CallUp') return;
    forgetDraft(incident.id);
    await navigate({ to: `/call-ups/${sent.id}` });
  };
  return (
    <div className="space-y-4">
      {result ? <Refused result={result} /> : null}
      {error ? <Trouble error={error} /> : null}
      <Button isBusy={loading} className="text-std-18B-160!" onPress={() => setAsking(true)}>{t(preview.needsApproval ? 'send.actionApproval' : 'send.action', { n })}</Button>
      <Dialog title={t(preview.needsApproval ? 'send.confirmApproval' : 'send.confirmTitle', { n })} isOpen={asking} onClose={() => setAsking(false)}>
        {incident.drill ? <DrillBand /> : null}
        <p className="text-std-16N-170">{t('send.confirmText')}</p>
        <DialogActions>
          <Button look="outline" onPress={() => setAsking(false)}>{t('send.stop')}</Button>
          <Button look={incident.drill ? 'solid' : 'danger'} onPress={() => void send().catch(() => undefined)}>{t(preview.needsApproval ? 'send.reallyApproval' : 'send.really')}</Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
