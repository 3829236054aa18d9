// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EndOtherSessionsMutation, EndOtherSessionsMutationVariables } from './types.ts';

export const EndOtherSessionsDocument = {"documentId":"6d0a99605bb2e5e99081364f35d0a3ec863ae617d972978de96928cd6a2a48f3","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
