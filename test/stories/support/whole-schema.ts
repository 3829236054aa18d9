import type { Browser } from '../../support/browser.ts';

interface TypeRef { kind: string; name: string | null; ofType: TypeRef | null }
interface Argument { name: string; type: TypeRef; defaultValue: string | null }
interface Field { name: string; args: Argument[]; type: TypeRef }
interface Type { kind: string; name: string; fields: Field[] | null; possibleTypes: { name: string }[] | null; enumValues: { name: string }[] | null }

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const SCHEMA = `{ __schema { types { kind name possibleTypes { name } enumValues { name } fields { name args { name defaultValue type { ${REF} } } type { ${REF} } } } } }`;
const DEPTH = 3;

const bare = (type: TypeRef): TypeRef => (type.ofType ? bare(type.ofType) : type);
const required = ({ type, defaultValue }: Argument): boolean => type.kind === 'NON_NULL' && defaultValue === null;

/** Asks every query of the api for everything that it can show, with each of these ids wherever one is wanted; gives all answers as one text. */
export async function askEverything(browser: Browser, ids: readonly string[]): Promise<string> {
  const { __schema: { types } } = await browser.run<{ __schema: { types: Type[] } }>(SCHEMA);
  const byName = new Map(types.map((type) => [type.name, type]));
  const answers: string[] = [];
  for (const field of byName.get('Query')!.fields!) {
    const wanted = field.args.filter(required);
    if (wanted.some((arg) => !['SCALAR', 'ENUM'].includes(bare(arg.type).kind))) continue;
    for (const id of wanted.length > 0 ? ids : [ids[0]!]) {
      const args = wanted.map((arg) => `${arg.name}: ${sample(arg.type, byName, id)}`).join(', ');
      const root = `${field.name}${args ? `(${args})` : ''}`;
      const door = await browser.graphql(`{ ${root} ${byName.get(bare(field.type).name!)!.kind === 'SCALAR' ? '' : '{ __typename }'} }`);
      answers.push(JSON.stringify(door));
      if (door.errors?.some((error) => error.extensions.code === 'FORBIDDEN')) break;
      for (const parts of selections(byName.get(bare(field.type).name!)!, byName, DEPTH)) answers.push(...await askAll(browser, root, parts));
    }
  }
  return answers.join('\n');
}

/** All of a selection at once; where something of it is forbidden, each by itself, so that it takes nothing away from its neighbours. */
async function askAll(browser: Browser, root: string, parts: readonly string[]): Promise<string[]> {
  const whole = await browser.graphql(`{ ${root} ${wrapped(parts)} }`);
  if (!whole.errors || parts.length < 2 || whole.errors.some((error) => (error as { path?: unknown[] }).path?.length === 1)) return [JSON.stringify(whole)];
  const singly: string[] = [];
  for (const part of parts) singly.push(JSON.stringify(await browser.graphql(`{ ${root} ${part} }`)));
  return singly;
}

/** Selections of one object, one after the other, as one. */
function wrapped(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `{ ${parts.map((part) => part.slice(1, -1)).join(' ')} }`;
}

function sample(type: TypeRef, byName: ReadonlyMap<string, Type>, id: string): string {
  const named = bare(type);
  if (named.kind === 'ENUM') return byName.get(named.name!)!.enumValues![0]!.name;
  return { Int: '1', Float: '1', Boolean: 'true', DateTime: '"2030-01-01T00:00:00Z"' }[named.name!] ?? `"${id}"`;
}

/** Lists of selections that together name every field without required arguments, down to a depth: each list is of the plain fields of one place. */
function selections(type: Type, byName: ReadonlyMap<string, Type>, depth: number): string[][] {
  if (type.kind === 'SCALAR' || type.kind === 'ENUM') return [['']];
  if (type.possibleTypes?.length && !type.fields?.length) return type.possibleTypes.flatMap(({ name }) => inside(`... on ${name}`, selections(byName.get(name)!, byName, depth)));
  const fields = type.fields!.filter((field) => !field.args.some(required));
  const isPlain = (field: Field): boolean => ['SCALAR', 'ENUM'].includes(bare(field.type).kind);
  const deep = depth === 0 ? [] : fields.filter((field) => !isPlain(field) && !['edges', 'pageInfo'].includes(field.name));
  const plain = fields.filter(isPlain).map((field) => `{ ${field.name} }`);
  return [...plain.length > 0 ? [plain] : [], ...deep.flatMap((field) => inside(field.name, selections(byName.get(bare(field.type).name!)!, byName, depth - 1)))];
}

function inside(name: string, lists: readonly string[][]): string[][] {
  return lists.map((parts) => parts.map((part) => `{ ${name} ${part} }`));
}
