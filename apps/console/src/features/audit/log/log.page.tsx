import { useQuery } from '@apollo/client/react';
import { AuditLogDocument, AuditPeopleDocument, type AuditLogQuery, type AuditPeopleQuery } from '@muster/contract/audit';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, useState, type FormEvent, type ReactNode } from 'react';
import { Button, Empty, Loading, Page, Section, Select, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { spanOf } from '../../../shared/span.ts';
import { saveFile } from '../../../shared/save-file.ts';
import { stampText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { ChainSection } from './chain.section.tsx';
import { csvOf } from './log.csv.ts';
import { useLogTexts } from './log.texts.ts';

const KEYS = ['action', 'actorId', 'subjectType', 'subjectId', 'from', 'until'] as const;
type Filter = Partial<Record<(typeof KEYS)[number], string>>;
const filterOf = (search: Record<string, unknown>): Filter => Object.fromEntries(KEYS.flatMap((key) => (search[key] ? [[key, String(search[key]).trim()]] : [])));

const variablesOf = ({ from, until, ...rest }: Filter) => ({ ...rest, ...spanOf(from, until) });
const isUuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

function Filters({ filter, users, onFind }: { filter: Filter; users: AuditPeopleQuery['users']; onFind: (filter: Filter) => void }): ReactNode {
  const t = useLogTexts();
  const [draft, setDraft] = useState(filter);
  const field = (key: (typeof KEYS)[number]) => ({ value: draft[key] ?? '', onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const find = (event: FormEvent): void => { event.preventDefault(); onFind(draft); };
  return (
    <Section title={t('filters')}>
      <form onSubmit={find} role="search" className="space-y-4">
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <TextField label={t('action')} help={<>{t('actionHelp')} <code>callup.launch</code></>} {...field('action')} />
          <Select label={t('actor')} {...field('actorId')} options={[{ value: '', text: t('anyone') }, ...users.map(({ id, displayName }) => ({ value: id, text: displayName }))]} />
          <TextField label={t('subjectType')} help={t('subjectTypeHelp')} {...field('subjectType')} />
          <TextField label={t('subjectId')} {...field('subjectId')} />
          <TextField type="date" label={t('fromDay')} {...field('from')} />
          <TextField type="date" label={t('untilDay')} {...field('until')} />
        </div>
        <div className="flex flex-wrap gap-3"><Button type="submit">{t('find')}</Button><Button look="plain" onPress={() => { setDraft({}); onFind({}); }}>{t('clear')}</Button></div>
      </form>
    </Section>
  );
}

function Entries({ entries, users }: { entries: AuditLogQuery['auditEntries']['nodes']; users: AuditPeopleQuery['users'] }): ReactNode {
  const t = useLogTexts();
  const language = useLanguage();
  const nameOf = (kind: string, id: string | null): string => (kind === 'user' ? users.find((one) => one.id === id)?.displayName ?? t('unknownUser') : t(`kinds.${kind as 'system'}`));
  return (
    <Table caption={t('entries')} hideCaption rows={entries} rowKey={({ seq }) => seq} columns={[
      { key: 'seq', title: t('seq'), number: true, cell: ({ seq }) => seq },
      { key: 'at', title: t('at'), cell: ({ at }) => <span className="whitespace-nowrap">{stampText(language, at)}</span> },
      { key: 'actor', title: t('actor'), wide: true, cell: ({ actorKind, actorId }) => nameOf(actorKind, actorId ?? null) },
      { key: 'action', title: t('action'), cell: ({ action }) => <code className="text-dns-14N-130 whitespace-nowrap">{action.split('.').map((part, index) => <Fragment key={part + index}>{index > 0 ? <>.<wbr /></> : null}{part}</Fragment>)}</code> },
      { key: 'subject', title: t('subject'), wide: true, cell: ({ subjectType, subjectId }) => <><code>{subjectType}</code>{subjectId ? <code className="block text-dns-14N-130 text-solid-gray-700">{subjectId}</code> : null}</> },
      { key: 'detail', title: t('detail'), wide: true, cell: ({ detail }) => (detail === '{}' ? '—' : <code className="block min-w-64 text-dns-14N-130 [overflow-wrap:anywhere]">{detail}</code>) },
    ]} />
  );
}

/** The record of who did what, its chain, and a way to take out what is shown. */
export default function LogPage(): ReactNode {
  const t = useLogTexts();
  const navigate = useNavigate();
  const filter = filterOf(useSearch({ strict: false }));
  const key = JSON.stringify(filter);
  const users = useQuery(AuditPeopleDocument, { fetchPolicy: 'cache-first' }).data?.users ?? [];
  const impossible = Boolean(filter.subjectId) && !isUuid(filter.subjectId!);
  const { data, error, refetch, fetchMore, loading } = useQuery(AuditLogDocument, { variables: variablesOf(filter), skip: impossible });
  const entries = impossible ? { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } : data?.auditEntries;
  const more = (): void => void fetchMore({
    variables: { after: entries?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: { auditEntries: page } }) => ({ ...before, auditEntries: { ...page, nodes: [...before.auditEntries.nodes, ...page.nodes] } }),
  }).catch(() => undefined);
  const save = entries && entries.nodes.length > 0 ? <Button look="outline" onPress={() => saveFile('muster-audit.csv', csvOf(entries.nodes), 'text/csv;charset=utf-8')}>{t('save')}</Button> : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} actions={save}>
      <ChainSection />
      <Filters key={`${key} ${users.length}`} filter={filter} users={users} onFind={(next) => void navigate({ to: '/audit', search: filterOf(next) as never })} />
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('entries')}>
        {!entries && !error ? <Loading /> : null}
        {entries && entries.nodes.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {entries && entries.nodes.length > 0 ? (
          <div className="space-y-4">
            <p>{t('count', { n: numberText(entries.totalCount) })}</p>
            <Entries entries={entries.nodes} users={users} />
            {entries.pageInfo.hasNextPage ? <Button look="outline" isBusy={loading} onPress={more}>{t('more')}</Button> : null}
          </div>
        ) : null}
      </Section>
    </Page>
  );
}
