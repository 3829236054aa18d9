import { useQuery } from '@apollo/client/react';
import { ExpertPageDocument, ExpertReachabilityDocument, type ExpertPageQuery } from '@muster/contract/registry';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Facts, Loading, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { languageName, StatusLabel, useFactName, usePersonName, usePersonTexts } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { ContactsSection } from './contacts.section.tsx';
import { useExpertTexts } from './expert.texts.ts';

type Expert = NonNullable<ExpertPageQuery['expert']>;

function Reach({ id }: { id: string }): ReactNode {
  const t = useExpertTexts();
  const { data } = useQuery(ExpertReachabilityDocument, { variables: { id } });
  if (!data?.reachability) return t('noFigure');
  return <>{t('reachText', { n: numberText(data.reachability.figure) })} {data.reachability.missedDrill ? <StateLabel tone="bad">{t('missedDrill')}</StateLabel> : null}</>;
}

function About({ expert }: { expert: Expert }): ReactNode {
  const t = useExpertTexts();
  const person = usePersonTexts();
  const fact = useFactName();
  const language = useLanguage();
  const { may } = useSession();
  const comma = inLanguage(language, '、', ', ');
  return (
    <Section title={t('about')}>
      <Facts facts={[
        [t('kana'), expert.kana.full], [t('romaji'), expert.romaji.full],
        [t('status'), <StatusLabel key="status" status={expert.status} paused={Boolean(expert.pausedAt)} />],
        [t('until'), expert.eligibleUntil ? dayText(language, expert.eligibleUntil) : t('noEnd')],
        [t('prefecture'), fact(expert.prefecture)],
        [t('organisation'), `${fact(expert.organisation)} (${person(`sector.${expert.sector}`)})`],
        [t('languages'), expert.languages.map((code) => languageName(language, code)).join(comma)],
        [t('messageLanguage'), languageName(language, expert.messageLanguage)],
        [t('serve'), [expert.remoteOk ? t('remote') : '', expert.travelOk ? t('travel') : ''].filter(Boolean).join(comma) || t('neither')],
        ...(expert.formerName ? [[t('former'), t('yes')] as const] : []),
        ...(may('registry-alert:read') ? [[t('reach'), <Reach key="reach" id={expert.id} />] as const] : []),
      ]} />
    </Section>
  );
}

/** One expert, without addresses until a purpose is given. */
export default function ExpertPage(): ReactNode {
  const t = useExpertTexts();
  const name = usePersonName();
  const fact = useFactName();
  const language = useLanguage();
  const { may } = useSession();
  const id = useParams({ strict: false }).expertId ?? '';
  const { data, error, refetch } = useQuery(ExpertPageDocument, { variables: { id } });
  const expert = data?.expert;
  if (data && !expert) return <Page title={t('none.title')}><Empty title={t('none.title')} actions={<ButtonLink to="/experts" look="outline">{t('none.back')}</ButtonLink>}>{t('none.text')}</Empty></Page>;
  return (
    <Page title={expert ? name(expert) : t('about')} actions={may('expert:vet') && expert ? <ButtonLink to="/vetting/people/$expertId" params={{ expertId: expert.id }} look="outline">{t('vetting')}</ButtonLink> : undefined}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {expert ? (
        <>
          <About expert={expert} />
          <Section title={t('skills')}>
            {expert.skills.length === 0 ? <Empty title={t('skillsNone.title')}>{t('skillsNone.text')}</Empty> : (
              <Table caption={t('skills')} hideCaption rows={expert.skills} rowKey={({ workRoleId }) => workRoleId} columns={[
                { key: 'skill', title: t('skill'), wide: true, cell: ({ workRole }) => fact(workRole) },
                { key: 'level', title: t('level'), number: true, cell: ({ level }) => level },
                { key: 'verified', title: t('verified'), cell: ({ verifiedAt }) => (verifiedAt ? dayText(language, verifiedAt) : <StateLabel>{t('claimed')}</StateLabel>) },
              ]} />
            )}
          </Section>
          {may('expert:contact-read') ? <ContactsSection key={expert.id} id={expert.id} /> : null}
        </>
      ) : null}
    </Page>
  );
}
