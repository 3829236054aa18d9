import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const CONSOLE = fileURLToPath(new URL('../../', import.meta.url));

/** A text under its key, as `defineTexts` has it in the source. */
const TEXT = /(\w+): '((?:[^'\\]|\\.)*)'/g;
/** A value, at most two words, and a word that may be a plural. */
const COUNTED = /(\S*) ?\{\{\w+\}\}(?: [a-z-]+){0,2}? (people|[a-z]{2,}s)\b/g;
/** Words in s that are no plurals: add a verb here, or count with `_one` and `_other`. */
const NO_PLURALS = new Set(['is', 'was', 'has', 'as', 'its', 'this', 'yes', 'asks', 'decides', 'needs', 'waits', 'counts', 'leaves']);
/** After these a value is a number in a row, not a count. */
const ORDINALS = /^(step|level|version|line|severity|no\.)$/i;

/** The plurals that a text under a key says of whatever number comes, "1 days" for example. */
function uncounted(key: string, text: string): string[] {
  if (/_(one|other)$/.test(key)) return [];
  return [...text.matchAll(COUNTED)].filter(([, before, word]) => !NO_PLURALS.has(word!) && !ORDINALS.test(before!)).map(([whole]) => whole.trim());
}

const files = globSync('**/*.{ts,tsx}', { cwd: CONSOLE }).filter((file) => !file.endsWith('.spec.ts')).map((file) => ({ file, source: readFileSync(CONSOLE + file, 'utf8') }))
  .filter(({ source }) => source.includes('defineTexts('));

describe('a number in an English text', () => {
  it.each([['days', '{{n}} days'], ['ask', 'Send to {{n}} people?'], ['rest', 'In waves of {{size}} more or less good ones'], ['of', '{{held}} of {{required}} rehearsals held']])('wants both forms in %s: %s', (key, text) => {
    expect(uncounted(key, text)).toHaveLength(1);
  });

  it.each([['days_other', '{{n}} days'], ['one', '{{name}} decides for you'], ['fault', 'Step {{n}} needs a correction'], ['yes', '{{n}} yes'], ['state', 'Open findings: {{n}}.'], ['ja', '{{n}}日']])('wants none in %s: %s', (key, text) => {
    expect(uncounted(key, text)).toEqual([]);
  });

  it('has both forms wherever a word follows that depends on it', () => {
    expect(files.length).toBeGreaterThan(50);
    const wrong = files.flatMap(({ file, source }) => [...source.matchAll(TEXT)].flatMap(([, key, text]) => uncounted(key!, text!).map((words) => `${file}: ${key}: ${words}`)));
    expect(wrong).toEqual([]);
  });

  it('has never one form alone', () => {
    const keys = (source: string, form: string): string[] => [...source.matchAll(TEXT)].flatMap(([, key]) => (key!.endsWith(form) ? [key!.slice(0, -form.length)] : [])).sort();
    for (const { file, source } of files) expect([file, keys(source, '_one')]).toEqual([file, keys(source, '_other')]);
  });
});
