import type { ReactNode } from 'react';
import { Bar, Picture, Progress, Table } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { numberText, spanText } from '../../../shared/texts/format.ts';
import { useBoardTexts } from './board.texts.ts';
import type { BoardQuery } from '@muster/contract/callup';

type Funnel = NonNullable<BoardQuery['callUp']>['funnel'];
type Step = 'people' | 'messages' | 'queued' | 'accepted' | 'delivered' | 'seen' | 'answered' | 'yes' | 'no' | 'silent';

/** Messages that have left: every state from accepted on. */
const gone = ({ accepted, sent, delivered, undelivered }: Funnel): number => accepted + sent + delivered + undelivered;

/** Messages that have still to leave, or whose sending is not known to have worked. */
const waiting = ({ queued, claimed, unknown }: Funnel): number => queued + claimed + unknown;

/** The steps, each with its count and what it is a share of: messages, or people. */
function stepsOf(funnel: Funnel): { step: Step; count: number; of: number }[] {
  const { recipients, messages, delivered, seen, answered, yes, yesFrom, remoteOnly, no, silent } = funnel;
  return [
    { step: 'messages', count: messages, of: messages }, { step: 'queued', count: waiting(funnel), of: messages }, { step: 'accepted', count: gone(funnel), of: messages }, { step: 'delivered', count: delivered, of: messages },
    { step: 'people', count: recipients, of: recipients }, { step: 'seen', count: seen, of: recipients }, { step: 'answered', count: answered, of: recipients },
    { step: 'yes', count: yes + yesFrom + remoteOnly, of: recipients }, { step: 'no', count: no, of: recipients }, { step: 'silent', count: silent, of: recipients },
  ];
}

/** About how many seconds the rest takes: at the pace so far, or as planned where nothing has left. */
function secondsLeft(funnel: Funnel, { launchedAt, plan }: Sending): number | null {
  const done = funnel.messages - waiting(funnel);
  if (!launchedAt) return null;
  if (done === 0) return plan?.secondsToSend ?? null;
  return (waiting(funnel) * (serverNow().getTime() - new Date(launchedAt).getTime())) / 1000 / done;
}

interface Sending { readonly launchedAt: string | null; readonly plan: { readonly secondsToSend: number } | null }

/** From queued to yes. */
export function FunnelPicture({ callUp: { funnel, ...sending } }: { callUp: Sending & { readonly funnel: Funnel } }): ReactNode {
  const t = useBoardTexts();
  const steps = stepsOf(funnel);
  const open = waiting(funnel);
  const left = open > 0 ? secondsLeft(funnel, sending) : null;
  const done = t('funnel.sendingText', { done: numberText(funnel.messages - open), of: numberText(funnel.messages) });
  const failed = funnel.failed + funnel.undelivered + funnel.expired;
  const beside = [['failed', failed], ['late', funnel.late], ['unclear', funnel.unclear]] as const;
  const picture = (
    <div className="space-y-2">
      {steps.map(({ step, count, of }) => <Bar key={step} label={t(`funnel.${step}`)} value={count} of={of} text={numberText(count)} tone={step === 'yes' ? 'good' : step === 'no' || step === 'silent' ? 'grey' : 'key'} />)}
    </div>
  );
  const table = (
    <Table caption={t('funnel.title')} hideCaption rows={steps} rowKey={({ step }) => step} columns={[
      { key: 'step', title: t('funnel.step'), cell: ({ step }) => t(`funnel.${step}`) },
      { key: 'count', title: t('funnel.count'), number: true, cell: ({ count }) => numberText(count) },
    ]} />
  );
  return (
    <div className="space-y-4">
      {open > 0 ? <Progress label={t('funnel.sending')} done={funnel.messages - open} of={funnel.messages} text={left === null ? done : `${done} (${t('funnel.left', { span: spanText(left) })})`} /> : null}
      <Picture title={t('funnel.title')} {...{ picture, table }} />
      <ul className="flex flex-wrap gap-x-6">
        {beside.filter(([, n]) => n > 0).map(([name, n]) => <li key={name}>{t(`funnel.${name}`)} <strong className="tabular-nums">{numberText(n)}</strong></li>)}
      </ul>
    </div>
  );
}
