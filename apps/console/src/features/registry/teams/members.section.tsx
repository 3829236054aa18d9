import { useLazyQuery, useQuery } from '@apollo/client/react';
import { EndTeamPlaceDocument, GiveTeamPlaceDocument, PeopleNamedDocument, TeamMembersDocument } from '@muster/contract/registry';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Button, Empty, Loading, RadioGroup, Section, Select, StateLabel, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { StatusLabel, useFactName, usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useTeamsTexts } from './teams.texts.ts';

const POSTS = ['LEAD', 'DEPUTY', 'MEMBER'] as const;

function GivePlace({ teamId, onDone }: { teamId: string; onDone: () => void }): ReactNode {
  const t = useTeamsTexts();
  const name = usePersonName();
  const fact = useFactName();
  const act = useAct(GiveTeamPlaceDocument);
  const [find, found] = useLazyQuery(PeopleNamedDocument);
  const [draft, setDraft] = useState({ text: '', expertId: '', post: 'MEMBER', fromOn: '', untilOn: '' });
  const field = (key: keyof typeof draft) => ({ value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const people = found.data?.experts.nodes ?? [];
  const look = async (): Promise<void> => {
    const { data } = await find({ variables: { text: draft.text } });
    setDraft((now) => ({ ...now, expertId: data?.experts.nodes[0]?.id ?? '' }));
  };
  const go = async (): Promise<unknown> => {
    const { expertId, post, fromOn, untilOn } = draft;
    const done = await act.run({ input: { teamId, expertId, post: post as (typeof POSTS)[number], fromOn, untilOn: untilOn || null } });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('give')} title={t('give')} submit={t('doGive')} busy={act.busy} trouble={act.trouble} isReady={draft.expertId !== ''} onSubmit={go}>
      <div className="flex flex-wrap items-end gap-3"><TextField label={t('find')} className="grow" {...field('text')} /><Button look="outline" isBusy={found.loading} isDisabled={!draft.text.trim()} onPress={() => void look().catch(() => undefined)}>{t('doFind')}</Button></div>
      {found.error ? <Trouble error={found.error} /> : null}
      {found.data && people.length === 0 ? <p>{t('chooseNone')}</p> : null}
      {people.length > 0 ? <RadioGroup label={t('choose')} value={draft.expertId} onChange={(expertId) => setDraft({ ...draft, expertId })} options={people.map((one) => ({ value: one.id, text: name(one), help: fact(one.organisation) }))} className="max-h-72 overflow-y-auto" /> : null}
      <Select label={t('post')} {...field('post')} options={POSTS.map((value) => ({ value, text: t(`posts.${value}`) }))} />
      <TextField type="date" label={t('from')} {...field('fromOn')} required />
      <TextField type="date" label={t('validTo')} {...field('untilOn')} />
    </ActDialog>
  );
}

function EndPlace({ teamId, expertId, name, onDone }: { teamId: string; expertId: string; name: string; onDone: () => void }): ReactNode {
  const t = useTeamsTexts();
  const act = useAct(EndTeamPlaceDocument);
  const [lastDay, setLastDay] = useState('');
  const go = async (): Promise<unknown> => { const done = await act.run({ teamId, expertId, lastDay }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('end')} label={t('endOf', { name })} title={t('endOf', { name })} submit={t('doEnd')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <TextField type="date" label={t('lastDay')} value={lastDay} onChange={({ target }) => setLastDay(target.value)} required />
    </ActDialog>
  );
}

/** Who is in a team, for those who may see the people. */
export function MembersSection({ teamId }: { teamId: string }): ReactNode {
  const t = useTeamsTexts();
  const name = usePersonName();
  const language = useLanguage();
  const mayUpdate = useSession().may('team:update');
  const { data, error, refetch } = useQuery(TeamMembersDocument, { variables: { id: teamId } });
  const again = (): void => void refetch();
  const members = data?.team?.members ?? [];
  return (
    <Section title={t('members')} actions={mayUpdate ? <GivePlace teamId={teamId} onDone={again} /> : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && members.length === 0 ? <Empty title={t('membersNone.title')}>{mayUpdate ? t('membersNone.text') : null}</Empty> : null}
      {members.length > 0 ? (
        <Table caption={t('members')} hideCaption rows={members} rowKey={({ expert, fromOn, post }) => `${expert.id} ${post} ${fromOn}`} columns={[
          { key: 'post', title: t('post'), cell: ({ post }) => <StateLabel tone={post === 'MEMBER' ? 'neutral' : 'active'}>{t(`posts.${post}`)}</StateLabel> },
          { key: 'person', title: t('person'), cell: ({ expert }) => name(expert) },
          { key: 'status', title: t('status'), cell: ({ expert }) => <StatusLabel status={expert.status} /> },
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
          ...(mayUpdate ? [{ key: 'act', title: t('acts'), cell: ({ expert, untilOn }: (typeof members)[number]) => (untilOn ? '—' : <EndPlace teamId={teamId} expertId={expert.id} name={name(expert)} onDone={again} />) }] : []),
        ]} />
      ) : null}
    </Section>
  );
}
