import { useMutation } from '@apollo/client/react';
import { RequestSignInCodeDocument, VerifySignInCodeDocument } from '@muster/contract/identity';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, Notice, RadioGroup, RefusalNotice, Section, TextField, Trouble } from '../../shared/parts/index.ts';
import { useSession } from '../../shared/session.ts';
import { useSignInTexts } from './sign-in.texts.ts';

/** A code by e-mail: the way to register a passkey, or in beside an authenticator app. */
export function CodeSignIn(): ReactNode {
  const t = useSignInTexts();
  const [sent, setSent] = useState<{ email: string; minutes: number } | null>(null);
  return (
    <Section title={t('code.title')}>
      {sent ? <EnterCode {...sent} onOther={() => setSent(null)} /> : <AskForCode onSent={(email, minutes) => setSent({ email, minutes })} />}
    </Section>
  );
}

function AskForCode({ onSent }: { onSent: (email: string, minutes: number) => void }): ReactNode {
  const t = useSignInTexts();
  const [ask, { error, loading }] = useMutation(RequestSignInCodeDocument);
  const [email, setEmail] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const result = (await ask({ variables: { email } })).data?.requestSignInCode;
    if (!result) return;
    if (isRefusal(result)) setRefusal(result);
    else onSent(email, 'validMinutes' in result ? result.validMinutes : 0);
  };
  return (
    <form className="space-y-4" onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <p className="text-std-16N-170">{t('code.text')}</p>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {error ? <Trouble error={error} /> : null}
      <TextField label={t('code.email')} type="email" autoComplete="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
      <Button type="submit" look="outline" isBusy={loading}>{t('code.send')}</Button>
    </form>
  );
}

/** What somebody shows beside the code. */
const BESIDES = ['NONE', 'APP', 'RECOVERY'] as const;

function EnterCode({ email, minutes, onOther }: { email: string; minutes: number; onOther: () => void }): ReactNode {
  const t = useSignInTexts();
  const { refresh } = useSession();
  const [verify, { error, loading }] = useMutation(VerifySignInCodeDocument);
  const [beside, setBeside] = useState<(typeof BESIDES)[number]>('NONE');
  const [given, setGiven] = useState({ code: '', proof: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const variables = { email, code: given.code, appCode: beside === 'APP' ? given.proof : null, recoveryCode: beside === 'RECOVERY' ? given.proof : null };
    const result = (await verify({ variables })).data?.verifySignInCode;
    if (result && isRefusal(result)) setRefusal(result);
    else await refresh();
  };
  return (
    <form className="space-y-4" onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <Notice kind="info">{t('code.sent', { n: minutes })}</Notice>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {error ? <Trouble error={error} /> : null}
      <TextField label={t('code.code')} inputMode="numeric" autoComplete="one-time-code" required value={given.code} onChange={({ target }) => setGiven({ ...given, code: target.value })} />
      <RadioGroup label={t('code.beside')} value={beside} onChange={(chosen) => { setBeside(chosen); setGiven({ ...given, proof: '' }); }} options={BESIDES.map((value) => ({ value, text: t(`code.besides.${value}`) }))} />
      {beside === 'NONE' ? null : <TextField label={t(beside === 'APP' ? 'code.app' : 'code.recovery')} inputMode={beside === 'APP' ? 'numeric' : 'text'} autoComplete="off" required value={given.proof} onChange={({ target }) => setGiven({ ...given, proof: target.value })} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" isBusy={loading}>{t('code.enter')}</Button>
        <Button look="plain" onPress={onOther}>{t('code.other')}</Button>
      </div>
    </form>
  );
}
