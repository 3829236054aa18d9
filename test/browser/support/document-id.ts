/** The id by which the console asks for one of its documents. */
export function documentId(document: object): string {
  const id: unknown = Reflect.get(document, 'documentId');
  if (typeof id !== 'string') throw new Error('not a document of the console');
  return id;
}
