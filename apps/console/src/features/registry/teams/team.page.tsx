import { useQuery } from '@apollo/client/react';
import { TeamPageDocument, TeamsDocument } from '@muster/contract/registry';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Facts, Loading, Page, Section, StateLabel, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { AidSection } from './aid.section.tsx';
import { MembersSection } from './members.section.tsx';
import { TeamDialog } from './team.dialog.tsx';
import { useArea } from './area.ts';
import { useTeamsTexts } from './teams.texts.ts';

/** One team: what it is for, who is in it, whom it helps. */
export default function TeamPage(): ReactNode {
  const t = useTeamsTexts();
  const fact = useFactName();
  const areaOf = useArea();
  const language = useLanguage();
  const { may } = useSession();
  const id = useParams({ strict: false }).teamId ?? '';
  const { data, error, refetch } = useQuery(TeamPageDocument, { variables: { id } });
  const prefectures = useQuery(TeamsDocument, { fetchPolicy: 'cache-first' }).data?.prefectures;
  const again = (): void => void refetch();
  const team = data?.team;
  if (data && !team) return <Page title={t('missing.title')}><Empty title={t('missing.title')} actions={<ButtonLink to="/teams" look="outline">{t('missing.back')}</ButtonLink>}>{t('missing.text')}</Empty></Page>;
  return (
    <Page title={team ? fact(team) : t('title')} actions={team && prefectures && may('team:update') ? <TeamDialog team={team} prefectures={prefectures} onDone={again} /> : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {team ? (
        <>
          <Section title={t('about')}>
            <Facts facts={[
              [t('kind'), t(`kinds.${team.kind}`)],
              [t('area'), areaOf(team, prefectures ?? [])],
              [t('severity'), t('severityText', { n: team.leastSeverity })],
              [t('activation'), inLanguage(language, team.activationJa, team.activationEn)],
              [t('period'), `${dayText(language, team.validFrom)} – ${team.validTo ? dayText(language, team.validTo) : t('noEnd')}`],
              [t('state'), <StateLabel key="state" tone={team.inForce ? 'good' : 'neutral'}>{t(team.inForce ? 'inForce' : 'past')}</StateLabel>],
            ]} />
          </Section>
          {may('expert:read') ? <MembersSection teamId={team.id} /> : null}
          <AidSection team={team} teams={data.teams} onDone={again} />
        </>
      ) : null}
    </Page>
  );
}
