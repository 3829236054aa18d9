import { useQuery } from '@apollo/client/react';
import { AuditPeopleDocument, DisclosureAlarmsDocument, DisclosuresDocument, type AuditPeopleQuery, type DisclosuresQuery } from '@muster/contract/audit';
import { useState, type ReactNode } from 'react';
import { Button, Empty, Loading, Page, Section, Select, StateLabel, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { stampText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { spanOf } from '../../../shared/span.ts';
import { useDisclosuresTexts } from './disclosures.texts.ts';

const WHAT = ['CONTACT', 'EXPORT', 'LOOK', 'CHANGE', 'DISCLOSED', 'LISTED'] as const;
type Users = AuditPeopleQuery['users'];
type Kind = DisclosuresQuery['disclosures']['nodes'][number]['what'];
const KINDS: readonly Kind[] = ['CONTACT', 'EXPORT', 'DOCUMENT'];
const isUuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

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

const NONE = { actorId: '', what: '' as Kind | '', expertId: '', callUpId: '', from: '', until: '' };
type Filter = typeof NONE;

function Filters({ users, filter, onChange }: { users: Users; filter: Filter; onChange: (filter: Filter) => void }): ReactNode {
  const t = useDisclosuresTexts();
  const [draft, setDraft] = useState(filter);
  const field = (key: keyof Filter) => ({ value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const idProblem = (key: 'expertId' | 'callUpId'): string | null => (draft[key].trim() === '' || isUuid(draft[key].trim()) ? null : t('notAnId'));
  return (
    <form role="search" className="space-y-4" onSubmit={(event) => { event.preventDefault(); if (!idProblem('expertId') && !idProblem('callUpId')) onChange(draft); }}>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Select label={t('filterUser')} {...field('actorId')} options={[{ value: '', text: t('anyone') }, ...users.map(({ id, displayName }) => ({ value: id, text: displayName }))]} />
        <Select label={t('disclosed')} {...field('what')} options={[{ value: '', text: t('anything') }, ...KINDS.map((value) => ({ value, text: t(`seen.${value}`) }))]} />
        <TextField label={t('expert')} {...field('expertId')} problem={idProblem('expertId')} />
        <TextField label={t('callUp')} {...field('callUpId')} problem={idProblem('callUpId')} />
        <TextField type="date" label={t('fromDay')} {...field('from')} />
        <TextField type="date" label={t('untilDay')} {...field('until')} />
      </div>
      <div className="flex flex-wrap gap-3"><Button type="submit">{t('find')}</Button><Button look="plain" onPress={() => { setDraft(NONE); onChange(NONE); }}>{t('clear')}</Button></div>
    </form>
  );
}

function LookedSection({ users }: { users: Users }): ReactNode {
  const t = useDisclosuresTexts();
  const language = useLanguage();
  const fact = useFactName();
  const [filter, setFilter] = useState(NONE);
  const { actorId, what, expertId, callUpId, from, until } = filter;
  const { data, error, loading, refetch, fetchMore } = useQuery(DisclosuresDocument, { variables: { actorId: actorId || null, what: what || null, expertId: expertId.trim() || null, callUpId: callUpId.trim() || null, ...spanOf(from, until) } });
  const page = data?.disclosures;
  const more = (): void => void fetchMore({
    variables: { after: page?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: { disclosures: next } }) => ({ ...before, disclosures: { ...next, nodes: [...before.disclosures.nodes, ...next.nodes] } }),
  }).catch(() => undefined);
  return (
    <Section title={t('disclosures')}>
      <div className="space-y-4">
        <Filters users={users} filter={filter} onChange={setFilter} />
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
              { key: 'purpose', title: t('purpose'), wide: true, cell: ({ purposeJa, purposeEn }) => inLanguage(language, purposeJa, purposeEn) || '—' },
              { key: 'expert', title: t('expert'), cell: ({ expertId }) => <code className="text-dns-14N-130">{expertId}</code> },
              { key: 'callUp', title: t('callUp'), cell: ({ callUpId }) => (callUpId ? <code className="text-dns-14N-130">{callUpId}</code> : '—') },
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
