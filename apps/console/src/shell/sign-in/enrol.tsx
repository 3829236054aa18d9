import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@muster/contract/identity';
import { lazy, Suspense, useState, type FormEvent, type ReactNode } from 'react';
import { useNewPasskey } from '../../shared/new-passkey.tsx';
import { Button, Loading, Section, TextField, Trouble } from '../../shared/parts/index.ts';
import { knowsPasskeys } from '../../shared/passkey.ts';
import { useSession } from '../../shared/session.ts';
import { useSignOnTie } from '../../shared/sign-on-tie.tsx';
import { useSignInTexts } from './sign-in.texts.ts';

/** Draws a QR code, which the first load need not know how to do. */
const AppSetup = lazy(() => import('../../shared/authenticator-app/app-setup.tsx'));

function EnrolPasskey(): ReactNode {
  const t = useSignInTexts();
  const { refresh } = useSession();
  const [name, setName] = useState('');
  const { make, busy, trouble } = useNewPasskey(() => void refresh().catch(() => undefined));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await make(name)) await refresh();
  };
  return (
    <Section title={t('enrol.title')}>
      <form className="space-y-4" onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <p className="text-std-16N-170">{t(knowsPasskeys() ? 'enrol.text' : 'passkey.unable')}</p>
        {trouble}
        <TextField label={t('enrol.name')} placeholder={t('enrol.namePlaceholder')} required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        <Button type="submit" isBusy={busy} isDisabled={!knowsPasskeys()}>{t('enrol.action')}</Button>
      </form>
    </Section>
  );
}

function EnrolApp(): ReactNode {
  const t = useSignInTexts();
  const { refresh } = useSession();
  return (
    <Section title={t('enrol.app')}>
      <div className="space-y-4">
        <p className="text-std-16N-170">{t('enrol.appText')}</p>
        <Suspense fallback={<Loading />}><AppSetup onDone={() => void refresh().catch(() => undefined)} /></Suspense>
      </div>
    </Section>
  );
}

function EnrolSignOn(): ReactNode {
  const t = useSignInTexts();
  const { go, busy, trouble } = useSignOnTie(false);
  return <Section title={t('sso.title')}><div className="space-y-4"><p className="text-std-16N-170">{t('enrol.sso')}</p>{trouble}<Button look="outline" isBusy={busy} onPress={() => void go()}>{t('enrol.ssoAction')}</Button></div></Section>;
}

/** All that a session opened by a code may do: register a way of signing in, and be a whole session after it. */
export function Enrol(): ReactNode {
  const t = useSignInTexts();
  const { viewer, ways, refresh } = useSession();
  const [signOut, { error }] = useMutation(SignOutDocument);
  const expertOnly = viewer?.roles.every((role) => role === 'EXPERT') ?? false;
  return (
    <>
      <EnrolPasskey />
      {expertOnly && !viewer?.hasAuthenticatorApp ? <EnrolApp /> : null}
      {ways.singleSignOn ? <EnrolSignOn /> : null}
      {error ? <Trouble error={error} /> : null}
      <Button look="plain" onPress={() => void signOut().then(refresh).catch(() => undefined)}>{t('enrol.leave')}</Button>
    </>
  );
}
