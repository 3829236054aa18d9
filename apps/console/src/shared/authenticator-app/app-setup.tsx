import { BeginAuthenticatorAppDocument, ConfirmAuthenticatorAppDocument } from '@muster/contract/identity';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../act.tsx';
import { Button, Dialog, DialogActions, TextField, type ButtonLook } from '../parts/index.ts';
import { defineTexts } from '../texts/language.ts';
import { qrDrawing } from './qr.path.ts';

const useTexts = defineTexts('appSetup', {
  ja: {
    begin: '認証アプリを登録する', title: '認証アプリの登録', scan: '1. 認証アプリで、このQRコードを読み取ります。', picture: '認証アプリに登録するためのQRコード',
    type: '読み取れないときは、次の文字を認証アプリに入力します(時間ベース、6桁)。', confirm: '2. 認証アプリに表示された6桁を入力します。', code: '認証アプリの6桁', done: '登録を完了する', cancel: '戻る',
    once: 'このQRコードと文字は、この画面を閉じると二度と表示できません。ほかの人に見せないでください。',
  },
  en: {
    begin: 'Set up an authenticator app', title: 'Set up an authenticator app', scan: '1. Scan this QR code with your authenticator app.', picture: 'QR code for your authenticator app',
    type: 'If you cannot scan it, enter this key in the app (time-based, six digits).', confirm: '2. Enter the six digits that the app shows.', code: 'Six digits of the app', done: 'Finish', cancel: 'Back',
    once: 'Code and key are shown this once. Let nobody else see them.',
  },
});

interface Secret { uri: string; secret: string }

function QrPicture({ uri }: { uri: string }): ReactNode {
  const t = useTexts();
  const { size, path } = qrDrawing(uri);
  return <svg role="img" aria-label={t('picture')} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="mx-auto block w-full max-w-60 rounded-8 border border-solid-gray-300 bg-white fill-black"><path d={path} /></svg>;
}

function Confirm({ secret, onDone, onCancel }: { secret: Secret; onDone: () => void; onCancel: () => void }): ReactNode {
  const t = useTexts();
  const confirm = useAct(ConfirmAuthenticatorAppDocument);
  const [code, setCode] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await confirm.run({ code })) onDone();
  };
  return (
    <form className="space-y-4" onSubmit={(event) => void submit(event)}>
      <p>{t('scan')}</p>
      <QrPicture uri={secret.uri} />
      <p>{t('type')}</p>
      <p><code className="block rounded-8 bg-solid-gray-50 p-3 text-center text-std-17B-170 tracking-wide">{secret.secret.match(/.{1,4}/g)?.join(' ')}</code></p>
      <p className="text-std-16N-170 text-solid-gray-700">{t('once')}</p>
      <p>{t('confirm')}</p>
      <TextField label={t('code')} inputMode="numeric" autoComplete="one-time-code" required value={code} onChange={({ target }) => setCode(target.value)} />
      {confirm.trouble}
      <DialogActions>
        <Button look="outline" onPress={onCancel}>{t('cancel')}</Button>
        <Button type="submit" isBusy={confirm.busy}>{t('done')}</Button>
      </DialogActions>
    </form>
  );
}

/** The button that begins an authenticator app, and the dialog that shows its secret this once and asks for the first code. */
export default function AppSetup({ onDone, look = 'outline' }: { onDone: () => void; look?: ButtonLook }): ReactNode {
  const t = useTexts();
  const begin = useAct(BeginAuthenticatorAppDocument, { secret: true });
  const [secret, setSecret] = useState<Secret | null>(null);
  const start = async (): Promise<void> => {
    const begun = await begin.run({});
    if (begun && 'secret' in begun) setSecret(begun);
  };
  return (
    <div className="space-y-4">
      {begin.trouble}
      <Button look={look} isBusy={begin.busy} onPress={() => void start()}>{t('begin')}</Button>
      <Dialog title={t('title')} isOpen={secret !== null} onClose={() => setSecret(null)}>
        {secret ? <Confirm secret={secret} onCancel={() => setSecret(null)} onDone={() => { setSecret(null); onDone(); }} /> : null}
      </Dialog>
    </div>
  );
}
