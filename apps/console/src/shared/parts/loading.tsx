import { useEffect, useState, type ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';

const useTexts = defineTexts('loading', { ja: { loading: '読み込んでいます…' }, en: { loading: 'Loading…' } });

/** Shown while something is fetched; not at once, because most of it is there within a blink. */
export function Loading(): ReactNode {
  const t = useTexts();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status" className="min-h-24 p-6 text-std-16N-170 text-solid-gray-700">{shown ? t('loading') : null}</div>;
}
