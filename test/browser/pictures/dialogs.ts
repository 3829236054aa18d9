import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import i18next from 'i18next';
import type { AskedDialog } from './missing.ts';

const SOURCE = fileURLToPath(new URL('../../../apps/console/src/', import.meta.url));
/** What opens a dialog with the title that it is given. */
const OPENS = /<(?:ActDialog|AskedButton|Dialog)\b/g;

const read = (file: string): string => readFileSync(SOURCE + file, 'utf8');

/** What stands from here on between the next pair of braces. */
function inBraces(text: string): string {
  const from = text.indexOf('{');
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from + 1, at);
  }
  throw new Error('braces that do not close');
}

/** The nearest constant of this name before here, with what it is; null where the name comes from outside. */
function constantBefore(source: string, at: number, name: string): string | null {
  const before = source.slice(0, at);
  const known = before.lastIndexOf(`const ${name} = `);
  return known === -1 ? null : before.slice(known, before.indexOf('\n', known));
}

/** The title's expression where a dialog is opened, with the constants that it names in its place; null where it is handed through. */
function titleAt(source: string, at: number): string | null {
  const title = /\btitle=/.exec(source.slice(at));
  if (!title) throw new Error('a dialog without a title');
  const expression = inBraces(source.slice(at + title.index)).trim();
  const name = /^(\w+)$/.exec(expression) ?? /^t\((\w+)\)$/.exec(expression);
  return name ? constantBefore(source, at, name[1]!) : expression;
}

/** Keys and texts of a language, of the namespaces whose hooks the file uses. */
function textsOf(source: string, hooks: ReadonlyMap<string, string>, language: string): [key: string, text: string][] {
  const leaves = (prefix: string, tree: object): [string, string][] => Object.entries(tree).flatMap(([key, value]) => (
    typeof value === 'string' ? [[prefix + key.replace(/_(one|other)$/, ''), value] as [string, string]] : leaves(`${prefix}${key}.`, value as object)));
  return [...hooks].filter(([hook]) => new RegExp(`\\b${hook}\\b`).test(source)).flatMap(([, namespace]) => leaves('', i18next.getResourceBundle(language, namespace) as object));
}

/** What a title may say: the texts under the keys that its expression names; any word may stand where it puts one in. */
function sayings(expression: string, texts: readonly (readonly [key: string, text: string])[]): RegExp[] {
  // What stands in the key's place by name is any word.
  const literals = [...expression.matchAll(/'([^']+)'|`([^`]+)`/g)].map(([, plain, template]) => (plain ?? template!).replaceAll('.', '\\.').replace(/\$\{.*?\}/g, '\\w+'));
  const named = new RegExp(`^(${literals.join('|')})$`);
  const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\{\\\{\w+\\\}\\\}/g, '.*');
  return texts.filter(([key]) => named.test(key)).map(([, text]) => new RegExp(`^${literally(text)}$`, 's'));
}

/** Every dialog of the console, read from its source; fails for one whose title cannot be told. */
export async function everyDialog(): Promise<AskedDialog[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.texts.ts'))) await import(SOURCE + file);
  const { startTexts } = await import(`${SOURCE}shared/texts/language.ts`) as { startTexts: () => Promise<void> };
  Object.assign(globalThis, { localStorage: { getItem: () => null }, document: { documentElement: {} } });
  await startTexts();
  const hooks = new Map(files.filter((name) => name.endsWith('.texts.ts')).flatMap((file) => [...read(file).matchAll(/const (use\w+) = defineTexts\('(\w+)'/g)].map(([, hook, namespace]) => [hook!, namespace!] as const)));
  return files.filter((name) => /^(features|shell\/step-up)\/.*\.tsx$/.test(name)).flatMap((file) => {
    const source = read(file);
    return [...source.matchAll(OPENS)].flatMap(({ index }) => {
      const expression = titleAt(source, index);
      if (expression === null) return [];
      const titles = { ja: sayings(expression, textsOf(source, hooks, 'ja')), en: sayings(expression, textsOf(source, hooks, 'en')) };
      if (titles.ja.length === 0 || titles.en.length === 0) throw new Error(`no text for the title of a dialog in ${file}: ${expression}`);
      return [{ file, titles }];
    });
  });
}
