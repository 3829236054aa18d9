import { useMutation } from '@apollo/client/react';
import { LetSandboxAnswerDocument, StopSandboxAnswersDocument } from '@muster/contract/sandbox';
import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, Figure, RefusalNotice, Section, Trouble } from '../../shared/parts/index.ts';
import { numberText } from '../../shared/texts/format.ts';
import { useSandboxTexts } from './sandbox.texts.ts';
import type { Wall } from './wall.page.tsx';

/** "Let them answer": a crowd of made-up experts. */
export function CrowdSection({ crowd, onChanged }: { crowd: Wall['crowd']; onChanged: () => void }): ReactNode {
  const t = useSandboxTexts();
  const [start, starting] = useMutation(LetSandboxAnswerDocument);
  const [stop, stopping] = useMutation(StopSandboxAnswersDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = async (work: () => Promise<object | null | undefined>): Promise<void> => {
    const result = await work();
    setRefusal(result && isRefusal(result) ? result : null);
    onChanged();
  };
  const begin = (): Promise<void> => act(async () => (await start({ variables: { seed: Math.floor(Math.random() * 1_000_000) } })).data?.letSandboxAnswer);
  const end = (): Promise<void> => act(async () => (await stop()).data?.stopSandboxAnswers);
  const error = starting.error ?? stopping.error;
  return (
    <Section title={t('crowd.title')}>
      <div className="space-y-4">
        <p>{t('crowd.text')}</p>
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {error ? <Trouble error={error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button isBusy={starting.loading} onPress={() => void begin().catch(() => undefined)}>{t('crowd.start')}</Button>
          {crowd ? <Button look="outline" isBusy={stopping.loading} onPress={() => void end().catch(() => undefined)}>{t('crowd.stop')}</Button> : null}
        </div>
        {crowd ? (
          <div role="status" className="grid grid-cols-2 gap-4 sm:grid-cols-4">
            {(['people', 'answered', 'waiting', 'silent'] as const).map((name) => <Figure key={name} name={t(`crowd.${name}`)}>{numberText(crowd[name])}</Figure>)}
          </div>
        ) : <p role="status">{t('crowd.off')}</p>}
      </div>
    </Section>
  );
}
