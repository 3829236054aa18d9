import { useQuery } from '@apollo/client/react';
import { InvitationsDocument, InviteAgainDocument, WithdrawInvitationDocument, type InvitationsQuery } from '@muster/contract/vetting';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Loading, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { InviteDialog } from './invite.dialog.tsx';
import { useInvitationsTexts } from './invitations.texts.ts';

type Invitation = InvitationsQuery['expertInvitations'][number];

function Again({ expertId, name, back = false, onDone }: { expertId: string; name: string; back?: boolean; onDone: () => void }): ReactNode {
  const t = useInvitationsTexts();
  const act = useAct(InviteAgainDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ expertId }); if (done) onDone(); return done; };
  const title = t(back ? 'backOf' : 'againOf', { name });
  return <ActDialog button={t(back ? 'back' : 'again')} label={title} title={title} submit={t(back ? 'back' : 'again')} busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t(back ? 'backText' : 'againText')}</p></ActDialog>;
}

function Withdraw({ id, name, onDone }: { id: string; name: string; onDone: () => void }): ReactNode {
  const t = useInvitationsTexts();
  const act = useAct(WithdrawInvitationDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id }); if (done) onDone(); return done; };
  const title = t('withdrawOf', { name });
  return <ActDialog button={t('withdraw')} label={title} title={title} submit={t('withdraw')} look="plain" danger busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t('withdrawText')}</p></ActDialog>;
}

function InvitationsTable({ invitations, onDone }: { invitations: readonly Invitation[]; onDone: () => void }): ReactNode {
  const t = useInvitationsTexts();
  const language = useLanguage();
  const name = usePersonName();
  return (
    <Table caption={t('list')} hideCaption rows={invitations} rowKey={({ id }) => id} columns={[
      { key: 'person', title: t('person'), wide: true, cell: ({ expert }) => name(expert) },
      { key: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { key: 'invited', title: t('invited'), cell: ({ invitedAt }) => momentText(language, invitedAt) },
      { key: 'sent', title: t('sent'), cell: ({ sentAt }) => (sentAt ? momentText(language, sentAt) : t('notSent')) },
      { key: 'expires', title: t('expires'), cell: ({ expiresAt }) => momentText(language, expiresAt) },
      { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={state === 'ACCEPTED' ? 'good' : state === 'OPEN' ? 'active' : 'neutral'}>{t(`states.${state}`)}</StateLabel> },
      { key: 'acts', title: t('acts'), cell: ({ id, state, kind, expertId, expert }) => (state === 'OPEN' ? <span className="flex gap-2 whitespace-nowrap">{kind === 'MEMBER' ? <Again expertId={expertId} name={name(expert)} onDone={onDone} /> : null}<Withdraw id={id} name={name(expert)} onDone={onDone} /></span> : '—') },
    ]} />
  );
}

function AlumniSection({ alumni, onDone }: { alumni: InvitationsQuery['alumni']; onDone: () => void }): ReactNode {
  const t = useInvitationsTexts();
  const language = useLanguage();
  const name = usePersonName();
  return (
    <Section title={t('alumni')}>
      {alumni.length === 0 ? <p>{t('alumniNone')}</p> : (
        <Table caption={t('alumni')} hideCaption rows={alumni} rowKey={({ expertId }) => expertId} columns={[
          { key: 'person', title: t('person'), wide: true, cell: ({ expert }) => name(expert) },
          { key: 'joined', title: t('joined'), cell: ({ joinedAt }) => dayText(language, joinedAt) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => dayText(language, untilOn) },
          { key: 'act', title: t('acts'), cell: ({ expertId, expert }) => <Again back expertId={expertId} name={name(expert)} onDone={onDone} /> },
        ]} />
      )}
    </Section>
  );
}

/** Who was invited, and who left but stays in touch. */
export default function InvitationsPage(): ReactNode {
  const t = useInvitationsTexts();
  const { data, error, refetch } = useQuery(InvitationsDocument);
  const again = (): void => void refetch();
  return (
    <Page title={t('title')} lead={t('lead')} actions={data ? <InviteDialog prefectures={data.prefectures} onDone={again} /> : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <Section title={t('list')}>{data.expertInvitations.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : <InvitationsTable invitations={data.expertInvitations} onDone={again} />}</Section>
          <AlumniSection alumni={data.alumni} onDone={again} />
        </>
      ) : null}
    </Page>
  );
}
