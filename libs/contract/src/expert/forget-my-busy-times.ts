// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ForgetMyBusyTimesMutation, ForgetMyBusyTimesMutationVariables } from './types.ts';

export const ForgetMyBusyTimesDocument = {"documentId":"e77122ec2b8ae06a8c00e0046a3a8bbd81bc5f5d397a58f41dc51aa244fe7234","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetMyBusyTimes"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetMyBusyTimes"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<ForgetMyBusyTimesMutation, ForgetMyBusyTimesMutationVariables>;
