// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyDataQuery, MyDataQueryVariables } from './types.ts';

export const MyDataDocument = {"documentId":"dee247712ee0663603392534f48925858c0797502c4bf73b4475eba0790bb101","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyData"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myData"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<MyDataQuery, MyDataQueryVariables>;
