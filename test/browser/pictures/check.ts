import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { everyScreen } from '../../support/console-screens.ts';
import { PICTURES, type Shown } from '../support/pictures.ts';
import { everyDialog } from './dialogs.ts';
import { missing, type Picture } from './missing.ts';

/** After all browser stories: says which screen or dialog has left no picture in Japanese and English at 1280 and 360 px, and fails if one has not. */

function taken(): Picture[] {
  if (!existsSync(PICTURES)) return [];
  return readdirSync(PICTURES).flatMap((file) => {
    const form = /\.(ja|en)\.(\d+)\.json$/.exec(file);
    return form ? [{ language: form[1]!, width: Number(form[2]), ...JSON.parse(readFileSync(PICTURES + file, 'utf8')) as Shown }] : [];
  });
}

const [screens, dialogs] = [await everyScreen(), await everyDialog()];
const lacking = missing(screens.map(({ path }) => path), dialogs, taken());
for (const line of lacking) console.error(line);
console.log(`${screens.length} screens and ${dialogs.length} dialogs, ${lacking.length} not looked at in every form`);
process.exitCode = lacking.length > 0 ? 1 : 0;
