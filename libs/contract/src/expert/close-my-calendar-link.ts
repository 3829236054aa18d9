// Made by "npm run documents" from apps/console/documents. Do not edit.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CloseMyCalendarLinkMutation, CloseMyCalendarLinkMutationVariables } from './types.ts';

export const CloseMyCalendarLinkDocument = {"documentId":"d4bb203a78691621894a1a0f336a972c1ebf4858ab9a02e6c3d305749c7758b1","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMyCalendarLink"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeMyCalendarLink"},"arguments":[],"directives":[]}]}}]} as unknown as TypedDocumentNode<CloseMyCalendarLinkMutation, CloseMyCalendarLinkMutationVariables>;
