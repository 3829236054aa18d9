import type { ReactNode } from 'react';
import { Button, Facts as FactList, Notice, Section } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { momentText, numberText, spanText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useWords } from '../shared/words.ts';
import type { DraftAudience } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { Facts, StepProps } from './flow.types.ts';
import { Exclusions, WithPreview } from './preview.figures.tsx';
import { SendButton } from './send.button.tsx';
import { usePreview, type CallUpPreview } from './use-preview.ts';

/** The audience in words: where, who. */
function useAudienceWords(audience: DraftAudience, facts: Facts): string {
  const t = useFlowTexts();
  const words = useWords();
  const language = useLanguage();
  const named = <T extends { nameJa: string; nameEn: string }>(list: readonly T[]): string => list.map(({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn)).join('、');
  const places = facts.prefectures.filter(({ code }) => audience.prefectureCodes.includes(code));
  const teams = facts.teams.filter(({ id }) => audience.teamIds.includes(id));
  return [
    places.length > 0 ? named(places) : words('everywhere'), audience.sector ? t(`audience.${audience.sector}`) : '', teams.length > 0 ? named(teams) : '',
    audience.languages.includes('en') ? t('line.english') : '', audience.verifiedOnly ? t('audience.verified') : '', audience.respectPattern ? t('audience.pattern') : '',
    audience.addExpertIds.length > 0 ? `${t('people.added')} ${words('people', { n: audience.addExpertIds.length })}` : '', audience.removeExpertIds.length > 0 ? `${t('people.leftOut')} ${words('people', { n: audience.removeExpertIds.length })}` : '',
  ].filter(Boolean).join(' / ');
}

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
export function SendStep({ incident, facts, draft, onGo }: StepProps): ReactNode {
  const t = useFlowTexts();
  const words = useWords();
  const language = useLanguage();
  const audience = useAudienceWords(draft.audience, facts);
  const asked = usePreview(draft, incident.id);
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
              [t('send.text'), <span className="block space-y-2"><span lang="ja" className="block whitespace-pre-wrap">{preview.sample.textJa}</span><span lang="en" className="block whitespace-pre-wrap">{preview.sample.textEn}</span></span>],
              [t('send.cost'), `${words('yen', { n: numberText(preview.costYen) })} (${words('segments', { n: numberText(preview.segments) })})`],
              [t('send.time'), spanText(preview.secondsToSend)],
              [t('send.deadline'), momentText(language, new Date(serverNow().getTime() + draft.deadlineMinutes * 60_000).toISOString())],
              [t('audience.estimate'), t('audience.expected', { n: numberText(Math.round(preview.estimate.expectedYes)) })],
              [t('send.approval'), t(preview.needsApproval ? 'send.approvalNeeded' : 'send.approvalNot')],
            ]} />
            <Exclusions preview={preview} />
            {preview.problems.length > 0 ? <Problems {...{ preview, onGo }} /> : <SendButton {...{ incident, draft, preview }} />}
          </div>
        )}
      </WithPreview>
    </Section>
  );
}
