// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { BeginPasskeyRegistrationDocument } from './begin-passkey-registration.ts';
export { BeginPasskeySignInDocument } from './begin-passkey-sign-in.ts';
export { BeginStepUpDocument } from './begin-step-up.ts';
export { RegisterPasskeyDocument } from './register-passkey.ts';
export { RequestSignInCodeDocument } from './request-sign-in-code.ts';
export { SessionDocument } from './session.ts';
export { SetMyLanguageDocument } from './set-my-language.ts';
export { SignInAsDemoUserDocument } from './sign-in-as-demo-user.ts';
export { SignInWithPasskeyDocument } from './sign-in-with-passkey.ts';
export { SignOutDocument } from './sign-out.ts';
export { StepUpDocument } from './step-up.ts';
export { VerifySignInCodeDocument } from './verify-sign-in-code.ts';
