import { createRootRoute, createRoute, createRouter, Navigate, type ErrorComponentProps } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Screen } from '../shared/route.ts';
import { useSession } from '../shared/session.ts';
import { ButtonLink, Empty, Loading, Notice, Button, Page, Trouble } from '../shared/parts/index.ts';
import { Frame } from './frame.tsx';
import { homeOf, isFor, SCREENS } from './screens.ts';
import { useShellTexts } from './shell.texts.ts';

function Home(): ReactNode {
  const t = useShellTexts();
  const home = homeOf(useSession());
  if (home) return <Navigate to={home} replace />;
  return <Page title={t('nothing.title')}><Empty title={t('nothing.title')}>{t('nothing.text')}</Empty></Page>;
}

function Missing(): ReactNode {
  const t = useShellTexts();
  return <Page title={t('missing.title')}><Empty title={t('missing.text')} actions={<ButtonLink to="/" look="outline">{t('missing.home')}</ButtonLink>} /></Page>;
}

/** A screen that was built anew while it was open cannot be fetched any more. */
const isGoneChunk = (error: unknown): boolean => error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

function Broken({ error, reset }: ErrorComponentProps): ReactNode {
  const t = useShellTexts();
  useEffect(() => { console.error(error instanceof Error ? error.name : 'Error'); }, [error]);
  const reload = <Button onPress={() => location.reload()}>{t('reload.action')}</Button>;
  return (
    <Page title={t('broken')}>
      {isGoneChunk(error) ? <Notice kind="warning" title={t('reload.title')} actions={reload}>{t('reload.text')}</Notice> : <Trouble error={error} onAgain={reset} />}
    </Page>
  );
}

function guarded(screen: Pick<Screen, 'page'> & Partial<Screen>): () => ReactNode {
  const Content = lazy(screen.page);
  return function Guarded(): ReactNode {
    const session = useSession();
    return isFor({ path: '', may: [], ...screen }, session) ? <Suspense fallback={<Loading />}><Content /></Suspense> : <Missing />;
  };
}

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });
const index = createRoute({ getParentRoute: () => root, path: '/', component: Home });
const screens = SCREENS.map((screen) => createRoute({ getParentRoute: () => root, path: screen.path, component: guarded(screen) }));
const parts = createRoute({ getParentRoute: () => root, path: '/components', component: guarded({ page: () => import('./components.page.tsx') }) });

/** The addresses of the console. */
export const router = createRouter({
  routeTree: root.addChildren([index, parts, ...screens]), defaultErrorComponent: Broken, defaultPendingComponent: Loading, scrollRestoration: true,
});
