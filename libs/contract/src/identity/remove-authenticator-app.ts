// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RemoveAuthenticatorAppMutation, RemoveAuthenticatorAppMutationVariables } from './types.ts';

export const RemoveAuthenticatorAppDocument = {"documentId":"f624a99860f321a136bf7de3f0f38582cc36d7ca69966dce865852e284bf1573","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAuthenticatorApp"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAuthenticatorApp"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<RemoveAuthenticatorAppMutation, RemoveAuthenticatorAppMutationVariables>;
