import { useQuery } from '@apollo/client/react';
import { TeamsDocument } from '@muster/contract/registry';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty, Loading, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { TeamDialog } from './team.dialog.tsx';
import { useArea } from './area.ts';
import { useTeamsTexts } from './teams.texts.ts';

/** Every standing team. */
export default function TeamsPage(): ReactNode {
  const t = useTeamsTexts();
  const fact = useFactName();
  const areaOf = useArea();
  const mayUpdate = useSession().may('team:update');
  const { data, error, refetch } = useQuery(TeamsDocument);
  const again = (): void => void refetch();
  const record = data && mayUpdate ? <TeamDialog team={null} prefectures={data.prefectures} onDone={again} /> : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} actions={record}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      <Section title={t('title')}>
        {!data && !error ? <Loading /> : null}
        {data && data.teams.length === 0 ? <Empty title={t('none.title')}>{mayUpdate ? t('none.text') : t('noneRead')}</Empty> : null}
        {data && data.teams.length > 0 ? (
          <Table caption={t('title')} hideCaption rows={data.teams} rowKey={({ id }) => id} columns={[
            { key: 'name', title: t('name'), wide: true, cell: (team) => <Link to="/teams/$teamId" params={{ teamId: team.id }} className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4">{fact(team)}</Link> },
            { key: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { key: 'area', title: t('area'), cell: (team) => areaOf(team, data.prefectures) },
            { key: 'severity', title: t('severity'), cell: ({ leastSeverity }) => t('severityText', { n: leastSeverity }) },
            { key: 'state', title: t('state'), cell: ({ inForce }) => <StateLabel tone={inForce ? 'good' : 'neutral'}>{t(inForce ? 'inForce' : 'past')}</StateLabel> },
          ]} />
        ) : null}
      </Section>
    </Page>
  );
}
