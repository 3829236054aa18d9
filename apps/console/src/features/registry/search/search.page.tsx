import { useQuery } from '@apollo/client/react';
import { ExpertSearchDocument, SearchFactsDocument, type ExpertSearchQuery } from '@muster/contract/registry';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { Empty, Loading, Page, Section, Trouble } from '../../../shared/parts/index.ts';
import { VirtualTable } from '../../../shared/parts/virtual-table.tsx';
import { StatusLabel, useFactName, usePersonName, usePersonTexts } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { ExportDialog } from './export.dialog.tsx';
import { FiltersForm } from './filters.form.tsx';
import { filterOf, formOf } from './search.filter.ts';
import { useSearchTexts } from './search.texts.ts';

type Found = ExpertSearchQuery['experts']['nodes'][number];

/** As much as a row holds; all of it to whoever points at it. */
function Lines({ text }: { text: string }): ReactNode {
  return text ? <span title={text} className="whitespace-normal sm:line-clamp-3 sm:text-dns-14N-130">{text}</span> : '—';
}

function Results({ experts, total, onEnd }: { experts: readonly Found[]; total: number; onEnd: () => void }): ReactNode {
  const t = useSearchTexts();
  const person = usePersonTexts();
  const fact = useFactName();
  const name = usePersonName();
  return (
    <VirtualTable caption={t('results')} rows={experts} total={total} rowKey={({ id }) => id} onEnd={onEnd} rowHeight={68} columns={[
      { key: 'name', title: t('name'), width: 'minmax(10.2rem, 1.2fr)', cell: (one) => <Link to="/experts/$expertId" params={{ expertId: one.id }} className="block truncate leading-[2.75rem] text-key-1000 underline underline-offset-4">{name(one)}</Link> },
      { key: 'kana', title: t('kana'), width: 'minmax(9.3rem, 1.1fr)', cell: ({ kana }) => kana.full },
      { key: 'status', title: t('status'), width: '11rem', cell: ({ status, pausedAt }) => <StatusLabel status={status} paused={Boolean(pausedAt)} /> },
      { key: 'prefecture', title: t('home'), width: '8rem', cell: ({ prefecture }) => fact(prefecture) },
      { key: 'organisation', title: t('organisation'), width: 'minmax(11.9rem, 1.4fr)', lines: 2, cell: ({ organisation }) => <Lines text={fact(organisation)} /> },
      { key: 'skills', title: t('skills'), width: 'minmax(16rem, 1.9fr)', lines: 3, cell: ({ skills }) => <Lines text={skills.map((skill) => `${fact(skill.workRole)} (${person('level', { n: skill.level })})`).join(' / ')} /> },
    ]} />
  );
}

/** Looks people up by name in any script and by what they can do. */
export default function SearchPage(): ReactNode {
  const t = useSearchTexts();
  const { may } = useSession();
  const navigate = useNavigate();
  const form = formOf(useSearch({ strict: false }));
  const key = JSON.stringify(form);
  const filter = useMemo(() => filterOf(form), [key]);
  const facts = useQuery(SearchFactsDocument, { fetchPolicy: 'cache-first' }).data;
  const { data, previousData, error, refetch, fetchMore } = useQuery(ExpertSearchDocument, { variables: { filter } });
  const shown = (data ?? previousData)?.experts;
  const more = (): void => {
    if (!data?.experts.pageInfo.hasNextPage) return;
    void fetchMore({
      variables: { after: data.experts.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { experts: page } }) => ({ ...before, experts: { ...page, nodes: [...before.experts.nodes, ...page.nodes] } }),
    }).catch(() => undefined);
  };
  return (
    <Page title={t('title')} actions={may('expert:read', 'data:export') ? <ExportDialog filter={filter} /> : undefined}>
      <FiltersForm key={key} facts={facts} form={form} onFind={(next) => void navigate({ to: '/experts', search: formOf({ ...next }) as never })} />
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={shown ? t('found', { count: shown.totalCount, n: numberText(shown.totalCount) }) : t('results')}>
        {!shown && !error ? <Loading /> : null}
        {shown && shown.totalCount === 0 ? <Empty title={t(key === '{}' ? 'empty.title' : 'none.title')}>{t(key === '{}' ? 'empty.text' : 'none.text')}</Empty> : null}
        {shown && shown.totalCount > 0 ? <Results key={key} experts={shown.nodes} total={shown.totalCount} onEnd={more} /> : null}
      </Section>
    </Page>
  );
}
