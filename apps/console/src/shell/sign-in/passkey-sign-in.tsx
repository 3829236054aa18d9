import { useMutation } from '@apollo/client/react';
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, Notice, RefusalNotice, Section, Trouble } from '../../shared/parts/index.ts';
import { useSession } from '../../shared/session.ts';
import { askPasskey, knowsPasskeys } from '../../shared/passkey.ts';
import { useSignInTexts } from './sign-in.texts.ts';

/** Signing in as staff do every day. */
export function PasskeySignIn(): ReactNode {
  const t = useSignInTexts();
  const { refresh } = useSession();
  const [begin] = useMutation(BeginPasskeySignInDocument);
  const [finish] = useMutation(SignInWithPasskeyDocument);
  const [problem, setProblem] = useState<Refusal | 'broken' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ceremony = async (): Promise<Refusal | 'broken' | null> => {
    const options = (await begin()).data?.beginPasskeySignIn;
    if (!options) return 'broken';
    if (isRefusal(options)) return options;
    const response = await askPasskey('json' in options ? options.json : '');
    if (!response) return 'broken';
    const result = (await finish({ variables: { response } })).data?.signInWithPasskey;
    return result && isRefusal(result) ? result : null;
  };
  const enter = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const refused = await ceremony();
      setProblem(refused);
      if (!refused) await refresh();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('passkey.title')}>
      <div className="space-y-4">
        <p className="text-std-16N-170">{t(knowsPasskeys() ? 'passkey.text' : 'passkey.unable')}</p>
        {problem === 'broken' ? <Notice kind="warning" title={t('passkey.broken')} /> : null}
        {problem && problem !== 'broken' ? <RefusalNotice refusal={problem} /> : null}
        {error ? <Trouble error={error} /> : null}
        <Button isDisabled={!knowsPasskeys()} isBusy={busy} onPress={() => void enter()}>{t('passkey.action')}</Button>
      </div>
    </Section>
  );
}
