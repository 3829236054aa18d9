import { readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, isInterfaceType, parse, type DocumentNode } from 'graphql';
import { documentId } from './collect-documents.ts';
import { consoleDocuments, ROOT, type ConsoleDocument } from './console-documents.ts';

/** Where the contract lies; one folder a feature. */
export const CONTRACT = `${ROOT}libs/contract/src`;

const MADE = '// Made by "npm run documents" from apps/console/documents. Do not edit.\n';

const CONFIG = {
  enumType: 'string-literal', scalars: { DateTime: 'string', ID: 'string' }, strictScalars: true, nonOptionalTypename: true,
  skipTypeNameForRoot: true, immutableTypes: true, useTypeImports: true,
};

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function documentFile({ name, kind, document, text }: ConsoleDocument): string {
  const result = `${name}${capital(kind)}`;
  return `${MADE}import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ${result}, ${result}Variables } from './types.ts';

export const ${name}Document = ${JSON.stringify({ documentId: documentId(text), ...document })} as unknown as TypedDocumentNode<${result}, ${result}Variables>;
`;
}

async function typesOf(schema: DocumentNode, documents: readonly ConsoleDocument[]): Promise<string> {
  return MADE + await codegen({
    filename: 'types.ts', schema, documents: documents.map(({ document, file }) => ({ document, location: file })),
    plugins: [{ operations: {} }], pluginMap: { operations }, config: CONFIG,
  });
}

function doorOf(documents: readonly ConsoleDocument[]): string {
  return `${MADE}export type * from './types.ts';\n${documents.map(({ name, file }) => `export { ${name}Document } from './${file}.ts';\n`).join('')}`;
}

/** The members of each interface, which the client's cache must know; a line each, so that two changes meet seldom. */
function possibleTypesOf(document: DocumentNode): string {
  const schema = buildASTSchema(document);
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const lists = interfaces.map((one) => {
    const members = schema.getPossibleTypes(one).map(({ name }) => `    '${name}',\n`).sort();
    return `  ${one.name}: [\n${members.join('')}  ],\n`;
  });
  return `${MADE}export const possibleTypes: Record<string, string[]> = {\n${lists.join('')}};\n`;
}

/** Every file of the contract: its path below {@link CONTRACT}, and its text. */
export async function contractFiles(): Promise<Map<string, string>> {
  const schema = parse(await readFile(`${ROOT}apps/api/schema.graphql`, 'utf8'));
  const files = new Map([['possible-types/index.ts', possibleTypesOf(schema)]]);
  for (const [feature, documents] of Map.groupBy(await consoleDocuments(), (one) => one.feature)) {
    files.set(`${feature}/types.ts`, await typesOf(schema, documents));
    files.set(`${feature}/index.ts`, doorOf(documents));
    for (const one of documents) files.set(`${feature}/${one.file}.ts`, documentFile(one));
  }
  return files;
}
