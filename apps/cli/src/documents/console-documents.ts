import { glob, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, stripIgnoredCharacters, print, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** One operation of the console as it is stored and sent. */
export interface ConsoleDocument {
  /** The folder it lies in; one door of the contract. */
  feature: string;
  /** The file's name without its ending. */
  file: string;
  /** The operation's name. */
  name: string;
  kind: 'query' | 'mutation';
  document: DocumentNode;
  text: string;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Asks for `__typename` in every selection but an operation's own, as the client's cache needs it. */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set, _key, parent) => {
      const known = set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
      const top = (parent as { kind?: string } | undefined)?.kind === Kind.OPERATION_DEFINITION;
      return known || top ? undefined : { ...set, selections: [...set.selections, TYPENAME] };
    },
  });
}

async function read(path: string): Promise<ConsoleDocument> {
  const document = withTypenames(parse(await readFile(ROOT + path, 'utf8'), { noLocation: true }));
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name || operation.operation === 'subscription') throw new Error(`${path}: one query or mutation with a name in each file`);
  return {
    feature: basename(dirname(path)), file: basename(path, '.graphql'), name: operation.name.value, kind: operation.operation,
    document, text: stripIgnoredCharacters(print(document)),
  };
}

/** Every document of the console, in the order of their paths. */
export async function consoleDocuments(): Promise<ConsoleDocument[]> {
  const paths: string[] = [];
  for await (const path of glob('apps/console/documents/*/*.graphql', { cwd: ROOT })) paths.push(path);
  return Promise.all(paths.sort().map(read));
}
