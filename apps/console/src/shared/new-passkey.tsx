import { useMutation } from '@apollo/client/react';
import { BeginPasskeyRegistrationDocument, RegisterPasskeyDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { codeOf, isRefusal, type Refusal } from './api/errors.ts';
import { Notice } from './parts/notice.tsx';
import { RefusalNotice, Trouble } from './parts/trouble.tsx';
import { makePasskey } from './passkey.ts';
import { defineTexts } from './texts/language.ts';

const useTexts = defineTexts('newPasskey', {
  ja: {
    broken: 'パスキーの登録が完了しませんでした。もう一度試してください。すでに登録した端末では、新たに登録できません。',
    unanswered: 'パスキーが登録されたか、確認できませんでした。', look: '通信が戻ったら、画面を開き直してください。登録されていれば一覧に表示され、そのパスキーでサインインできます。',
  },
  en: {
    broken: 'The passkey was not registered. Try again. A device that has one already takes no second.',
    unanswered: 'Whether the passkey was registered is not known.', look: 'Open this page again once you are connected. If it was, it stands in the list and signs you in.',
  },
});

/** The ceremony of a new passkey. */
export interface NewPasskey {
  /** Makes it on this device; true once it is registered. */
  make: (name: string) => Promise<boolean>;
  busy: boolean;
  /** Why it was not made, ready to be shown. */
  trouble: ReactNode;
}

type Problem = Refusal | 'broken' | 'unanswered';

/** Registers a passkey of whoever is signed in. `onUnsure` looks anew: the api may hold one of which this browser got no answer. */
export function useNewPasskey(onUnsure: () => void): NewPasskey {
  const t = useTexts();
  const [begin] = useMutation(BeginPasskeyRegistrationDocument, { fetchPolicy: 'no-cache' });
  const [finish] = useMutation(RegisterPasskeyDocument);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ceremony = async (name: string): Promise<Problem | null> => {
    const options = (await begin()).data?.beginPasskeyRegistration;
    if (!options) return 'broken';
    if (isRefusal(options)) return options;
    const response = await makePasskey('json' in options ? options.json : '');
    if (!response) return 'broken';
    try {
      const result = (await finish({ variables: { response, name } })).data?.registerPasskey;
      return result && isRefusal(result) ? result : null;
    } catch (failure) {
      if (codeOf(failure) === 'UNREACHABLE') return 'unanswered';
      throw failure;
    }
  };
  const make = async (name: string): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    setError(null);
    try {
      const refused = await ceremony(name);
      setProblem(refused);
      if (refused === 'broken' || refused === 'unanswered') onUnsure();
      return refused === null;
    } catch (caught) {
      setError(caught);
      return false;
    } finally {
      setBusy(false);
    }
  };
  if (problem === 'unanswered') return { make, busy, trouble: <Notice kind="warning" title={t('unanswered')}>{t('look')}</Notice> };
  return { make, busy, trouble: problem === 'broken' ? <Notice kind="warning" title={t('broken')} /> : problem ? <RefusalNotice refusal={problem} /> : error ? <Trouble error={error} /> : null };
}
