import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { SetMyLanguageDocument, SignOutDocument } from '@muster/contract/identity';
import type { ReactNode } from 'react';
import { client } from '../shared/api/client.ts';
import { Button, buttonClass } from '../shared/parts/button.tsx';
import { useSession } from '../shared/session.ts';
import { chooseLanguage, inLanguage, useLanguage } from '../shared/texts/language.ts';
import { useShellTexts } from './shell.texts.ts';

/** Switches every text, the api's included, between Japanese and English. */
export function LanguageSwitch(): ReactNode {
  const language = useLanguage();
  const { viewer, may } = useSession();
  const [save] = useMutation(SetMyLanguageDocument);
  const other = language === 'ja' ? 'en' : 'ja';
  const change = async (): Promise<void> => {
    await chooseLanguage(other);
    if (viewer && may('me:update')) await save({ variables: { language: other } });
    await client.refetchQueries({ include: 'active' });
  };
  return <Button look="plain" onPress={() => void change().catch(() => undefined)}><span lang={other}>{other === 'en' ? 'English' : '日本語'}</span></Button>;
}

/** Who is signed in, as what, the way to his own account and the way out; nothing before somebody is. */
export function Account({ onChosen }: { onChosen?: () => void }): ReactNode {
  const t = useShellTexts();
  const language = useLanguage();
  const { viewer, refresh } = useSession();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const leave = async (): Promise<void> => {
    await signOut();
    await client.clearStore();
    await refresh();
  };
  if (!viewer) return null;
  // A name may hold the role, as that of a demo user does.
  const roles = viewer.roles.map((role) => t(`roles.${role}`)).filter((role) => !viewer.displayName.includes(role));
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p className="text-dns-16N-130" aria-label={t('account')}>
        {viewer.displayName}{roles.length > 0 ? <span className="text-solid-gray-700"> / {roles.join(inLanguage(language, '、', ', '))}</span> : null}
      </p>
      {viewer.strength === 'FULL' ? <Link to="/me/account" onClick={onChosen} activeProps={{ 'aria-current': 'page' }} className={buttonClass('plain')}>{t('myAccount')}</Link> : null}
      <Button look="plain" isBusy={loading} onPress={() => void leave().catch(() => location.reload())}>{t('signOut')}</Button>
    </div>
  );
}
