import { useQuery } from '@apollo/client/react';
import { InvitationDocument } from '@muster/contract/expert';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { buttonClass, Loading, Page, RefusalNotice, Trouble } from '../../../shared/parts/index.ts';
import { AlumniInvitation } from './alumni.section.tsx';
import { useInvitationTexts } from './invitation.texts.ts';
import { MemberInvitation } from './member.section.tsx';

/** What the link in a mail of the office opens, for whoever holds it: nobody's name stands here, and looking changes nothing. */
export default function InvitationPage(): ReactNode {
  const t = useInvitationTexts();
  const { token = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(InvitationDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  const shown = data?.invitation;
  if (error) return <Page title={t('MEMBER.title')}><Trouble error={error} onAgain={() => void refetch()} /></Page>;
  if (!shown) return <Loading />;
  if (isRefusal(shown)) return <Page title={t('dead')}><RefusalNotice refusal={shown}><a className={buttonClass('outline', 'mt-2')} href="/">{t('signIn')}</a></RefusalNotice></Page>;
  return (
    <Page title={t(`${shown.kind}.title`)} lead={t(`${shown.kind}.lead`, { authority: shown.authority })}>
      {shown.kind === 'MEMBER' ? <MemberInvitation token={token} shown={shown} /> : <AlumniInvitation token={token} shown={shown} onAccepted={() => void refetch()} />}
    </Page>
  );
}
