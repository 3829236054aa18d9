import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { inLanguage, useLanguage } from '../shared/texts/language.ts';
import { useSession } from '../shared/session.ts';
import { Account, LanguageSwitch } from './account.tsx';
import { menuOf } from './screens.ts';
import { useShellTexts } from './shell.texts.ts';
import { Button } from '../shared/parts/button.tsx';

function useOnline(): boolean {
  return useSyncExternalStore((changed) => {
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => { window.removeEventListener('online', changed); window.removeEventListener('offline', changed); };
  }, () => navigator.onLine);
}

function Menu({ onChosen }: { onChosen: () => void }): ReactNode {
  const t = useShellTexts();
  const language = useLanguage();
  const session = useSession();
  return (
    <nav aria-label={t('main')}>
      <ul className="flex flex-col flex-wrap md:flex-row">
        {menuOf(session).map(({ path, menu }) => (
          <li key={path}>
            <Link to={path} onClick={onChosen} activeProps={{ 'aria-current': 'page' }} className="flex min-h-11 items-center border-b-4 border-transparent px-3 py-2 text-oln-16N-100 whitespace-nowrap text-solid-gray-800 hover:bg-key-50 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-bold aria-[current=page]:text-key-1000">
              {inLanguage(language, menu!.ja, menu!.en)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands around every screen: name, menu, user, language, and the bands that must not be overlooked. */
export function Frame(): ReactNode {
  const t = useShellTexts();
  const { viewer, ways } = useSession();
  const online = useOnline();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [open, setOpen] = useState(false);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) { first.current = false; return; }
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-white focus:p-3">{t('skip')}</a>
      <header className="border-b border-solid-gray-300 bg-white">
        <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 md:px-8">
          <div className="flex w-full items-center justify-between gap-2 md:w-auto md:grow">
            <Link to="/" className="flex min-h-11 min-w-0 items-center gap-2 text-std-18B-160 text-solid-gray-900"><img src="/favicon.svg" alt="" className="size-7 shrink-0" /><span className="shrink-0">Muster</span><span className="truncate text-oln-16N-100 text-solid-gray-700 max-[359px]:hidden">{ways.authority}</span></Link>
            <div className="flex shrink-0 items-center gap-1"><LanguageSwitch />{viewer ? <span className="md:hidden"><Button look="outline" className="px-3!" aria-expanded={open} onPress={() => setOpen(!open)}>{t('menu')}</Button></span> : null}</div>
          </div>
          {viewer ? <div className={`w-full border-t border-solid-gray-300 pt-1 md:block md:w-auto md:border-0 md:pt-0 ${open ? '' : 'hidden'}`}><Account onChosen={() => setOpen(false)} /></div> : null}
          {viewer ? <div className={`w-full md:block ${open ? '' : 'hidden'}`}><Menu onChosen={() => setOpen(false)} /></div> : null}
        </div>
        {ways.demo ? <p className="bg-solid-gray-100 px-4 py-1 text-center text-dns-16N-130">{t('demoBand')}</p> : null}
        {online ? null : <p role="alert" className="bg-error-2 px-4 py-1 text-center text-dns-16B-130 text-white">{t('offline')}</p>}
      </header>
      <main id="main" ref={main} tabIndex={-1} className="outline-none focus-visible:shadow-none"><Outlet /></main>
    </>
  );
}
