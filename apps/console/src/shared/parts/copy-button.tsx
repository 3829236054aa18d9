import { useState, type ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';
import { Button } from './button.tsx';

const useTexts = defineTexts('copyButton', { ja: { copy: 'コピーする', copied: 'コピーしました', failed: 'コピーできませんでした。書き写してください' }, en: { copy: 'Copy', copied: 'Copied', failed: 'Not copied; please write it down' } });

/** Puts a text into the clipboard, and says whether it is there. */
export function CopyButton({ text }: { text: string }): ReactNode {
  const t = useTexts();
  const [done, setDone] = useState<'copy' | 'copied' | 'failed'>('copy');
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setDone('copied'), () => setDone('failed'));
  return <><Button look="outline" onPress={copy}>{t('copy')}</Button><span role="status" className="self-center empty:hidden">{done === 'copy' ? null : t(done)}</span></>;
}
