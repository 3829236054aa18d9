// Made by "npm run documents" from apps/console/documents. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** In which language to answer */
export type Language =
  | 'en'
  | 'ja';

/** What a user may be; a user holds any number of roles */
export type Role =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'AUDITOR'
  | 'COORDINATOR'
  | 'EMPLOYER_CONTACT'
  | 'EXPERT'
  | 'HR'
  | 'HR_CENTRAL'
  | 'VETTING_OFFICER';

export type StepUpInput =
  {   /** The six digits of the authenticator app */
  readonly appCode: string; readonly passkey?: never; }
  |  { readonly appCode?: never;   /** The authenticator's answer to beginStepUp, as JSON */
  readonly passkey: string; };

export type BeginAuthenticatorAppMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginAuthenticatorAppMutation = { readonly beginAuthenticatorApp:
    | { readonly __typename: 'AppNeedsPasskey', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AppPresent', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'AuthenticatorAppSecret', readonly uri: string, readonly secret: string }
    | { readonly __typename: 'StepUpNeeded', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { readonly beginPasskeyRegistration:
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'StepUpNeeded', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn:
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'TooManyAttempts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type BeginStepUpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginStepUpMutation = { readonly beginStepUp: { readonly __typename: 'PasskeyOptions', readonly json: string } };

export type ConfirmAuthenticatorAppMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmAuthenticatorAppMutation = { readonly confirmAuthenticatorApp:
    | { readonly __typename: 'AppCodeWrong', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyAttempts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer', readonly id: string }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly endOtherSessions: number };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { readonly endSession: boolean };

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeRecoveryCodesMutation = { readonly makeRecoveryCodes: ReadonlyArray<string> };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly id: string, readonly hasAuthenticatorApp: boolean, readonly hasSingleSignOn: boolean, readonly recoveryCodesLeft: number, readonly passkeys: ReadonlyArray<{ readonly __typename: 'Passkey', readonly id: string, readonly name: string, readonly backedUp: boolean, readonly createdAt: string, readonly lastUsedAt: string | null }>, readonly sessions: ReadonlyArray<{ readonly __typename: 'Session', readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly userAgent: string | null, readonly method: string, readonly current: boolean }> } | null };

export type RegisterPasskeyMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type RegisterPasskeyMutation = { readonly registerPasskey:
    | { readonly __typename: 'PasskeyNameInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PasskeyRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'StepUpNeeded', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer' }
   };

export type RemoveAuthenticatorAppMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAuthenticatorAppMutation = { readonly removeAuthenticatorApp:
    | { readonly __typename: 'LastProof', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProofUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer', readonly id: string }
   };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'LastProof', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'ProofUnknown', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer', readonly id: string }
   };

export type RequestSignInCodeMutationVariables = Exact<{
  email: string;
}>;


export type RequestSignInCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'EmailInvalid', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SignInCodeRequested', readonly validMinutes: number }
    | { readonly __typename: 'TooManyAttempts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
   };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly id: string, readonly displayName: string, readonly locale: string, readonly roles: ReadonlyArray<Role>, readonly permissions: ReadonlyArray<string>, readonly strength: string, readonly hasAuthenticatorApp: boolean, readonly expertId: string | null, readonly organisationId: string | null, readonly passkeys: ReadonlyArray<{ readonly __typename: 'Passkey', readonly id: string }> } | null, readonly signInWays: { readonly __typename: 'SignInWays', readonly authority: string, readonly demo: boolean, readonly now: string, readonly singleSignOn: boolean, readonly demoUsers: ReadonlyArray<{ readonly __typename: 'DemoUser', readonly email: string, readonly displayName: string, readonly roles: ReadonlyArray<Role> }> } };

export type SetMyLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetMyLanguageMutation = { readonly setMyLanguage: { readonly __typename: 'Viewer', readonly id: string, readonly locale: string } };

export type SignInAsDemoUserMutationVariables = Exact<{
  email: string;
}>;


export type SignInAsDemoUserMutation = { readonly signInAsDemoUser:
    | { readonly __typename: 'DemoSignInRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer' }
   };

export type SignInWithPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type SignInWithPasskeyMutation = { readonly signInWithPasskey:
    | { readonly __typename: 'PasskeyRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyAttempts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type StepUpMutationVariables = Exact<{
  proof: StepUpInput;
}>;


export type StepUpMutation = { readonly stepUp:
    | { readonly __typename: 'AppCodeWrong', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'PasskeyRefused', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyAttempts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null, readonly retryAfter: number }
    | { readonly __typename: 'Viewer' }
   };

export type VerifySignInCodeMutationVariables = Exact<{
  email: string;
  code: string;
  appCode?: string | null | undefined;
  recoveryCode?: string | null | undefined;
}>;


export type VerifySignInCodeMutation = { readonly verifySignInCode:
    | { readonly __typename: 'CodeWrong', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'SecondProofNeeded', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'TooManyAttempts', readonly code: string, readonly message: string, readonly field: string | null, readonly remedy: string | null }
    | { readonly __typename: 'Viewer' }
   };
