// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SignOutMutation, SignOutMutationVariables } from './types.ts';

export const SignOutDocument = {"documentId":"ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<SignOutMutation, SignOutMutationVariables>;
