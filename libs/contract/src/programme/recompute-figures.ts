// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RecomputeFiguresMutation, RecomputeFiguresMutationVariables } from './types.ts';

export const RecomputeFiguresDocument = {"documentId":"2be9e370a3b47a14ef69287e2da22a1cbe56e67f7d6ca79927f0a3c16007b180","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecomputeFigures"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recomputeFigures"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RecomputeFiguresMutation, RecomputeFiguresMutationVariables>;
