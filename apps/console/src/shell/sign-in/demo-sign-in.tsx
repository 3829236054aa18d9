import { useMutation } from '@apollo/client/react';
import { SignInAsDemoUserDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, RefusalNotice, Section, Trouble } from '../../shared/parts/index.ts';
import { useSession } from '../../shared/session.ts';
import { useLanguage } from '../../shared/texts/language.ts';
import { useShellTexts } from '../shell.texts.ts';
import { useSignInTexts } from './sign-in.texts.ts';

/** On demo data: one press for each role. */
export function DemoSignIn(): ReactNode {
  const t = useSignInTexts();
  const shell = useShellTexts();
  const language = useLanguage();
  const { ways, refresh } = useSession();
  const [signIn, { error, loading }] = useMutation(SignInAsDemoUserDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const enter = async (email: string): Promise<void> => {
    const { data } = await signIn({ variables: { email } });
    const result = data?.signInAsDemoUser;
    if (result && isRefusal(result)) setRefusal(result);
    else await refresh();
  };
  return (
    <Section title={t('demo.title')}>
      <p className="mb-4 text-std-16N-170">{t('demo.text')}</p>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {error ? <Trouble error={error} /> : null}
      <ul className="grid gap-3 sm:grid-cols-2">
        {ways.demoUsers.map(({ email, displayName, roles }) => (
          <li key={email}>
            <Button look={roles.includes('COORDINATOR') ? 'solid' : 'outline'} className="w-full flex-col gap-1" isDisabled={loading} onPress={() => void enter(email).catch(() => undefined)}>
              <span>{roles.map((role) => shell(`roles.${role}`)).join(language === 'ja' ? '、' : ', ')}</span>
              <span className="text-oln-14N-100">{displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
