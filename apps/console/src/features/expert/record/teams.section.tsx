import type { ReactNode } from 'react';
import { Section, Table } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import type { MyRecord } from './record.types.ts';
import { useStandingTexts } from './standing.texts.ts';

/** The standing teams in which I have a place; nothing where there is none. */
export function TeamsSection({ teams }: { teams: MyRecord['myTeams'] }): ReactNode {
  const t = useStandingTexts();
  const language = useLanguage();
  if (teams.length === 0) return null;
  return (
    <Section id="teams" title={t('teams.title')}>
      <Table caption={t('teams.title')} hideCaption rows={teams} rowKey={({ team, fromOn }) => `${team.id} ${fromOn}`} columns={[
        { key: 'team', title: t('teams.team'), cell: ({ team }) => inLanguage(language, team.nameJa, team.nameEn) },
        { key: 'post', title: t('teams.post'), cell: ({ post }) => t(`teams.posts.${post}`) },
        { key: 'since', title: t('teams.since'), cell: ({ fromOn, untilOn }) => (untilOn ? t('teams.span', { from: dayText(language, fromOn), until: dayText(language, untilOn) }) : t('teams.open', { from: dayText(language, fromOn) })) },
        { key: 'activation', title: t('teams.activation'), wide: true, cell: ({ team }) => inLanguage(language, team.activationJa, team.activationEn) },
      ]} />
    </Section>
  );
}
