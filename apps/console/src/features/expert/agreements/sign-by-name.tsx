import { RequestSigningCodeDocument, SignAgreementByNameDocument, type SignInput } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Notice, TextField } from '../../../shared/parts/index.ts';
import type { Signature } from './agreement.text.tsx';
import { useAgreementsTexts } from './agreements.texts.ts';

/** Signing without a passkey: the own name, typed, and a code that comes by mail. */
export function SignByName({ input, onSigned }: { input: SignInput; onSigned: (signature: Signature) => void }): ReactNode {
  const t = useAgreementsTexts();
  const [ask, sign] = [useAct(RequestSigningCodeDocument), useAct(SignAgreementByNameDocument)];
  const [minutes, setMinutes] = useState<number | null>(null);
  const [typed, setTyped] = useState({ name: '', code: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void sign.run({ input, name: typed.name, signingCode: typed.code }).then((done) => { if (done) onSigned(done); });
  };
  return (
    <div className="space-y-4 border-t border-solid-gray-300 pt-4">
      {ask.trouble}
      {minutes === null ? null : <Notice kind="success">{t('codeSent', { n: minutes })}</Notice>}
      <Button look="outline" isBusy={ask.busy} onPress={() => void ask.run({ agreement: input.code }).then((sent) => { if (sent) setMinutes(sent.validMinutes); })}>{t('sendCode')}</Button>
      {minutes === null ? null : (
        <form className="max-w-md space-y-4" onSubmit={submit}>
          <TextField label={t('name')} help={t('nameHelp')} autoComplete="name" required value={typed.name} onChange={({ target }) => setTyped({ ...typed, name: target.value })} />
          <TextField label={t('code')} inputMode="numeric" autoComplete="one-time-code" required value={typed.code} onChange={({ target }) => setTyped({ ...typed, code: target.value })} />
          {sign.trouble}
          <Button type="submit" isBusy={sign.busy}>{t('sign')}</Button>
        </form>
      )}
    </div>
  );
}
