import { useQuery } from '@apollo/client/react';
import { AbolishPostDocument, PostDocument, type PostQuery } from '@muster/contract/careers';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, ButtonLink, Empty, Facts, Loading, Page, Section, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, stampText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { HoldingsSection } from './holdings.section.tsx';
import { DutiesDialog, RenameDialog } from './post.acts.tsx';
import { changesOf } from './post-history.rule.ts';
import { usePostTexts } from './post.texts.ts';
import { PostState } from './posts.page.tsx';

type Post = NonNullable<PostQuery['post']>;

/** The level that a role asks for, kept in one piece. */
function AtLevel({ level }: { level: number }): ReactNode {
  const t = usePostTexts();
  return <span className="inline-block">({t('level', { level })})</span>;
}

function About({ post, roles, keeps }: { post: Post; roles: PostQuery['workRoles']; keeps: boolean }): ReactNode {
  const t = usePostTexts();
  const language = useLanguage();
  const { rankOf } = useBodies();
  const nameOf = (id: string): string => { const role = roles.find((one) => one.id === id); return role ? inLanguage(language, role.nameJa, role.nameEn) : id; };
  const duties = post.duties.filter(({ untilOn }) => untilOn === null);
  return (
    <Section title={t('about')} actions={keeps ? <><RenameDialog post={post} /><DutiesDialog post={post} /></> : undefined}>
      <Facts facts={[
        [t('body'), post.organisation ? inLanguage(language, post.organisation.nameJa, post.organisation.nameEn) : '—'], [t('rank'), rankOf(post.rank)], [t('state'), <PostState key="state" post={post} />],
        [t('security'), t(post.securityManagement ? 'yes' : 'no')], [t('founded'), dayText(language, post.foundedOn)], ...(post.abolishedOn ? [[t('abolished'), dayText(language, post.abolishedOn)] as const] : []),
        [t('duties'), duties.length === 0 ? t('noDuties') : duties.map(({ workRoleId, level }) => <p key={workRoleId}>{nameOf(workRoleId)} <AtLevel level={level} /></p>)],
        ...(post.replacesId ? [[t('replaces'), <Link key="replaces" to="/hr/posts/$postId" params={{ postId: post.replacesId }} className="text-key-900 underline">{t('showReplaced')}</Link>] as const] : []),
      ]} />
      {post.duties.some(({ untilOn }) => untilOn !== null) ? (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2 text-key-900 underline underline-offset-4">{t('dutyHistory')}</summary>
          <Table caption={t('dutyHistory')} hideCaption rows={post.duties} rowKey={(_, index) => String(index)} columns={[
            { key: 'role', wide: true, title: t('duties'), cell: ({ workRoleId, level }) => <>{nameOf(workRoleId)} <AtLevel level={level} /></> },
            { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) }, { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : '—') },
          ]} />
        </details>
      ) : null}
    </Section>
  );
}

function Abolish({ post }: { post: Post }): ReactNode {
  const t = usePostTexts();
  const act = useAct(AbolishPostDocument);
  const [on, setOn] = useState(todayInJapan());
  const gone = post.abolishedOn !== null;
  const held = !gone && post.holdings.some(({ untilOn }) => untilOn === null);
  if (held) return <Section title={t('abolish')}><p>{t('abolishHeld')}</p></Section>;
  return (
    <Section title={t(gone ? 'restore' : 'abolish')}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void act.run({ id: post.id, version: post.version, on: gone ? null : on }); }}>
        {gone ? null : <><p>{t('abolishLead')}</p><TextField className="max-w-80" label={t('abolishOn')} type="date" required value={on} onChange={({ target }) => setOn(target.value)} /></>}
        {act.trouble}
        <Button type="submit" look={gone ? 'outline' : 'danger'} isBusy={act.busy}>{t(gone ? 'restore' : 'abolish')}</Button>
      </form>
    </Section>
  );
}

/** What was changed of a post, and how it was called after that. */
function History({ history }: { history: Post['history'] }): ReactNode {
  const t = usePostTexts();
  const language = useLanguage();
  const changes = changesOf(history);
  const rows = history.map((entry, at) => ({ ...entry, changes: changes[at]! }));
  return (
    <Section title={t('history')}>
      <Table caption={t('history')} hideCaption rows={rows} rowKey={(_, index) => String(index)} columns={[
        { key: 'at', title: t('at'), cell: ({ at }) => stampText(language, at) }, { key: 'what', title: t('what'), cell: ({ changes: what }) => what.map((one) => <span key={one} className="block">{t(`change.${one}`)}</span>) },
        { key: 'title', wide: true, title: t('title'), cell: ({ titleJa, titleEn }) => inLanguage(language, titleJa, titleEn) },
        ...(history.some(({ abolishedOn }) => abolishedOn !== null) ? [{ key: 'abolished', title: t('abolished'), cell: ({ abolishedOn }: Post['history'][number]) => (abolishedOn ? dayText(language, abolishedOn) : '—') }] : []),
      ]} />
    </Section>
  );
}

/** One post: holders, history, abolition. */
export default function PostPage(): ReactNode {
  const t = usePostTexts();
  const language = useLanguage();
  const { may } = useSession();
  const { postId } = useParams({ strict: false }) as { postId: string };
  const { data, error, refetch } = useQuery(PostDocument, { variables: { id: postId } });
  const back = <ButtonLink to="/hr/posts" look="outline">{t('back')}</ButtonLink>;
  const post = data?.post;
  if (!post) return <Page title={t('about')} actions={back}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing.title')}>{t('missing.text')}</Empty> : <Loading />}</Page>;
  return (
    <Page title={inLanguage(language, post.titleJa, post.titleEn)} actions={back}>
      <About post={post} roles={data.workRoles} keeps={may('careers:update') && post.abolishedOn === null} />
      <HoldingsSection postId={post.id} holdings={post.holdings} abolished={post.abolishedOn !== null} />
      <History history={post.history} />
      {may('careers:update') ? <Abolish post={post} /> : null}
    </Page>
  );
}
