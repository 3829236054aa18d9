import { useMutation } from '@apollo/client/react';
import { BeginStepUpDocument, SignInAsDemoUserDocument, StepUpDocument, type StepUpInput } from '@muster/contract/identity';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, Notice, RefusalNotice, TextField, Trouble } from '../../shared/parts/index.ts';
import { useSession } from '../../shared/session.ts';
import { askPasskey } from '../../shared/passkey.ts';
import { useStepUpTexts } from './step-up.texts.ts';

/** The proofs that this user can give. */
export function StepUpWays({ onGiven, onAccount }: { onGiven: () => void; onAccount: () => void }): ReactNode {
  const t = useStepUpTexts();
  const { viewer, ways } = useSession();
  const [begin] = useMutation(BeginStepUpDocument);
  const [stepUp] = useMutation(StepUpDocument);
  const [signInAgain] = useMutation(SignInAsDemoUserDocument);
  const [problem, setProblem] = useState<Refusal | 'broken' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const demoEmail = ways.demoUsers.find(({ displayName }) => displayName === viewer?.displayName)?.email;

  const show = async (proof: StepUpInput): Promise<Refusal | null> => {
    const result = (await stepUp({ variables: { proof } })).data?.stepUp;
    return result && isRefusal(result) ? result : null;
  };
  const byPasskey = async (): Promise<Refusal | 'broken' | null> => {
    const passkey = await askPasskey((await begin()).data?.beginStepUp.json ?? '');
    return passkey ? show({ passkey }) : 'broken';
  };
  const byDemo = async (email: string): Promise<Refusal | null> => {
    const result = (await signInAgain({ variables: { email } })).data?.signInAsDemoUser;
    return result && isRefusal(result) ? result : null;
  };
  const attempt = async (way: () => Promise<Refusal | 'broken' | null>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const refused = await way();
      setProblem(refused);
      if (!refused) onGiven();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  const hasPasskey = (viewer?.passkeys.length ?? 0) > 0;
  return (
    <div className="space-y-4">
      {problem === 'broken' ? <Notice kind="warning" title={t('broken')} /> : null}
      {problem && problem !== 'broken' ? <RefusalNotice refusal={problem} /> : null}
      {error ? <Trouble error={error} /> : null}
      {hasPasskey ? <Button isBusy={busy} onPress={() => void attempt(byPasskey)}>{t('passkey')}</Button> : null}
      {viewer?.hasAuthenticatorApp ? <AppCode busy={busy} onCode={(appCode) => void attempt(() => show({ appCode }))} /> : null}
      {demoEmail ? <div className="space-y-2"><p>{t('demo')}</p><Button isBusy={busy} onPress={() => void attempt(() => byDemo(demoEmail))}>{t('demoAction')}</Button></div> : null}
      {hasPasskey || viewer?.hasAuthenticatorApp ? <p className="text-std-16N-170 text-solid-gray-700">{t('lost')}</p> : null}
      {hasPasskey || viewer?.hasAuthenticatorApp || demoEmail ? null : <Notice kind="warning" actions={<Button look="outline" onPress={onAccount}>{t('toAccount')}</Button>}>{t('none')}</Notice>}
    </div>
  );
}

function AppCode({ busy, onCode }: { busy: boolean; onCode: (code: string) => void }): ReactNode {
  const t = useStepUpTexts();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCode(code);
  };
  return (
    <form className="flex flex-wrap items-end gap-3" onSubmit={submit}>
      <TextField label={t('app')} inputMode="numeric" autoComplete="one-time-code" required value={code} onChange={(event) => setCode(event.target.value)} />
      <Button type="submit" look="outline" isBusy={busy}>{t('appAction')}</Button>
    </form>
  );
}
