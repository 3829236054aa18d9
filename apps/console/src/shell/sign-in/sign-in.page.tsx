import type { ReactNode } from 'react';
import { buttonClass, Page, Section } from '../../shared/parts/index.ts';
import { useSession } from '../../shared/session.ts';
import { Account, LanguageSwitch } from '../account.tsx';
import { useShellTexts } from '../shell.texts.ts';
import { CodeSignIn } from './code-sign-in.tsx';
import { DemoSignIn } from './demo-sign-in.tsx';
import { Enrol } from './enrol.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';
import { useSignInTexts } from './sign-in.texts.ts';

function Ways(): ReactNode {
  const t = useSignInTexts();
  const { ways } = useSession();
  return (
    <>
      {ways.demo ? <DemoSignIn /> : null}
      <div className="grid gap-6 lg:grid-cols-2">
        <PasskeySignIn />
        {ways.singleSignOn ? <Section title={t('sso.title')}><a className={buttonClass('outline')} href="/sign-in/oidc/start">{t('sso.action')}</a></Section> : null}
        <CodeSignIn />
      </div>
    </>
  );
}

/** Stands in the place of every screen until somebody has signed in. */
export function SignInPage(): ReactNode {
  const t = useSignInTexts();
  const shell = useShellTexts();
  const { ways, viewer } = useSession();
  return (
    <>
      <header className="border-b border-solid-gray-300 bg-white">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 md:px-8">
          <div className="flex w-full items-center justify-between gap-2 md:w-auto md:grow">
            <p className="flex min-w-0 items-center gap-2 text-std-18B-160"><img src="/favicon.svg" alt="" className="size-7 shrink-0" /><span className="shrink-0">Muster</span><span className="truncate text-oln-16N-100 text-solid-gray-700">{ways.authority}</span></p>
            <LanguageSwitch />
          </div>
          <Account />
        </div>
        {ways.demo ? <p className="bg-solid-gray-100 px-4 py-1 text-center text-dns-16N-130">{shell('demoBand')}</p> : null}
      </header>
      <main id="main"><Page title={t('title')} lead={t(viewer ? 'enrol.lead' : 'lead')}>{viewer ? <Enrol /> : <Ways />}</Page></main>
    </>
  );
}
