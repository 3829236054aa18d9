import { useQuery } from '@apollo/client/react';
import { PostsDocument, type PostsQuery } from '@muster/contract/careers';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Button, ButtonLink, Checkbox, Empty, Loading, Page, Section, Select, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { stateOn } from './occupied.rule.ts';
import { usePostsTexts } from './posts.texts.ts';

type Row = PostsQuery['posts']['nodes'][number];
interface Filter { body: string; vacant: string; security: boolean; past: boolean }

/** How a post stands today, in a word. */
export function PostState({ post }: { post: Pick<Row, 'foundedOn' | 'abolishedOn' | 'holdings'> }): ReactNode {
  const t = usePostsTexts();
  const state = stateOn(post, todayInJapan());
  return <StateLabel tone={state === 'HOLDER' ? 'good' : state === 'CONCURRENT' ? 'active' : state === 'VACANT' || state === 'ACTING' ? 'bad' : 'neutral'}>{t(`is.${state}`)}</StateLabel>;
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }): ReactNode {
  const t = usePostsTexts();
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <BodySelect all value={filter.body} onChange={(body) => onChange({ ...filter, body })} />
      <Select label={t('show')} value={filter.vacant} onChange={({ target }) => onChange({ ...filter, vacant: target.value })} options={[{ value: '', text: t('all') }, { value: 'yes', text: t('vacant') }, { value: 'no', text: t('held') }]} />
      <Checkbox label={t('securityOnly')} checked={filter.security} onChange={({ target }) => onChange({ ...filter, security: target.checked })} />
      <Checkbox label={t('past')} checked={filter.past} onChange={({ target }) => onChange({ ...filter, past: target.checked })} />
    </div>
  );
}

function PostTable({ posts }: { posts: readonly Row[] }): ReactNode {
  const t = usePostsTexts();
  const language = useLanguage();
  const { nameOf, rankOf } = useBodies();
  return (
    <Table caption={t('title')} hideCaption rows={posts} rowKey={({ id }) => id} columns={[
      { key: 'post', wide: true, title: t('post'), cell: ({ id, titleJa, titleEn }) => <Link to="/hr/posts/$postId" params={{ postId: id }} className="inline-flex min-h-11 items-center text-balance text-key-900 underline underline-offset-4">{keepNumbers(inLanguage(language, titleJa, titleEn))}</Link> },
      { key: 'body', wide: true, title: t('body'), cell: ({ organisationId }) => nameOf(organisationId) ?? '—' },
      { key: 'rank', title: t('rank'), cell: ({ rank }) => rankOf(rank) },
      { key: 'state', title: t('state'), cell: (post) => <PostState post={post} /> },
      { key: 'security', title: t('security'), cell: ({ securityManagement }) => t(securityManagement ? 'yes' : 'no') },
      { key: 'since', title: t('since'), cell: ({ foundedOn }) => dayText(language, foundedOn) },
    ]} />
  );
}

/** Posts of the bodies that the viewer looks after. */
export default function PostsPage(): ReactNode {
  const t = usePostsTexts();
  const { may } = useSession();
  const [filter, setFilter] = useState<Filter>({ body: '', vacant: '', security: false, past: false });
  const variables = { organisationId: filter.body || null, vacant: filter.vacant === '' ? null : filter.vacant === 'yes', securityManagement: filter.security || null, past: filter.past };
  const { data, error, loading, refetch, fetchMore } = useQuery(PostsDocument, { variables });
  const page = data?.posts;
  const more = (): void => void fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ posts: { ...next.posts, nodes: [...before.posts.nodes, ...next.posts.nodes] } }) });
  return (
    <Page title={t('title')} lead={t('lead')} actions={may('careers:update') ? <ButtonLink to="/hr/posts/new">{t('found')}</ButtonLink> : undefined}>
      <Filters filter={filter} onChange={setFilter} />
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('list', { n: numberText(page?.totalCount ?? 0) })}>
        {!page && loading ? <Loading /> : null}
        {page && page.nodes.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {page && page.nodes.length > 0 ? <PostTable posts={page.nodes} /> : null}
        {page?.pageInfo.hasNextPage ? <div className="mt-4"><Button look="outline" isBusy={loading} onPress={more}>{t('more', { count: page.nodes.length, total: numberText(page.totalCount) })}</Button></div> : null}
      </Section>
    </Page>
  );
}
