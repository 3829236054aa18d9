import { useQuery } from '@apollo/client/react';
import { MyAccountDocument } from '@muster/contract/identity';
import type { ReactNode } from 'react';
import { Button, ButtonLink, Loading, Page, Section, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { useSignOnTie } from '../../../shared/sign-on-tie.tsx';
import { useAccountTexts } from './account.texts.ts';
import type { SectionProps } from './account.types.ts';
import { AppSection } from './app.section.tsx';
import { PasskeysSection } from './passkeys.section.tsx';
import { RecoverySection } from './recovery.section.tsx';
import { SessionsSection } from './sessions.section.tsx';

/** Where an expert keeps what he is called by. */
function ContactsSection(): ReactNode {
  const t = useAccountTexts();
  return <Section title={t('contactsTitle')}><div className="space-y-4"><p>{t('contacts')}</p><ButtonLink to="/me/record" hash="contacts" look="outline">{t('toRecord')}</ButtonLink></div></Section>;
}

/** The installation's single sign-on, where there is one. */
function SignOnSection({ account: { passkeys, hasAuthenticatorApp } }: Pick<SectionProps, 'account'>): ReactNode {
  const t = useAccountTexts();
  const { go, busy, trouble } = useSignOnTie(passkeys.length > 0 || hasAuthenticatorApp);
  return <Section title={t('sso')}><div className="space-y-4"><p>{t('ssoLead')}</p>{trouble}<Button look="outline" isBusy={busy} onPress={() => void go()}>{t('ssoGo')}</Button></div></Section>;
}

/** My own account: how I sign in, and where I am signed in. */
export default function AccountPage(): ReactNode {
  const t = useAccountTexts();
  const { viewer, ways, refresh } = useSession();
  const { data, error, refetch } = useQuery(MyAccountDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => { void refetch().catch(() => undefined); void refresh().catch(() => undefined); };
  const account = data?.viewer;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!account && !error ? <Loading /> : null}
      {account ? (
        <>
          <PasskeysSection account={account} onDone={again} />
          <div className="grid gap-6 lg:grid-cols-2 *:h-full"><AppSection account={account} onDone={again} /><RecoverySection account={account} onDone={again} /></div>
          <SessionsSection account={account} onDone={again} />
          {ways.singleSignOn ? <SignOnSection account={account} /> : null}
          {viewer?.expertId ? <ContactsSection /> : null}
        </>
      ) : null}
    </Page>
  );
}
