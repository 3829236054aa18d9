import { useMutation } from '@apollo/client/react';
import { BeginPasskeyRegistrationDocument, RegisterPasskeyDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from './api/errors.ts';
import { Notice } from './parts/notice.tsx';
import { RefusalNotice, Trouble } from './parts/trouble.tsx';
import { makePasskey } from './passkey.ts';
import { defineTexts } from './texts/language.ts';

const useTexts = defineTexts('newPasskey', {
  ja: { broken: 'パスキーの登録が完了しませんでした。もう一度試してください。すでに登録した端末では、新たに登録できません。' },
  en: { broken: 'The passkey was not registered. Try again. A device that has one already takes no second.' },
});

/** The ceremony of a new passkey. */
export interface NewPasskey {
  /** Makes it on this device; true once it is registered. */
  make: (name: string) => Promise<boolean>;
  busy: boolean;
  /** Why it was not made, ready to be shown. */
  trouble: ReactNode;
}

/** Registers a passkey of whoever is signed in. */
export function useNewPasskey(): NewPasskey {
  const t = useTexts();
  const [begin] = useMutation(BeginPasskeyRegistrationDocument, { fetchPolicy: 'no-cache' });
  const [finish] = useMutation(RegisterPasskeyDocument);
  const [problem, setProblem] = useState<Refusal | 'broken' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ceremony = async (name: string): Promise<Refusal | 'broken' | null> => {
    const options = (await begin()).data?.beginPasskeyRegistration;
    if (!options) return 'broken';
    if (isRefusal(options)) return options;
    const response = await makePasskey('json' in options ? options.json : '');
    if (!response) return 'broken';
    const result = (await finish({ variables: { response, name } })).data?.registerPasskey;
    return result && isRefusal(result) ? result : null;
  };
  const make = async (name: string): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const refused = await ceremony(name);
      setProblem(refused);
      return refused === null;
    } catch (caught) {
      setError(caught);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { make, busy, trouble: problem === 'broken' ? <Notice kind="warning" title={t('broken')} /> : problem ? <RefusalNotice refusal={problem} /> : error ? <Trouble error={error} /> : null };
}
