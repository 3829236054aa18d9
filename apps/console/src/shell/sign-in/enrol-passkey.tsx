import { useMutation } from '@apollo/client/react';
import { BeginPasskeyRegistrationDocument, RegisterPasskeyDocument, SignOutDocument } from '@muster/contract/identity';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, Notice, RefusalNotice, Section, TextField, Trouble } from '../../shared/parts/index.ts';
import { useSession } from '../../shared/session.ts';
import { knowsPasskeys, makePasskey } from '../passkey.ts';
import { useSignInTexts } from './sign-in.texts.ts';

/** All that a session opened by a code may do: register a passkey, and be a whole session after it. */
export function EnrolPasskey(): ReactNode {
  const t = useSignInTexts();
  const { refresh } = useSession();
  const [begin] = useMutation(BeginPasskeyRegistrationDocument);
  const [finish] = useMutation(RegisterPasskeyDocument);
  const [signOut] = useMutation(SignOutDocument);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Refusal | 'broken' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ceremony = async (): Promise<Refusal | 'broken' | null> => {
    const options = (await begin()).data?.beginPasskeyRegistration;
    if (!options) return 'broken';
    if (isRefusal(options)) return options;
    const response = await makePasskey('json' in options ? options.json : '');
    if (!response) return 'broken';
    const result = (await finish({ variables: { response, name } })).data?.registerPasskey;
    return result && isRefusal(result) ? result : null;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
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
    <Section title={t('enrol.title')}>
      <form className="space-y-4" onSubmit={(event) => void submit(event)}>
        <p className="text-std-16N-170">{t(knowsPasskeys() ? 'enrol.text' : 'passkey.unable')}</p>
        {problem === 'broken' ? <Notice kind="warning" title={t('passkey.broken')} /> : null}
        {problem && problem !== 'broken' ? <RefusalNotice refusal={problem} /> : null}
        {error ? <Trouble error={error} /> : null}
        <TextField label={t('enrol.name')} placeholder={t('enrol.namePlaceholder')} required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" isBusy={busy} isDisabled={!knowsPasskeys()}>{t('enrol.action')}</Button>
          <Button look="plain" onPress={() => void signOut().then(refresh).catch(setError)}>{t('enrol.leave')}</Button>
        </div>
      </form>
    </Section>
  );
}
