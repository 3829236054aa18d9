// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { BeginStepUpMutation, BeginStepUpMutationVariables } from './types.ts';

export const BeginStepUpDocument = {"documentId":"f557d43a8074d33db68aa95c876506025a3258cd57ed31b57475c08a748a4ceb","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginStepUp"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginStepUp"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"json"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<BeginStepUpMutation, BeginStepUpMutationVariables>;
