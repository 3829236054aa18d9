import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Button, ButtonLink, Dialog, DialogActions, DrillBand, Facts, RefusalNotice, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useWords } from '../shared/words.ts';
import { forgetDraft } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { StepProps } from './flow.types.ts';
import type { CallUpPreview } from './use-preview.ts';
import { useSending, type SendResult } from './use-sending.ts';

function Refused({ result, onAnew }: { result: SendResult; onAnew: () => void }): ReactNode {
  const t = useFlowTexts();
  if (!isRefusal(result)) return null;
  return (
    <RefusalNotice refusal={result}>
      {'problems' in result ? <ul className="list-disc pl-6">{result.problems.map(({ field, code, message, remedy }) => <li key={field + code}>{message} {remedy}</li>)}</ul> : null}
      {'callUpId' in result ? <ButtonLink look="outline" to={`/call-ups/${result.callUpId}`}>{t('send.openRunning')}</ButtonLink> : null}
      {result.__typename === 'ChangedSince' ? <Button look="outline" onPress={onAnew}>{t('edit.anew')}</Button> : null}
    </RefusalNotice>
  );
}

interface SendProps extends StepProps {
  preview: CallUpPreview;
  /** The figures are of this draft and of now. */
  settled: boolean;
  /** The audience in words. */
  audience: string;
}

/**
 * The last step: a press opens the question with whom, how many, what they read and what it costs in it, a second press
 * sends, and the api asks who it is. The key is the draft's: pressed again after a lost connection, it is the same send.
 */
export function SendButton({ preview, settled, audience, ...step }: SendProps): ReactNode {
  const t = useFlowTexts();
  const words = useWords();
  const { may } = useSession();
  const { send, busy, error, result } = useSending(step);
  const [asking, setAsking] = useState(false);
  if (!may('callup:launch')) return null;
  const { drill } = step.incident;
  const n = numberText(preview.recipients);
  const kind = step.editing ? 'edit' : preview.needsApproval ? 'approval' : 'now';
  const anew = (): void => { forgetDraft(step.place); location.reload(); };
  return (
    <div className="space-y-4">
      {result ? <Refused result={result} onAnew={anew} /> : null}
      {error ? <Trouble error={error} /> : null}
      <Button isBusy={busy || !settled} className="text-std-18B-160!" aria-haspopup="dialog" onPress={() => setAsking(true)}>{t(`sends.${kind}.action`, { n })}</Button>
      <Dialog title={t(`sends.${kind}.ask`, { n })} isOpen={asking} onClose={() => setAsking(false)} wide>
        {drill ? <DrillBand /> : null}
        <Facts facts={[
          [t('send.who'), audience], [t('send.howMany'), words('people', { n })], [t('send.cost'), words('yen', { n: numberText(preview.costYen) })],
          [t('send.text'), <><span lang="ja" className="block break-words whitespace-pre-wrap">{preview.sample.textJa}</span><span lang="en" className="block pt-2 break-words whitespace-pre-wrap">{preview.sample.textEn}</span><span className="block text-solid-gray-700">{t(step.editing ? 'send.textNoteEdit' : 'send.textNote')}</span></>],
        ]} />
        <p className="text-std-16N-170">{t(`sends.${kind}.text`)}</p>
        <DialogActions>
          <Button look="outline" onPress={() => setAsking(false)}>{t(kind === 'now' ? 'send.stop' : 'back')}</Button>
          <Button look={drill || kind !== 'now' ? 'solid' : 'danger'} onPress={() => { setAsking(false); void send().catch(() => undefined); }}>{t(`sends.${kind}.really`)}</Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
