import type { Session } from '../shared/session.ts';
import type { Screen } from '../shared/route.ts';

const modules = import.meta.glob<{ screens: readonly Screen[] }>('../features/*/screens.ts', { eager: true });

/** Every screen; a feature says its own in `src/features/<feature>/screens.ts`. */
export const SCREENS: readonly Screen[] = Object.values(modules).flatMap(({ screens }) => screens);

const OPEN = SCREENS.filter(({ open }) => open).map(({ path }) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`));

/** Whether a screen stands at this address that needs nobody to be signed in. */
export function isOpenAddress(path: string): boolean {
  return OPEN.some((address) => address.test(path));
}

/** Whether a screen is there for whoever is signed in. */
export function isFor(screen: Screen, { viewer, ways, may }: Session): boolean {
  if (screen.open) return true;
  if (!viewer || viewer.strength !== 'FULL' || (screen.demoOnly && !ways.demo)) return false;
  return may(...screen.may) && (!screen.roles || screen.roles.some((role) => viewer.roles.some((own) => own === role)));
}

/** The menu of whoever is signed in. */
export function menuOf(session: Session): readonly Screen[] {
  return SCREENS.filter((screen) => screen.menu && isFor(screen, session)).sort((one, other) => one.menu!.order - other.menu!.order);
}

/** Where whoever is signed in begins: the screen of his first role that has one. */
export function homeOf(session: Session): string | null {
  const roles = session.viewer?.roles ?? [];
  const home = roles.map((role) => SCREENS.find((screen) => screen.homeOf?.includes(role) && isFor(screen, session))).find(Boolean);
  return home?.path ?? menuOf(session)[0]?.path ?? null;
}
