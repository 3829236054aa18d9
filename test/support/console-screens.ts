import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FEATURES = fileURLToPath(new URL('../../apps/console/src/features/', import.meta.url));

/** A screen as the console's features declare it. */
export interface Declared {
  path: string;
  may: readonly string[];
  roles?: readonly string[];
  open?: boolean;
}

/** Every screen, from the console's own declarations. */
export async function everyScreen(): Promise<Declared[]> {
  const found = await Promise.all((await readdir(FEATURES)).map(async (feature) => {
    const { screens } = await import(`${FEATURES}${feature}/screens.ts`) as { screens: readonly Declared[] };
    return screens;
  }));
  return found.flat();
}
