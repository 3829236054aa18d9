// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables } from './types.ts';

export const MakeRecoveryCodesDocument = {"documentId":"d5d3d322b401272c927864235cb156966addad8f1ea91fc2a1e19df870775d41","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeRecoveryCodes"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeRecoveryCodes"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables>;
