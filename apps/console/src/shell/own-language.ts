import { useMutation } from '@apollo/client/react';
import { SetMyLanguageDocument } from '@muster/contract/identity';
import { useEffect } from 'react';
import type { SignInWays, Viewer } from '../shared/session.ts';
import { changeLanguage, chosenLanguage, currentLanguage } from '../shared/texts/language.ts';

/**
 * Screen and account agree on a language: what somebody chose on this browser goes to his account; without a choice the
 * account's is shown. Nobody chose a demo user's, so there the browser's own counts as a choice.
 */
export function useOwnLanguage(viewer: Viewer | null | undefined, ways: SignInWays | undefined): void {
  const [save] = useMutation(SetMyLanguageDocument);
  const own = viewer?.locale;
  const demo = ways?.demo ?? false;
  const whole = viewer?.strength === 'FULL';
  useEffect(() => {
    const wanted = chosenLanguage() ?? (demo ? currentLanguage() : null);
    if ((own !== 'ja' && own !== 'en') || (wanted ?? currentLanguage()) === own) return;
    if (wanted && whole) void save({ variables: { language: wanted } }).catch(() => undefined);
    else void changeLanguage(own);
  }, [own, demo, whole, save]);
}
