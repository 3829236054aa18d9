import type { ReactNode } from 'react';
import { Bar, Picture, Progress, Table } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useBoardTexts } from './board.texts.ts';
import type { BoardQuery } from '@muster/contract/callup';

type Funnel = NonNullable<BoardQuery['callUp']>['funnel'];
type Step = 'people' | 'messages' | 'accepted' | 'delivered' | 'seen' | 'answered' | 'yes' | 'no' | 'silent';

/** Messages that have left: every state from accepted on. */
const gone = ({ accepted, sent, delivered, undelivered }: Funnel): number => accepted + sent + delivered + undelivered;

/** The steps, each with its count and what it is a share of: messages, or people. */
function stepsOf(funnel: Funnel): { step: Step; count: number; of: number }[] {
  const { recipients, messages, delivered, seen, answered, yes, yesFrom, remoteOnly, no, silent } = funnel;
  return [
    { step: 'messages', count: messages, of: messages }, { step: 'accepted', count: gone(funnel), of: messages }, { step: 'delivered', count: delivered, of: messages },
    { step: 'people', count: recipients, of: recipients }, { step: 'seen', count: seen, of: recipients }, { step: 'answered', count: answered, of: recipients },
    { step: 'yes', count: yes + yesFrom + remoteOnly, of: recipients }, { step: 'no', count: no, of: recipients }, { step: 'silent', count: silent, of: recipients },
  ];
}

/** From queued to yes. */
export function FunnelPicture({ funnel }: { funnel: Funnel }): ReactNode {
  const t = useBoardTexts();
  const steps = stepsOf(funnel);
  const open = funnel.queued + funnel.claimed + funnel.unknown;
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
      {open > 0 ? <Progress label={t('funnel.sending')} done={funnel.messages - open} of={funnel.messages} text={t('funnel.sendingText', { done: numberText(funnel.messages - open), of: numberText(funnel.messages) })} /> : null}
      <Picture title={t('funnel.title')} {...{ picture, table }} />
      <ul className="flex flex-wrap gap-x-6">
        {beside.filter(([, n]) => n > 0).map(([name, n]) => <li key={name}>{t(`funnel.${name}`)} <strong className="tabular-nums">{numberText(n)}</strong></li>)}
      </ul>
    </div>
  );
}
