import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const CONSOLE = fileURLToPath(new URL('../../../', import.meta.url));
/** The console's types are read once for all: seconds of computing, more while others compute. */
const READING_MS = 180_000;

interface Book { file: string; keys: string[]; asked: RegExp[] }

/** Any value that a template may have at its place. */
const pattern = (parts: readonly string[]): RegExp => new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('.+')}$`);

/** The keys that a type stands for, as far as it says which. */
function keysOf(type: ts.Type): RegExp[] {
  if (type.isUnion()) return type.types.flatMap(keysOf);
  if (type.isStringLiteral()) return [pattern([type.value])];
  return type.flags & ts.TypeFlags.TemplateLiteral ? [pattern((type as ts.TemplateLiteralType).texts)] : [];
}

/** `kinds.${kind as 'SMS'}` says only for the compiler that it is this one: all keys of its form are asked for. */
function cast(key: ts.Expression): RegExp[] {
  if (!ts.isTemplateExpression(key) || !key.templateSpans.some(({ expression }) => ts.isAsExpression(expression))) return [];
  return [pattern([key.head.text, ...key.templateSpans.map(({ literal }) => literal.text)])];
}

/** What a call asks which texts for; null: it calls something else. */
function ask(checker: ts.TypeChecker, call: ts.CallExpression): { of: ts.Type; keys: RegExp[] } | null {
  const { aliasSymbol, aliasTypeArguments } = checker.getTypeAtLocation(call.expression);
  const [key] = call.arguments;
  if (aliasSymbol?.name !== 'Texts' || !aliasTypeArguments?.[0] || !key) return null;
  return { of: aliasTypeArguments[0], keys: [...keysOf(checker.getTypeAtLocation(key)), ...cast(key)] };
}

/** What `defineTexts` defines, under the type by which its texts are known. */
function definition(checker: ts.TypeChecker, call: ts.CallExpression): { of: ts.Type; keys: string[] } {
  const texts = checker.getTypeAtLocation(call).getCallSignatures()[0]!.getReturnType();
  const key = checker.getTypeOfSymbol(texts.getCallSignatures()[0]!.parameters[0]!);
  return { of: texts.aliasTypeArguments![0]!, keys: (key.isUnion() ? key.types : [key]).flatMap((one) => (one.isStringLiteral() ? [one.value] : [])) };
}

function calls(node: ts.Node): ts.CallExpression[] {
  const within: ts.CallExpression[] = ts.isCallExpression(node) ? [node] : [];
  node.forEachChild((child) => { within.push(...calls(child)); });
  return within;
}

/** All texts of a program, each book with what the program asks it for. */
function booksOf(program: ts.Program, folder: string): Book[] {
  const checker = program.getTypeChecker();
  const found = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder)).flatMap((file) => calls(file).map((call) => ({ file: file.fileName.slice(folder.length), call })));
  const books = new Map<ts.Type, Book>();
  for (const { file, call } of found.filter((one) => one.call.expression.getText() === 'defineTexts')) {
    const { of, keys } = definition(checker, call);
    books.set(of, { file, keys, asked: [] });
  }
  for (const { call } of found) {
    const asked = ask(checker, call);
    if (asked) books.get(asked.of)?.asked.push(...asked.keys);
  }
  return [...books.values()];
}

const unasked = (books: readonly Book[]): string[] => books.flatMap(({ file, keys, asked }) => keys.filter((key) => !asked.some((one) => one.test(key))).map((key) => `${file}: ${key}`));

function consoleProgram(): ts.Program {
  const read = ts.readConfigFile(`${CONSOLE}tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, CONSOLE);
  return ts.createProgram(fileNames, { ...options, composite: false, incremental: false });
}

/** Some texts and what asks for them, without a library. */
function programOf(source: string): ts.Program {
  const text = `type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : \`\${K}.\${Path<T[K]>}\` }[keyof T & string];
    type Texts<T> = (key: Path<T>) => string;
    declare function defineTexts<const T>(name: string, texts: { ja: T }): () => Texts<T>;
    ${source}`;
  const file = ts.createSourceFile('/one.ts', text, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === '/one.ts' ? file : undefined), getDefaultLibFileName: () => '', writeFile: () => undefined, getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name, useCaseSensitiveFileNames: () => true, getNewLine: () => '\n', fileExists: (name) => name === '/one.ts', readFile: () => undefined,
  };
  return ts.createProgram(['/one.ts'], { noLib: true, strict: true, target: ts.ScriptTarget.ESNext }, host);
}

const TWO = `const t = defineTexts('x', { ja: { title: '', kinds: { SMS: '', MAIL: '' } } })();`;

describe('a text that nobody asks for', () => {
  it.each([
    ['no call', '', ['title', 'kinds.SMS', 'kinds.MAIL']],
    ['literals', `t('title'); t('kinds.SMS');`, ['kinds.MAIL']],
    ['a choice', `declare const all: boolean; t(all ? 'title' : 'kinds.MAIL');`, ['kinds.SMS']],
    ['a list', `const keys = ['title', 'kinds.SMS'] as const; t(keys[0 as 0 | 1]);`, ['kinds.MAIL']],
    ['a template of known values', 'declare const kind: "SMS" | "MAIL"; t(`kinds.${kind}`);', ['title']],
    ['a template whose value is only said to be known', 'declare const kind: string; t(`kinds.${kind as "SMS"}`);', ['title']],
    ['other texts of the same name', `const u = defineTexts('y', { ja: { title: '', more: '' } })(); u('title');`, ['title', 'kinds.SMS', 'kinds.MAIL', 'more']],
    ['the texts handed on', `function of(u: typeof t): string { return u('title'); } of(t);`, ['kinds.SMS', 'kinds.MAIL']],
  ])('is found where there is %s', (_, source, expected) => {
    expect(unasked(booksOf(programOf(TWO + source), '/')).map((one) => one.replace('one.ts: ', ''))).toEqual(expected);
  });
});

describe('the texts of the console', () => {
  let books: Book[];
  beforeAll(() => { books = booksOf(consoleProgram(), `${CONSOLE}src/`); }, READING_MS);

  it('are read with their types', () => {
    expect(books.length).toBeGreaterThan(50);
    expect(books.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });

  it('are all asked for somewhere', () => {
    expect(unasked(books)).toEqual([]);
  });
});
