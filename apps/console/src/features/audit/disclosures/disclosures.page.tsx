import { useQuery } from '@apollo/client/react';
import { AuditPeopleDocument, DisclosureAlarmsDocument, DisclosuresDocument, type AuditPeopleQuery } from '@muster/contract/audit';
import { useState, type ReactNode } from 'react';
import { Button, Empty, Loading, Page, Section, Select, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { stampText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useDisclosuresTexts } from './disclosures.texts.ts';

const WHAT = ['CONTACT', 'EXPORT', 'LOOK', 'CHANGE', 'DISCLOSED', 'LISTED'] as const;
type Users = AuditPeopleQuery['users'];

function AlarmsSection({ users }: { users: Users }): ReactNode {
  const t = useDisclosuresTexts();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(DisclosureAlarmsDocument);
  const alarms = data?.disclosureAlarms.nodes ?? [];
  return (
    <Section title={t('alarms')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && alarms.length === 0 ? <Empty title={t('alarmsNone.title')}>{t('alarmsNone.text')}</Empty> : null}
      {alarms.length > 0 ? (
        <Table caption={t('alarms')} hideCaption rows={alarms} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ at }) => <span className="whitespace-nowrap">{stampText(language, at)}</span> },
          { key: 'alarm', title: t('alarm'), wide: true, cell: ({ kind }) => <><StateLabel tone="bad">{t(`kinds.${kind}`)}</StateLabel><span className="block text-solid-gray-700">{t(`explain.${kind}`)}</span></> },
          { key: 'user', title: t('user'), wide: true, cell: ({ actorId }) => users.find(({ id }) => id === actorId)?.displayName ?? t('unknown') },
          { key: 'people', title: t('people'), number: true, cell: ({ people }) => (people === null ? '—' : numberText(people)) },
          { key: 'what', title: t('detail'), cell: ({ what }) => (what ? t(`what.${WHAT.find((one) => one === what) ?? 'OTHER'}`) : '—') },
        ]} />
      ) : null}
    </Section>
  );
}

function LookedSection({ users }: { users: Users }): ReactNode {
  const t = useDisclosuresTexts();
  const language = useLanguage();
  const fact = useFactName();
  const [actorId, setActorId] = useState('');
  const { data, error, loading, refetch, fetchMore } = useQuery(DisclosuresDocument, { variables: { actorId: actorId || null } });
  const page = data?.disclosures;
  const more = (): void => void fetchMore({
    variables: { after: page?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: { disclosures: next } }) => ({ ...before, disclosures: { ...next, nodes: [...before.disclosures.nodes, ...next.nodes] } }),
  }).catch(() => undefined);
  return (
    <Section title={t('disclosures')}>
      <div className="space-y-4">
        <Select label={t('filterUser')} className="max-w-md" value={actorId} onChange={({ target }) => setActorId(target.value)} options={[{ value: '', text: t('anyone') }, ...users.map(({ id, displayName }) => ({ value: id, text: displayName }))]} />
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!page && !error ? <Loading /> : null}
        {page && page.nodes.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {page && page.nodes.length > 0 ? (
          <>
            <p>{t('count', { n: numberText(page.totalCount) })}</p>
            <Table caption={t('disclosures')} hideCaption rows={page.nodes} rowKey={({ id }) => id} columns={[
              { key: 'at', title: t('at'), cell: ({ at }) => <span className="whitespace-nowrap">{stampText(language, at)}</span> },
              { key: 'who', title: t('filterUser'), wide: true, cell: ({ actorName }) => actorName },
              { key: 'organisation', title: t('organisation'), cell: ({ organisation }) => fact(organisation) },
              { key: 'what', title: t('disclosed'), cell: ({ what }) => t(`seen.${what}`) },
              { key: 'purpose', title: t('purpose'), wide: true, cell: ({ purpose }) => purpose || '—' },
              { key: 'expert', title: t('expert'), wide: true, cell: ({ expertId }) => <code className="text-dns-14N-130">{expertId}</code> },
              { key: 'callUp', title: t('callUp'), wide: true, cell: ({ callUpId }) => (callUpId ? <code className="text-dns-14N-130">{callUpId}</code> : '—') },
            ]} />
            {page.pageInfo.hasNextPage ? <Button look="outline" isBusy={loading} onPress={more}>{t('more')}</Button> : null}
          </>
        ) : null}
      </div>
    </Section>
  );
}

/** Who saw personal data, and what an auditor must look at. */
export default function DisclosuresPage(): ReactNode {
  const t = useDisclosuresTexts();
  const users = useQuery(AuditPeopleDocument, { fetchPolicy: 'cache-first' }).data?.users ?? [];
  return <Page title={t('title')} lead={t('lead')}><AlarmsSection users={users} /><LookedSection users={users} /></Page>;
}
