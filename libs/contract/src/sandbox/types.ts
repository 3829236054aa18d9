// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Phones or mailboxes of the sandbox */
export type SandboxChannel =
  | 'EMAIL'
  | 'SMS';

export type LetSandboxAnswerMutationVariables = Exact<{
  seed: number;
}>;


export type LetSandboxAnswerMutation = { readonly letSandboxAnswer:
    | { readonly __typename: 'SandboxAway', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SandboxCrowd', readonly people: number, readonly answered: number, readonly waiting: number, readonly silent: number }
   };

export type ReplyFromSandboxMutationVariables = Exact<{
  device: string;
  text: string;
}>;


export type ReplyFromSandboxMutation = { readonly replyFromSandbox:
    | { readonly __typename: 'ReplyInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SandboxAway', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SandboxReply', readonly delivered: boolean }
   };

export type StopSandboxAnswersMutationVariables = Exact<{ [key: string]: never; }>;


export type StopSandboxAnswersMutation = { readonly stopSandboxAnswers:
    | { readonly __typename: 'SandboxAway', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SandboxWall', readonly crowd: { readonly __typename: 'SandboxCrowd', readonly people: number } | null }
   };

export type SandboxWallQueryVariables = Exact<{
  device?: string | null | undefined;
  channel?: SandboxChannel | null | undefined;
  first: number;
}>;


export type SandboxWallQuery = { readonly sandboxWall:
    | { readonly __typename: 'SandboxAway', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SandboxWall', readonly messages: ReadonlyArray<{ readonly __typename: 'SandboxMessage', readonly id: string, readonly channel: string, readonly direction: string, readonly device: string, readonly at: string, readonly subject: string | null, readonly text: string, readonly status: string, readonly answerPath: string | null }>, readonly crowd: { readonly __typename: 'SandboxCrowd', readonly people: number, readonly answered: number, readonly waiting: number, readonly silent: number } | null }
   };
