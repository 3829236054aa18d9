import type { ReactNode } from 'react';
import { Button, Facts as FactList, Notice, Section } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { momentText, numberText, spanText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useAudienceWords } from '../shared/audience.words.ts';
import { useWords } from '../shared/words.ts';
import { isAided } from './aid.rule.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { StepProps } from './flow.types.ts';
import { Exclusions, WithPreview } from './preview.figures.tsx';
import { SendButton } from './send.button.tsx';
import { usePreview, type CallUpPreview } from './use-preview.ts';

function Problems({ preview, onGo }: { preview: CallUpPreview; onGo: StepProps['onGo'] }): ReactNode {
  const t = useFlowTexts();
  const step = preview.problems.some(({ field }) => field.startsWith('text')) ? 'message' : preview.problems.some(({ field }) => field.startsWith('lines')) ? 'lines' : 'audience';
  return (
    <Notice kind="error" title={t('send.problems')} actions={<Button look="outline" onPress={() => onGo(step)}>{t('send.hint', { name: t(`names.${step}`) })}</Button>}>
      <ul className="list-disc space-y-1 pl-6">{preview.problems.map(({ field, code, message, remedy }) => <li key={field + code}>{message} {remedy}</li>)}</ul>
    </Notice>
  );
}

/** Everything that is about to happen, before the one button that makes it happen. */
export function SendStep(step: StepProps): ReactNode {
  const { incident, facts, draft, editing, onGo } = step;
  const t = useFlowTexts();
  const words = useWords();
  const language = useLanguage();
  const audience = useAudienceWords({ ...draft.audience, withMutualAid: isAided(facts.teams, draft.audience) }, facts);
  const asked = usePreview(step);
  return (
    <Section title={t('send.title')}>
      <WithPreview asked={asked}>
        {(preview) => (
          <div className="space-y-6">
            <FactList facts={[
              [t('send.who'), audience],
              [t('send.howMany'), <strong className="text-std-20B-150 tabular-nums">{words('people', { n: numberText(preview.recipients) })}</strong>],
              ...(preview.firstWave < preview.recipients ? [[t('send.first'), words('people', { n: numberText(preview.firstWave) })] as const] : []),
              [t('names.lines'), t('line.total', { heads: draft.lines.reduce((sum, { headCount }) => sum + headCount, 0), reserves: draft.lines.reduce((sum, { reserveCount }) => sum + reserveCount, 0) })],
              [t('send.text'), <span className="block space-y-2"><span lang="ja" className="block whitespace-pre-wrap">{preview.sample.textJa}</span><span lang="en" className="block whitespace-pre-wrap">{preview.sample.textEn}</span><span className="block text-solid-gray-700">{t(editing ? 'send.textNoteEdit' : 'send.textNote')}</span></span>],
              [t('send.cost'), `${words('yen', { n: numberText(preview.costYen) })} (${words('segments', { n: numberText(preview.segments) })})`],
              [t('send.time'), spanText(preview.secondsToSend)],
              [t('send.deadline'), momentText(language, new Date(serverNow().getTime() + draft.deadlineMinutes * 60_000).toISOString())],
              [t('audience.estimate'), t('audience.expected', { n: numberText(Math.round(preview.estimate.expectedYes)) })],
              [t('send.approval'), t(preview.needsApproval ? 'send.approvalNeeded' : 'send.approvalNot')],
            ]} />
            <Exclusions {...{ preview, draft }} incidentId={incident.id} />
            {preview.problems.length > 0 ? <Problems {...{ preview, onGo }} /> : <SendButton {...step} {...{ preview, audience }} settled={!asked.loading} />}
          </div>
        )}
      </WithPreview>
    </Section>
  );
}
