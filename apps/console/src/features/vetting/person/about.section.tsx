import type { VettingPersonQuery } from '@muster/contract/vetting';
import type { ReactNode } from 'react';
import { Facts, Section, StateLabel } from '../../../shared/parts/index.ts';
import { languageName, StatusLabel, useFactName, usePersonTexts } from '../../../shared/person.tsx';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useVettingPersonTexts } from './person.texts.ts';

/** Until when somebody may serve is said when he is admitted. */
const UNDECIDED: readonly string[] = ['INVITED', 'APPLIED', 'VETTING'];

export type VettedExpert = NonNullable<VettingPersonQuery['expert']>;

/** Who it is, and how he can be reached. */
export function AboutSection({ expert, reachability }: { expert: VettedExpert; reachability: VettingPersonQuery['reachability'] | null }): ReactNode {
  const t = useVettingPersonTexts();
  const person = usePersonTexts();
  const fact = useFactName();
  const language = useLanguage();
  const serves = [expert.remoteOk ? t('remote') : '', expert.travelOk ? t('travel') : ''].filter(Boolean).join(inLanguage(language, '、', ', ')) || t('neither');
  return (
    <Section title={t('about')}>
      <Facts facts={[
        [t('kana'), expert.kana.full], [t('romaji'), expert.romaji.full],
        [t('status'), <StatusLabel key="status" status={expert.status} paused={Boolean(expert.pausedAt)} />],
        [t('until'), expert.eligibleUntil ? dayText(language, expert.eligibleUntil) : t(UNDECIDED.includes(expert.status) ? 'undecided' : 'noEnd')],
        [t('prefecture'), fact(expert.prefecture)],
        [t('organisation'), `${fact(expert.organisation)} (${person(`sector.${expert.sector}`)})`],
        [t('languages'), expert.languages.map((code) => languageName(language, code)).join(inLanguage(language, '、', ', '))],
        [t('serve'), serves],
        [t('reach'), reachability ? <span key="reach">{t('reachText', { n: numberText(reachability.figure) })} {reachability.missedDrill ? <StateLabel tone="bad">{t('missedDrill')}</StateLabel> : null}</span> : t('noFigure')],
      ]} />
    </Section>
  );
}
